import * as z from 'zod/mini';
import type { ChangeEvent } from '../adapter.js';
import { idSchema, personSchema } from './shared.js';

const mark = z.exactOptional(z.string());

export const changeEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ticket'), ticketId: idSchema, mark }),
  z.object({ type: z.literal('message'), ticketId: idSchema, mark, clientRef: z.exactOptional(z.string()) }),
  z.object({ type: z.literal('typing'), ticketId: idSchema, author: personSchema }),
  z.object({ type: z.literal('reset'), mark }),
]) satisfies z.ZodMiniType<ChangeEvent>;

export const changesSchema = z.object({
  mark: z.string(),
  ticketIds: z.array(idSchema),
}) satisfies z.ZodMiniType<{ mark: string; ticketIds: string[] }>;
