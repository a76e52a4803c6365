import * as z from 'zod/mini';
import { attachmentLinkType } from '../../core/attachmentLinkType.js';
import { attachmentLinkSchema } from '../../core/schemas/attachmentLink.js';
import { attachmentSchema, filePageSchema } from '../../core/schemas/thread.js';
import { fileResponse, readUpload } from '../files.js';
import { parseInput, readQuery } from '../parseInput.js';
import { HttpError } from '../problem.js';
import { attachmentQuerySchema, filesQuerySchema, noQuerySchema } from '../queries.js';
import { jsonResponse, requireOperation, route, type Route } from '../route.js';

export const uploadAnswerSchema = z.object(attachmentSchema.shape);

export const fileRoutes: readonly Route[] = [
  route('GET', '/tickets/{ticketId}/files', {
    operation: 'listFiles',
    summary: 'Every file of a ticket, the newest first',
    query: filesQuerySchema,
    answer: filePageSchema,
    run: (adapter, { params: { ticketId }, query, options }) => adapter.listFiles(ticketId, query, options),
  }),
  {
    method: 'POST',
    path: '/attachments',
    operation: 'prepareAttachment',
    summary: 'Sends a file ahead of its message. The body is the file, `Content-Disposition` names it',
    query: noQuerySchema,
    body: 'file',
    carriesFiles: false,
    isWrite: false,
    status: 201,
    answer: uploadAnswerSchema,
    async handle(adapter, request, _params, { limits }) {
      const able = requireOperation(adapter, 'prepareAttachment');
      // What another backend prepares still has the file in it, and would be lost here: it takes forms.
      if (adapter.capabilities.attachments !== 'upload-first')
        throw new HttpError(501, 'not_applied', 'This server takes files with their message');
      parseInput(noQuerySchema, readQuery(new URL(request.url)));
      const file = await readUpload(request, limits);
      const { id, name, mediaType, size } = await able.prepareAttachment(file, { signal: request.signal });
      return jsonResponse(uploadAnswerSchema, { id, name, mediaType, size }, 201);
    },
  },
  {
    method: 'GET',
    path: '/attachments/{attachmentId}',
    operation: 'getAttachment',
    summary: 'A file of a message, always as a download; or where it is, when the backend does not hand it out',
    query: attachmentQuerySchema,
    carriesFiles: false,
    isWrite: false,
    status: 200,
    answer: 'file',
    async handle(adapter, request, { attachmentId = '' }) {
      const able = requireOperation(adapter, 'getAttachment');
      const { ticketId } = parseInput(attachmentQuerySchema, readQuery(new URL(request.url)));
      const file = await able.getAttachment({ ticketId, attachmentId }, { signal: request.signal });
      return file instanceof Blob
        ? fileResponse(file)
        : jsonResponse(attachmentLinkSchema, file, 200, attachmentLinkType);
    },
  },
];
