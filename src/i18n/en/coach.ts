/** The words of the coach of the subject. All of it is a hint: the request may be sent as it is. No blame, no haste. */
export const coach = {
  /** Name of the hint, for people who go from region to region. */
  title: 'About the subject',
  /** Why: it could be any request ("Help", "Problem"). One line. */
  vague: 'Say what it is about: staff see this line first.',
  /** Why: it is in capitals, or has rows of exclamation marks. One line. */
  shouting: 'Small letters are easier to read.',
  /** Why: a word that says too little ("SSL"). One line. */
  short: 'A word or two more, and it is clear what it is about.',
  /** Why: only a greeting. One line. */
  greeting: 'A greeting fits into the message. Here goes what it is about.',
  /** Why: only a number, an address or a domain. One line. */
  id: 'This says which one. Add what is wrong with it.',
  /** After it, while nothing better is known. The seed page's good example: "Недоступен сервер по SSH". */
  example: 'For example: “No SSH access to the server”.',
  /** After it: an example with what is known. `place` is a service or an address: "VPS web-1". */
  exampleAt: (place: string) => `For example: “${place}: no SSH access”.`,
  /** Part of a suggested subject: an HTTP error, as in the middle of a line. `code` is "502". */
  http: (code: string) => `error ${code}`,
  /** Part of a suggested subject: what a program ended with. `code` is "137". */
  exit: (code: string) => `exit code ${code}`,
  /** A suggested subject. It begins with a capital by itself. `what` is an error, `place` a service or an address. */
  at: (what: string, place: string) => `${what} on ${place}`,
  /** Button: puts the suggestion in place of the subject. */
  use: (subject: string) => `Use: “${subject}”`,
  /** Name of the button that takes the hint away. */
  dismiss: 'Hide this hint',
};
