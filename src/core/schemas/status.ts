import * as z from 'zod/mini';
import type { StatusKind, TicketStatus } from '../model.js';
import { idSchema } from './shared.js';

const statusKinds = ['open', 'in_progress', 'answered', 'closed'] as const satisfies readonly StatusKind[];

export const statusKindSchema = z.enum(statusKinds) satisfies z.ZodMiniType<StatusKind>;

/** What a backend may send: a kind that is newer than this package is no reason to lose the ticket. */
export const sentStatusSchema = z.object({
  id: idSchema,
  kind: z.union([statusKindSchema, z.string()]),
  label: z.exactOptional(z.string()),
});

const isStatusKind = (kind: string): kind is StatusKind => (statusKinds as readonly string[]).includes(kind);

/**
 * A status. The rule for a kind nobody here knows: the ticket counts as `open`, the kind that claims
 * least, and is shown in the backend's own word: its label, else the unknown kind itself.
 */
export const ticketStatusSchema = z.pipe(
  sentStatusSchema,
  z.transform(({ id, kind, label }): TicketStatus => {
    const known = isStatusKind(kind);
    const word = label ?? (known || kind === '' ? undefined : kind);
    return { id, kind: known ? kind : 'open', ...(word !== undefined && { label: word }) };
  }),
) satisfies z.ZodMiniType<TicketStatus>;
