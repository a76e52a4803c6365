import { isFields, textOf } from '../../core/fields.js';
import { readJson } from '../../transport/readJson.js';
import type { Said } from '../../transport/refusalOf.js';

/** Fields by how Redmine begins or ends its sentences, in English: in other languages the refusal names no field. */
const fields: readonly [RegExp, string][] = [
  [/^subject\b/i, 'subject'],
  [/^description\b/i, 'body'],
  [/^(project|category)\b/i, 'departmentId'],
  [/^priority\b/i, 'priorityId'],
  [/\bfile\(s\)|^attachments?\b/i, 'attachments'],
];

/** What Redmine says in a 422: a list of sentences in the customer's language. */
export async function readReasons(response: Response): Promise<Said> {
  const body = await readJson(response).catch(() => undefined);
  const errors = isFields(body) ? body['errors'] : undefined;
  const reasons = [errors].flat().map(textOf).filter(Boolean);
  const named = reasons.flatMap((reason) => {
    const field = fields.find(([words]) => words.test(reason))?.[1];
    return field ? [[field, reason] as const] : [];
  });
  return {
    title: reasons.join('; '),
    ...(named.length > 0 && { fields: Object.fromEntries(named) }),
  };
}
