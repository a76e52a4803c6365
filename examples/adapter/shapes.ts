import * as z from 'zod/mini';

const teamShape = z.object({ id: z.number(), name: z.string() });

const rowShape = z.object({
  id: z.number(),
  title: z.string(),
  state: z.string(),
  team: teamShape,
  opened: z.number(),
  changed: z.number(),
});

const postShape = z.object({ id: z.number(), by: z.string(), name: z.string(), text: z.string(), at: z.number() });

/** What every answer is wrapped in. */
export const envelopeShape = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

export const deskShape = z.object({ me: z.object({ name: z.string(), email: z.string() }), teams: z.array(teamShape) });
export const listShape = z.object({ rows: z.array(rowShape), next: z.nullable(z.number()) });
export const caseShape = z.object({ ...rowShape.shape, posts: z.array(postShape) });
export const createdShape = z.object({ id: z.number() });
export const doneShape = z.object({});

export type Row = z.infer<typeof rowShape>;
export type Case = z.infer<typeof caseShape>;
