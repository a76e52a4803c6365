import * as z from 'zod/mini';
import type { Duration, FieldValue, Instant, Message, Option, Person, Rating } from '../model.js';

/** A text that names something: never empty. */
export const idSchema = z.string().check(z.minLength(1));

export const instantSchema: z.ZodMiniType<Instant> = z.iso.datetime({ offset: true });
export const durationSchema: z.ZodMiniType<Duration> = z.iso.duration();

/** A whole number of things: bytes, messages, places in a queue. */
export const countSchema = z.int().check(z.nonnegative());

export const optionShape = {
  id: idSchema,
  label: z.string(),
  description: z.exactOptional(z.string()),
};

export const optionSchema = z.object(optionShape) satisfies z.ZodMiniType<Option>;

export const personRoleSchema = z.enum(['customer', 'staff', 'system']) satisfies z.ZodMiniType<Person['role']>;

export const personSchema = z.object({
  role: personRoleSchema,
  name: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  avatarUrl: z.exactOptional(z.string()),
  me: z.exactOptional(z.boolean()),
  email: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<Person>;

export const ratingShape = {
  score: z.number().check(z.gte(1), z.lte(5)),
  comment: z.exactOptional(z.string()),
};

export const ratingSchema = z.object(ratingShape) satisfies z.ZodMiniType<Rating>;

export const fieldValueShape = {
  id: idSchema,
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  label: z.exactOptional(z.string()),
};

export const fieldValueSchema = z.object(fieldValueShape) satisfies z.ZodMiniType<FieldValue>;

/**
 * One of these words. Another one, from something newer than this package, is read as the fallback
 * instead of making all of the answer unreadable.
 */
export function oneOf<const Word extends string>(words: readonly [Word, ...Word[]], fallback: Word) {
  return z.pipe(
    z.union([z.enum(words), z.string()]),
    z.transform((sent): Word => words.find((word) => word === sent) ?? fallback),
  );
}

/** What somebody wrote. A format nobody here knows is drawn as plain text: safe, and still readable. */
export const bodySchema = z.object({
  format: oneOf(['text', 'markdown', 'html'], 'text'),
  value: z.string(),
}) satisfies z.ZodMiniType<Message['body']>;

/** A list of words of which only the known ones are taken: a newer server may know more than this package. */
export function knownOf<const Word extends string>(words: readonly Word[]) {
  return z.pipe(
    z.array(z.string()),
    z.transform((sent): Word[] => words.filter((word) => sent.includes(word))),
  );
}
