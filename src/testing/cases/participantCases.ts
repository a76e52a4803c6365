import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { only } from '../only.js';

export const participantCases: CaseGroup = {
  group: 'participants',
  cases: {
    'those named get copies': async ({ having, create, ref }) => {
      const adapter = having(['setParticipants']);
      const { id, participants: before = [] } = await create();
      const answered = await adapter.setParticipants(id, ['dev@example.com', 'boss@example.com'], ref());
      const { participants: after = [] } = await adapter.getTicket(id);

      equal(after.length, before.length + 2, 'participants of the ticket');
      equal(after, answered, 'participants, read back');
    },

    'each is known by the address they were named by': async ({ having, create, ref }) => {
      const adapter = having(['setParticipants']);
      const { id } = await create();
      const named = ['dev@example.com', 'boss@example.com'];
      const addresses = (await adapter.setParticipants(id, named, ref())).map(({ email }) => email);
      only(
        addresses.some((email) => email !== undefined),
        'the backend does not tell the addresses',
      );

      check(
        named.every((email) => addresses.includes(email)),
        `the addresses are ${addresses.join(', ')}`,
      );
    },

    'the list is replaced, not added to': async ({ having, create, ref }) => {
      const adapter = having(['setParticipants']);
      const { id, participants: before = [] } = await create();
      await adapter.setParticipants(id, ['dev@example.com', 'boss@example.com'], ref());
      await adapter.setParticipants(id, ['dev@example.com'], ref());
      const one = await adapter.getTicket(id);
      await adapter.setParticipants(id, [], ref());
      const none = await adapter.getTicket(id);

      equal(one.participants?.length ?? 0, before.length + 1, 'participants of two that became one');
      equal(none.participants?.length ?? 0, before.length, 'participants after none were named');
    },

    'what is no address is refused': async ({ having, create, ref }) => {
      const adapter = having(['setParticipants']);
      const { id, participants: before = [] } = await create();
      const wrong = ['no address', 'a@b@c', 'x@example.com\nBcc: all@example.com'].map((address) =>
        refused(adapter.setParticipants(id, ['dev@example.com', address], ref()), 'invalid', `"${address}"`),
      );
      await Promise.all(wrong);

      equal((await adapter.getTicket(id)).participants?.length ?? 0, before.length, 'participants afterwards');
    },

    'an unknown ticket has none': async ({ having, ref }) => {
      const adapter = having(['setParticipants']);
      const call = adapter.setParticipants('no-such-ticket', ['dev@example.com'], ref());
      await refused(call, 'not_found', 'an unknown ticket');
    },
  },
};
