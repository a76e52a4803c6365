import type { Secret } from './findSecrets.js';
import { isStandIn } from './likeness.js';

/**
 * Secrets that their own shape gives away, wherever they stand. What is secret is the first group, which ends the match,
 * or else the whole.
 */
const shapes: readonly [kind: Secret['kind'], shape: RegExp][] = [
  // RFC 7468 and its elders, PGP, also cut off: lines of base64 for as long as they go on.
  [
    'key',
    /-----BEGIN [A-Z0-9 ]{0,20}PRIVATE KEY(?: BLOCK)?-----(?:[\s>|]|\\n|[\w+/=]{24,}|[\w+/]{0,23}(?:\.{3}|…)|(?:Proc-Type|DEK-Info|Version|Comment|Hash):[^\n]*|[\w+/=]{1,23}(?=\s{0,4}(?:\\n)?-----END))*(?:-----END [A-Z0-9 ]{0,20}PRIVATE KEY(?: BLOCK)?-----)?/g,
  ],
  ['key', /Private-Lines: \d+((?:\s{1,3}[\w+/=]{16,})+)/g],
  ['key', /AGE-SECRET-KEY-1\w{20,}/g],
  // By the vendors' own prefixes.
  [
    'token',
    /(?<![\w-])(?:gh[opsur]_|github_pat_|gl(?:pat|rt|ptt|dt|soat|cbt|ft)-|xox[a-z]-|xapp-|sk-|[rs]k_(?:live|test)_|whsec_|A[KS]IA(?=[A-Z\d]{16})|AIza|GOCSPX-|ya29\.|SG\.|npm_|pypi-|do[opr]_v1_|shp[a-z]{2}_|hf_|EAA|hv[sb]\.|dckr_pat_|y[0-3]_|AQVN|vk1\.a\.|key-(?=[\da-f]{32})|\d{8,10}:AA|eyJ)(?=[\w.-]{0,60}(?:\d|[a-z][A-Z]))[\w.=-]{11,}[\w=]/g,
  ],
  ['token', /\/services\/T\w+\/B\w+\/(\w{16,})/g],
  ['token', /api\/webhooks\/\d{10,}\/([\w-]{30,})/g],
  ['token', /\b(?:[Bb]earer|[Bb]asic|BEARER) {1,3}((?=[\w.~+/-]{0,60}(?:\d|[a-z][A-Z]|=))[\w.~+/-]{12,}=*)/g],
  // The password of an address (RFC 3986, 3.2.1), and of a connection.
  ['password', /:\/\/[^\s:/@]*:([^\s/@]+(?:@[^\s/@]+)*)(?=@[\w[])/g],
  ['password', /\w:([^\s:@/]{4,})(?=@(?:tcp|unix)\()/g],
  // On a command line.
  [
    'password',
    /(?:\b(?:(?:mysql|maria)\w{0,12}\b[^\n]{0,80}? -p|(?:(?:docker|podman|helm|az|oc) [^\n]{0,20}login\b[^\n]{0,60}?|sshpass) -p ?|redis-cli [^\n]{0,60}?-a |echo (?=[^|\n]{1,60}\| ?sudo))|\s(?:-u|--user)[ =]?['"]?[^\s:'"]{1,60}:(?!\d{1,5}\s))['"]?((?<=")[^"\n]+|(?<=')[^'\n]+|[^\s'"|]+)/g,
  ],
  ['password', /\bIDENTIFIED (?:WITH \w{1,30} )?BY (?:PASSWORD )?['"]([^'"\n]+)/gi],
  // crypt(5), as in .htpasswd and /etc/shadow.
  ['password', /\$(?:apr1|2[abxy]|[156y]|argon2\w{1,2})\$[\w./$=,+]{16,}/g],
  ['password', /\{S?SHA\}[\w+/]{20,}=*/g],
];

/** Keys, tokens and passwords that are known by their shape. */
export function findTokens(text: string): Secret[] {
  return shapes.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)].flatMap(({ 0: whole, 1: secret = whole, index }): Secret[] => {
      const end = index + whole.length;
      if (kind !== 'key' && isStandIn(secret)) return [];
      return [{ kind, start: end - secret.length, end: end - secret.length + secret.trimEnd().length }];
    }),
  );
}
