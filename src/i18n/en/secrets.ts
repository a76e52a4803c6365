import { plural } from '../plural.js';

const of = (count: number, one: string, other: string) => plural('en', count, { one, other });

/** The words of secrets in the message. */
export const secrets = {
  /** Name of the button that shows what is typed in a field of dots; it is pressed while it does. */
  show: (field: string) => `Show “${field}”`,
  /** In {@link found}: so many passwords, PINs or one-time codes. */
  password: (count: number) => of(count, 'a password', 'passwords'),
  /** In {@link found}: so many tokens and keys of programs. */
  token: (count: number) => of(count, 'an access key', 'access keys'),
  /** In {@link found}: so many private keys, of SSH, of a certificate. */
  key: (count: number) => of(count, 'a private key', 'private keys'),
  /** In {@link found}: numbers and codes of payment cards. */
  card: (_count: number): string => 'payment card details',
  /** Title. `kinds` is e.g. "a password and an access key". */
  found: (kinds: string) => `Your message contains ${kinds}.`,
  /** The same where they stand in the subject, which is also in lists and mails. */
  foundInSubject: (kinds: string) => `Your subject contains ${kinds}.`,
  /** Under it: why that matters. */
  why: (count: number) =>
    of(
      count,
      'Staff do not need it there, and everybody who reads the request would see it.',
      'Staff do not need them there, and everybody who reads the request would see them.',
    ),
  /** The same, where the department has a field for it, by the field's label. */
  whyMove: (field: string) => `“${field}” is the place for it: there it stays out of the conversation.`,
  /** Button: takes the password out of the message and puts it into that field. */
  movePassword: (field: string) => `Move the password to “${field}”`,
  /** The same for a token. */
  moveToken: (field: string) => `Move the access key to “${field}”`,
  /** Button: puts a word in the place of each. */
  hide: (count: number) => of(count, 'Hide it', 'Hide them'),
  /** Button: the rule is mistaken. */
  keep: (count: number) => of(count, 'It is no secret', 'They are no secrets'),
  /** After it was moved. */
  moved: (field: string) => `Moved to “${field}”. The message says where to look.`,
  /** After so many were hidden. */
  hidden: (count: number) => of(count, 'Hidden in the message.', 'All of them are hidden in the message.'),
  /** The same of the subject. */
  hiddenInSubject: (_count: number): string => 'Hidden in the subject.',
  /** Button beside it: takes the last press back. */
  undo: 'Undo',
  /** Read aloud after that. */
  undone: 'The message is as it was before.',
  /** The same of the subject. */
  undoneInSubject: 'The subject is as it was before.',
  /** In the message in place of what was moved. */
  seeField: (field: string) => `[see “${field}”]`,
  /** In the message in place of a hidden password. */
  passwordRemoved: '[password removed]',
  /** In the message in place of a hidden token. */
  tokenRemoved: '[access key removed]',
  /** In the message in place of a hidden private key. */
  keyRemoved: '[private key removed]',
  /** In the message in place of the code on the back of a card. */
  codeRemoved: '[card code removed]',
};
