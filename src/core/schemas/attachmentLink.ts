import * as z from 'zod/mini';

/** Where a file is, when the backend does not hand it out itself. */
export const attachmentLinkSchema = z.object({ url: z.string() });
