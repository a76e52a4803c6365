import * as z from 'zod/mini';

/** The media type that tells "the file is there" from the file itself. */
export const attachmentLinkType = 'application/vnd.ticketdock.link+json';

/** Where a file is, when the backend does not hand it out itself. */
export const attachmentLinkSchema = z.object({ url: z.string() });
