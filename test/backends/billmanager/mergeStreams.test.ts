import { expect, it } from 'vitest';
import { mergeStreams, type Position, type Row, type Stream } from '../../../src/adapters/billmanager/mergeStreams.js';

/** Numbers that look random and are the same each time. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function rowOf(id: number, key: number): Row {
  const at = new Date(key * 1000).toISOString();
  const status = { id: '0', kind: 'open' } as const;
  return { key, ticket: { id: String(id), number: String(id), subject: '', status, createdAt: at, updatedAt: at } };
}

/** A list by pages of `size`, in descending order or in none; rows of one key in the order they came. */
function streamOf(rows: () => Row[], size: number, isSorted: boolean): Stream {
  return {
    async load(page) {
      const sorted = isSorted ? rows().toSorted((a, b) => b.key - a.key) : rows();
      const start = (page - 1) * size;
      return { rows: sorted.slice(start, start + size), isLast: start + size >= sorted.length, total: sorted.length };
    },
  };
}

async function walk(lists: Row[][], size: number, rowsAtOnce: number, between = () => {}, isSorted = true) {
  const streams = lists.map((_, index) => streamOf(() => lists[index] ?? [], rowsAtOnce, isSorted));
  const follow = async (start: Position): Promise<string[]> => {
    const { rows, next } = await mergeStreams(streams, start, false);
    between();
    return [...rows.map(({ ticket }) => ticket.id), ...(next ? await follow(next) : [])];
  };
  return follow({ size, key: undefined, seen: [], pages: [] });
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);

it('reaches every row once and in order, however many share a key', async () => {
  for (const seed of seeds) {
    const random = createRandom(seed);
    const lists = [0, 1].map((list) =>
      Array.from({ length: random(30) }, (_, index) => rowOf(list * 100 + index, random(8))),
    );
    const found = await walk(lists, 1 + random(7), 1 + random(9));
    const all = lists.flat();
    const keys = found.map((id) => all.find(({ ticket }) => ticket.id === id)?.key ?? -1);

    expect(found.toSorted(), `seed ${seed}`).toEqual(all.map(({ ticket }) => ticket.id).toSorted());
    expect(keys, `seed ${seed}`).toEqual(keys.toSorted((a, b) => b - a));
  }
});

it('reaches every row that stays once, while others come on top and go', async () => {
  for (const seed of seeds) {
    const random = createRandom(seed);
    const lists = [0, 1].map((list) =>
      Array.from({ length: 5 + random(25) }, (_, index) => rowOf(list * 100 + index, random(8))),
    );
    let next = 1000;
    const found = await walk(lists, 1 + random(5), 1 + random(7), () => {
      const list = lists[random(2)] ?? [];
      if (random(2) === 0) list.push(rowOf((next += 1), 100 + random(3)));
      else list.splice(random(list.length), 1);
    });
    const stayed = lists.flat().filter(({ ticket }) => Number(ticket.id) < 1000);

    expect(new Set(found).size, `seed ${seed}: each once`).toBe(found.length);
    expect(found, `seed ${seed}`).toEqual(expect.arrayContaining(stayed.map(({ ticket }) => ticket.id)));
  }
});

it('reaches every row in order though each list comes in none, when it comes at once', async () => {
  for (const seed of seeds) {
    const random = createRandom(seed);
    const lists = [0, 1].map((list) =>
      Array.from({ length: random(30) }, (_, index) => rowOf(list * 100 + index, random(8))),
    );
    const found = await walk(lists, 1 + random(7), 30, undefined, false);
    const keys = found.map((id) => lists.flat().find(({ ticket }) => ticket.id === id)?.key ?? -1);

    expect(new Set(found).size, `seed ${seed}`).toBe(lists.flat().length);
    expect(keys, `seed ${seed}`).toEqual(keys.toSorted((a, b) => b - a));
  }
});

it('does not walk back from a page that was made up in a browser, one by one', async () => {
  const loaded: number[] = [];
  const rows = [rowOf(1, 3), rowOf(2, 2), rowOf(3, 1)];
  const whole = streamOf(() => rows, 2, true);
  const stream: Stream = {
    load(page) {
      loaded.push(page);
      if (loaded.length > 20) throw new Error('It goes on and on');
      return whole.load(page);
    },
  };
  const start: Position = { size: 5, key: 3, seen: ['1'], pages: [Number.MAX_SAFE_INTEGER] };
  const { rows: found } = await mergeStreams([stream], start, false);

  expect(found.map(({ ticket }) => ticket.id)).toEqual(['2', '3']);
});

it('comes to an end with a BILLmanager that gives the same page for ever', async () => {
  let loaded = 0;
  const rows = Array.from({ length: 100 }, (_, index) => rowOf(index, 200 - index));
  const stream: Stream = {
    async load() {
      loaded += 1;
      if (loaded > 20) throw new Error('It goes on and on');
      return { rows, isLast: false, total: undefined };
    },
  };
  const start: Position = { size: 25, key: 101, seen: ['99'], pages: [1] };

  expect((await mergeStreams([stream], start, false)).rows).toEqual([]);
});
