import type { SecretWords } from '../../secrets/secretWords.js';

const list = (words: string) => words.split('|');

export const secrets: SecretWords = {
  password: list(
    'password*|passwd|passcode|passphrase|passwrd|pasword|passwort|passord|psw|pwd|pw|requirepass|bindpw|secret word|code word|memorable word|security answer|pin|pin code',
  ),
  shortPassword: list('pass'),
  token: list(
    'token|api key|secret key|secret|access key|access key id|private key|auth code|auth token|epp code|epp|transfer code|authinfo|authcode|activation code|key|seed|phpsessid|session id|sessionid',
  ),
  codes: list(
    'recovery code|recovery codes|backup code|backup codes|emergency codes|scratch codes|otp|sms code|one time code|2fa code|login code|verification code',
  ),
  back: list('cvv|cvv2|cvc|cvc2|cvn|csc|security code|three digits|last three|on the back|on the reverse'),
  entry: list(
    'use|using|used|type*|typing|enter*|try|tried|trying|gave me|gave us|give me|sent me|log in with|log in as|sign in|logging in|signing in',
  ),
  access: list('credentials|creds|login details|login data|login info|access details|access data|access|l/p|logins'),
  login: list('login|log in|user|username|user name|user id|email|account|name|id'),
  and: list('and'),
  harmless: list('public key|host key|ssh key|key fingerprint|primary key|foreign key|cache key'),
  is: list("from|is|are|was|now|to|its|it's|it is|=|here|new|following|currently"),
  of: list('for|of|on|at|from|in|by|with|the|my|your|our|via|into'),
  never: list(
    "works|work|worked|not|no|yes|none|null|true|false|wrong|incorrect|invalid|correct|forgot|forgotten|lost|reset|reset*|recover*|expired|required|empty|missing|mismatch|failed|fails|doesn't|does|didn't|don't|isn't|won't|can't|cannot|must|should|and|or|but|change|changed|changing|unchanged|same|unknown|below|above|attached|sent|via|manager|protected|login|auth|authentication|field|form|page|link|policy|hidden|removed|please|thanks|hash|optional|here|generator|rejected|accepted|denied|error",
  ),
  standIn: list('your|example|masked|removed|changeme|dummy'),
};
