/** Words of the thread and the form that others say, too, before those are there. */

export const threadOutside = {
  /** Button over a request: leads to the list. */
  back: 'All requests',
  /** Error: the backend refused the text; `reason` in the backend's words. */
  notAccepted: (reason: string) => `The server did not accept this: ${reason}`,
};

export const formOutside = {
  /** Name of the form, for people who go from region to region. */
  title: 'New request',
  /** First choice of a service: none of them. */
  noService: 'Not about a service',
  /** Beside a service: until when it is paid. */
  expires: (date: string) => `until ${date}`,
  /** Beside a service: it has run out. */
  expired: (date: string) => `expired ${date}`,
};
