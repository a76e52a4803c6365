/** The words of the technical details that go along by consent. */
export const context = {
  /** The box to tick: nothing goes along before it is ticked. */
  consent: 'Send technical details along',
  /** Under it. */
  help: 'They help us to find the cause sooner. You see here what will be sent and can take out anything.',
  /** Name of the list of what will be sent. */
  list: 'What will be sent',
  /** One of them: the address of the page. */
  page: 'Page',
  /** One of them: which browser it is, as it names itself. */
  browser: 'Browser',
  /** One of them. */
  timeZone: 'Time zone',
  /** In place of a value that is on its way. */
  waiting: 'being found out…',
  /** In place of a value that could not be had. */
  failed: 'could not be found out, so it is left out',
  /** In place of a value that the customer has taken out. */
  removed: 'will not be sent',
  /** Button: takes one of them out. */
  remove: (label: string) => `Do not send: ${label}`,
  /** Button: takes that back. */
  restore: (label: string) => `Send after all: ${label}`,
  /** In place of the list when there is nothing in it. */
  nothing: 'There is nothing to send along.',
  /** In place of the list when it could not be shown: what nobody has seen does not go. */
  unseen: 'The details could not be shown, so none will be sent.',
  /** When the message is so long that they do not fit under it. */
  tooLong: 'They do not fit under the message and will be left out. A shorter message leaves room for them.',
  /** In the message, over the lines with the details. */
  heading: 'Technical details',
};
