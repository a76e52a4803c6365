/**
 * What gives a secret away in one language. Lower case throughout; a word that ends in `*` stands for all that begin so
 * (`парол*`: пароля, паролем). Names of settings (`DB_PASSWORD`) and of HTTP headers are English everywhere and need no
 * translation.
 *
 * @example
 * const secrets: Pick<SecretWords, 'password' | 'is' | 'never'> = {
 *   password: ['passwort*', 'kennwort*'],
 *   is: ['ist', 'lautet'],
 *   never: ['falsch', 'vergessen'],
 * };
 */
export interface SecretWords {
  /** What a password is called, slang and abbreviations too. */
  password: readonly string[];
  /** Those of them that mean other things as well (`pass`): a number after one is no secret. */
  shortPassword: readonly string[];
  /** What a key for a program is called. */
  token: readonly string[];
  /** What codes for one time are called, those in a list for a lost phone too. */
  codes: readonly string[];
  /** What the three digits on the back of a payment card are called. */
  back: readonly string[];
  /** What people do with a secret, and it with them: "I typed …", "they gave me …". */
  entry: readonly string[];
  /** What a login and its password are called together. */
  access: readonly string[];
  /** What the name that stands before a password is called: "login / password: anna / …". */
  login: readonly string[];
  /** Between two of a kind: "login and password". */
  and: readonly string[];
  /** What sounds like a secret and is none: "public key". */
  harmless: readonly string[];
  /** Between the name of a secret and the secret: "password is …", "changed the password to …". */
  is: readonly string[];
  /** Before what the secret opens: "password for …". What follows is no secret. */
  of: readonly string[];
  /** Never a secret itself, and what follows must be sure: "password is wrong", "forgot the password". */
  never: readonly string[];
  /** Parts of what stands in a secret's place: "your_password", "example". */
  standIn: readonly string[];
}
