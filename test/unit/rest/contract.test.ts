// @vitest-environment node
import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { changeEvent } from '../../../src/adapters/rest/changeEvent.js';
import { introduction } from '../../../src/adapters/rest/introduction.js';
import { changes } from '../../../src/adapters/rest/askForChanges.js';
import * as actShapes from '../../../src/adapters/rest/actShapes.js';
import * as shapes from '../../../src/adapters/rest/shapes.js';
import type { Read } from '../../../src/core/border/read.js';
import { desk, service } from '../../../src/core/border/readDesk.js';
import { readMessage, threadItem } from '../../../src/core/border/readThread.js';
import { person, ticket, ticketSummary } from '../../../src/core/border/readTicket.js';
import { article } from '../../../src/core/checkArticles.js';
import { revision, ticketFile } from '../../../src/core/checkFiles.js';
import { replyResult } from '../../../src/core/checkReply.js';
import { attachmentLinkSchema } from '../../../src/core/schemas/attachmentLink.js';
import { changeEventSchema, changesSchema } from '../../../src/core/schemas/changes.js';
import { articleSchema, deskSchema } from '../../../src/core/schemas/desk.js';
import { apiSchema } from '../../../src/core/schemas/operations.js';
import { problemSchema } from '../../../src/core/schemas/problem.js';
import { idSchema, personSchema } from '../../../src/core/schemas/shared.js';
import {
  messageSchema,
  replyResultSchema,
  revisionSchema,
  threadItemSchema,
  ticketFileSchema,
} from '../../../src/core/schemas/thread.js';
import {
  pageShape,
  serviceSchema,
  ticketPageShape,
  ticketSchema,
  ticketSummarySchema,
} from '../../../src/core/schemas/ticket.js';
import { damagedJson } from './damagedJson.js';
import { whole } from './whole.js';

/** What the client reads, beside what the server promises. */
const pairs: Record<keyof typeof whole, [Read<unknown>, z.ZodMiniType]> = {
  desk: [desk, deskSchema],
  ticket: [ticket, ticketSchema],
  'ticket in a list': [ticketSummary, ticketSummarySchema],
  message: [readMessage, messageSchema],
  'message in a thread': [threadItem, threadItemSchema],
  event: [threadItem, threadItemSchema],
  reply: [replyResult, replyResultSchema],
  service: [service, serviceSchema],
  article: [article, articleSchema],
  person: [person, personSchema],
  file: [ticketFile, ticketFileSchema],
  revision: [revision, revisionSchema],
  page: [shapes.page, z.object(pageShape)],
  'page of tickets': [shapes.ticketPage, z.object(ticketPageShape)],
  changes: [changes, changesSchema],
  link: [actShapes.link, attachmentLinkSchema],
  upload: [actShapes.uploaded, z.object({ id: idSchema })],
  problem: [shapes.problem, problemSchema],
  introduction: [introduction, z.object({ api: z.exactOptional(apiSchema) })],
  'news of a ticket': [changeEvent, changeEventSchema],
  'news of a message': [changeEvent, changeEventSchema],
  'news of a writer': [changeEvent, changeEventSchema],
  'news of everything': [changeEvent, changeEventSchema],
};

describe.each(Object.entries(pairs))('what the contract says of a %s', (name, [read, schema]) => {
  const make = () => JSON.parse(JSON.stringify(whole[name as keyof typeof whole])) as object;

  it('is read when it is whole', () => {
    expect(read(make(), [])).toEqual(make());
  });

  it('is refused or read, to the letter, wherever it is damaged', () => {
    let refused = 0;
    fc.assert(
      fc.property(damagedJson(make), (answer) => {
        const promised = z.safeParse(schema, answer);
        if (!promised.success) refused += 1;
        expect(read(answer, [])).toEqual(promised.success ? promised.data : undefined);
      }),
      { numRuns: 1500 },
    );
    // Else the damage would prove nothing.
    expect(refused).toBeGreaterThan(150);
  });
});

describe('the way to what does not fit', () => {
  it('is told, from the root of the answer', () => {
    const way: (string | number)[] = [];
    const departments = [
      whole.desk.departments[0],
      { id: 'b', label: 'B', fields: [{ id: 'os', label: 7, type: 'text' }] },
    ];

    expect(desk({ ...whole.desk, departments }, way)).toBeUndefined();
    expect(way).toEqual(['departments', 1, 'fields', 0, 'label']);
  });
});
