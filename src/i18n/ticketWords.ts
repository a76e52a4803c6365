import { acts } from './en/acts.js';
import { attachments } from './en/attachments.js';
import { files } from './en/files.js';
import { form } from './en/form.js';
import { pictures } from './en/pictures.js';
import { reading } from './en/reading.js';
import { thread } from './en/thread.js';
import type { PartialMessages } from './messages.js';

/** The English that a thread and a form need at once, and a list never. One lot: each says something in words of the other. */
export const ticketWords: PartialMessages = { attachments, pictures, form, thread, reading, acts, files };
