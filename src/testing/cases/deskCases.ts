import { check, equal, unique } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';

export const deskCases: CaseGroup = {
  group: 'desk',
  cases: {
    'gives every department, priority and status an id of its own': async ({ customer }) => {
      const { departments, priorities, statuses } = await customer.loadDesk();

      unique(
        departments.map(({ id }) => id),
        'departments',
      );
      unique(
        priorities.map(({ id }) => id),
        'priorities',
      );
      unique(
        statuses.map(({ id }) => id),
        'statuses',
      );
    },

    'labels every department and priority': async ({ customer }) => {
      const { departments, priorities } = await customer.loadDesk();
      const unlabelled = [...departments, ...priorities].filter(({ label }) => label.trim() === '');

      equal(
        unlabelled.map(({ id }) => id),
        [],
        'what has a blank label',
      );
    },

    'has a status that is open and one that is closed': async ({ customer }) => {
      const kinds = new Set((await customer.loadDesk()).statuses.map(({ kind }) => kind));

      check(kinds.has('open') && kinds.has('closed'), `statuses of the kinds ${[...kinds].join(', ')} are too few`);
    },

    'presets at most one priority': async ({ customer }) => {
      const preset = (await customer.loadDesk()).priorities.filter((priority) => priority.default);

      check(preset.length <= 1, `${preset.length} priorities are the default`);
    },

    'lists the status of a new ticket': async ({ customer, create }) => {
      const { status } = await create();
      const { statuses } = await customer.loadDesk();

      check(
        statuses.some(({ id, kind }) => id === status.id && kind === status.kind),
        `the status ${status.id} (${status.kind}) of a new ticket is not among the desk's`,
      );
    },

    'says to each customer who they are': async ({ customer, other }) => {
      const stranger = other();
      const [mine, theirs] = await Promise.all([customer.loadDesk(), stranger.loadDesk()]);

      check(Object.keys(mine.viewer).length > 0, 'the viewer must have a name, an e-mail address or a login');
      check(JSON.stringify(mine.viewer) !== JSON.stringify(theirs.viewer), 'both customers are told to be the same');
    },

    'answers the same desk twice': async ({ customer }) => {
      const first = await customer.loadDesk();
      const second = await customer.loadDesk();

      equal(second, first, 'the desk, asked for again');
    },
  },
};
