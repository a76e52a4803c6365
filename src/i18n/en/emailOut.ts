/** The words of the e-mail that a customer can send instead, when sending here keeps failing. */
export const emailOut = {
  /** Title of the box, and read aloud as it appears. */
  title: 'You can send it by e-mail',
  /** Under it. `address` is the desk's e-mail address. */
  ready: (address: string) => `A letter to ${address} is ready.`,
  /** After it. Seed page: "запросы, созданные через личный кабинет, обрабатываются в первую очередь". */
  panelFirst: 'Requests sent here are handled first.',
  /** After it: two of the same would only take longer. Seed page: "Не создавайте дублирующие тикеты". */
  notTwice: 'If you send the letter, there is no need to send it here as well.',
  /** Link: opens the customer's mail program. */
  write: 'Write an e-mail',
  /** Button: the whole letter. */
  copy: 'Copy the letter',
  /** Under the link, where a mail program could not take all of it. */
  tooLong: 'The text is too long to be filled in for you. “Write an e-mail” copies it: paste it into the letter.',
  /** The letter's text then, in the customer's mail program. */
  pasteHere: 'Paste the copied text here (Ctrl + V or ⌘ + V).',
  /** After the link was pressed. */
  copied: 'The text is copied. Paste it into the letter.',
  /** Opens the letter to be looked at. */
  look: 'Look at the letter',
  /** In the letter, before the address. */
  to: 'To',
  /** Under the text, where something in it looked like a secret. */
  secretsOut: 'Passwords, keys and card numbers are left out: e-mail is not safe for them.',
  /** Over the list of files. */
  attach: 'Attach the files to the letter yourself:',
  /** Link beside a file: saves it to the customer's computer. */
  save: 'Save',
  /** Its name. */
  saveFile: (name: string) => `Save ${name}`,
  /** In the letter. Seed page: "Ваш логин (E-mail) в личном кабинете". */
  login: 'Login (e-mail) in the customer panel',
  /** After that, where it is not known: the customer writes it themselves. */
  fillIn: '(please write it here)',
  /** In the letter, and before its subject: which ticket it is a reply in. */
  request: (number: string) => `Request #${number}`,
  /** In the letter: what a service is known by. Seed page: "IP-адрес сервера, имя домена и т.д." */
  hosts: 'IP address or domain',
  /** Subject of a letter without one. */
  noSubject: 'Request to support',
  /** In the letter, over the names of the files. */
  files: 'Files with this letter',
  /** In the letter, in place of a secret. */
  secretRemoved: '[left out: not safe by e-mail]',
};
