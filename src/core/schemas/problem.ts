import * as z from 'zod/mini';

/** An error on the wire: RFC 9457 with our `code`, and why each field was refused. */
export const problemSchema = z.object({
  type: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  status: z.exactOptional(z.int()),
  code: z.string(),
  errors: z.exactOptional(z.record(z.string(), z.string())),
});

export type Problem = z.infer<typeof problemSchema>;
