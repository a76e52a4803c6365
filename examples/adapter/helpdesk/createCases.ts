/** What the helpdesk says instead of doing what it was asked for. */
export class Refusal extends Error {}

interface Case {
  id: number;
  owner: string;
  title: string;
  state: 'new' | 'being worked on' | 'waiting for you' | 'done';
  team: { id: number; name: string };
  /** Unix seconds, as every time here. */
  opened: number;
  changed: number;
  /** Grows with every change of any case: the order of the list. */
  mark: number;
  merged: boolean;
  posts: { id: number; by: 'customer' | 'agent' | 'note'; name: string; text: string; at: number }[];
}

/** Who asks, about which case, and what came along. */
interface Asked {
  login: string;
  id: number;
  read(name: string): string;
}

export type Cases = ReturnType<typeof createCases>;

const teams = [
  { id: 1, name: 'Technical support' },
  { id: 2, name: 'Invoices and payments' },
];
const rowsAPage = 10;
const longestText = 20_000;

/** All cases of the helpdesk, and what can be done to them. */
export function createCases() {
  const cases: Case[] = [];
  let last = 0;
  const next = () => (last += 1);
  const seconds = () => Math.floor(Date.now() / 1000);

  function add(one: Case, by: Case['posts'][number]['by'], name: string, text: string): void {
    one.posts.push({ id: next(), by, name, text, at: seconds() });
    touch(one);
  }

  function touch(one: Case): void {
    Object.assign(one, { mark: next(), changed: seconds() });
  }

  function find(id: number): Case {
    const one = cases.find((candidate) => candidate.id === id);
    if (!one) throw new Refusal('no such case');
    return one;
  }

  function own({ login, id }: Asked): Case {
    const one = find(id);
    if (one.owner !== login) throw new Refusal('access denied');
    return one;
  }

  function wordsOf({ read }: Asked): string {
    const words = read('text');
    if (words === '') throw new Refusal('text is missing');
    if (words.length > longestText) throw new Refusal('text is too long');
    return words;
  }

  const routes: Record<string, (asked: Asked) => unknown> = {
    'GET desk': ({ login }) => ({ me: { name: login, email: `${login}@example.com` }, teams }),
    'GET cases'({ login, read }) {
      const size = Math.min(Number(read('size')) || rowsAPage, rowsAPage);
      const before = Number(read('before')) || Infinity;
      const theirs = cases.filter(({ owner, mark }) => owner === login && mark < before);
      const page = theirs.toSorted((a, b) => b.mark - a.mark).slice(0, size);
      const rows = page.filter(({ merged }) => !merged).map(({ posts: _, ...row }) => row);
      return { rows, next: theirs.length > page.length ? page.at(-1)?.mark : null };
    },
    'GET cases one': (asked) => own(asked),
    'POST cases'(asked) {
      const { login, read } = asked;
      const title = read('title');
      const team = teams.find(({ id }) => String(id) === (read('team') || '1'));
      if (title === '') throw new Refusal('title is missing');
      if (!team) throw new Refusal('unknown team');
      const words = wordsOf(asked);
      const [id, now] = [next(), seconds()];
      const dates = { opened: now, changed: now, mark: next() };
      const one: Case = { id, owner: login, title, state: 'new', team, ...dates, merged: false, posts: [] };
      add(one, 'customer', login, words);
      add(one, 'note', 'the router', `Sent to ${team.name}. This customer pays late.`);
      cases.push(one);
      return { id: one.id };
    },
    'POST cases one posts'(asked) {
      const one = own(asked);
      add(one, 'customer', asked.login, wordsOf(asked));
      one.state = 'new';
      return {};
    },
    'POST cases one close'(asked) {
      const one = own(asked);
      if (one.state === 'being worked on') return {};
      one.state = 'done';
      touch(one);
      return {};
    },
  };

  return {
    /** Answers one call of the API, by its method and the shape of its address. */
    answer(name: string, asked: Asked): unknown {
      const route = routes[name];
      if (!route) throw new Refusal('no such page');
      return route(asked);
    },
    agentAnswers(id: number, words: string): void {
      add(find(id), 'agent', 'Vera', words);
      find(id).state = 'waiting for you';
    },
    agentTakes(id: number): void {
      find(id).state = 'being worked on';
    },
    agentMerges(id: number): void {
      find(id).merged = true;
    },
  };
}
