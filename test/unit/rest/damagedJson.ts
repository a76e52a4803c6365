import fc from 'fast-check';

/** What a server that is wrong may put anywhere: near misses more than anything. */
const wrong = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(
      null,
      '',
      ' ',
      'x',
      'open',
      'on_hold',
      'staff',
      'robot',
      'ready',
      'infected',
      'html',
      'asciidoc',
      'status',
      'message',
      'event',
      'ticket',
      'typing',
      'toString',
      '__proto__',
      'closed',
      'rate',
      'teleport',
      'email',
      '2026-03-01T09:30:00Z',
      '2026-03-01T09:30:00.123456+05:30',
      '2026-03-01T09:30Z',
      '2026-03-01T09:30:00',
      '2026-02-29T09:30:00Z',
      '2024-02-29T09:30:00Z',
      '2026-02-30T24:00:00Z',
      '2026-04-31',
      '2026-04-30',
      '0000-02-29',
      '2026-03-01t09:30:00z',
      '2026-03-01T09:30:60Z',
      '2026-03-01T09:30:00+24:00',
      '01.03.2026 09:30',
      '+12026-03-01',
      'PT4H',
      'P1W',
      'P1WT1H',
      'P',
      'PT',
      'P1DT',
      'P1Y2M3DT4H5M6.7S',
      'PT0,5S',
      '-PT1H',
      '09:00',
      '24:00',
      '9:00',
      'Europe/Moscow',
      'Moscow time',
      'ru',
      'not a tag!',
      0,
      1,
      5,
      5.5,
      6,
      7,
      8,
      -1,
      1.5,
      2 ** 53,
      true,
      false,
      {},
      [],
      ['x'],
      [7],
      [null],
      [''],
      { id: 'x' },
      { id: '', kind: 'open' },
      { id: 'x', kind: 'on_hold' },
      { kind: 'open' },
      { id: 'x', label: 'X' },
      { role: 'staff' },
      { role: 'robot' },
      { score: 3 },
      { score: 0 },
      { a: 'b' },
      { a: 1 },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

type Wound = { path: number[]; value?: unknown };

const wound: fc.Arbitrary<Wound> = fc.record(
  { path: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), value: wrong },
  // Without a value, what stands there goes.
  { requiredKeys: ['path'] },
);

/** A right answer in which one to three places, at any depth, have become something else, or have gone. */
export function damagedJson(make: () => object): fc.Arbitrary<unknown> {
  return fc.array(wound, { minLength: 1, maxLength: 3 }).map((wounds) => {
    const answer = make();
    for (const one of wounds) inflict(answer, one);
    // As over a line: whatever JSON cannot carry has gone from it.
    return JSON.parse(JSON.stringify(answer)) as unknown;
  });
}

/** Goes down by the numbers of the path, as far as there is something to go to. */
function inflict(target: object, { path: [step = 0, ...rest], ...what }: Wound): void {
  const keys = Object.keys(target);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return;
  const next: unknown = (target as Record<string, unknown>)[key];
  if (rest.length > 0 && typeof next === 'object' && next !== null) return inflict(next, { path: rest, ...what });
  if ('value' in what)
    Object.defineProperty(target, key, {
      value: structuredClone(what.value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else if (Array.isArray(target)) target.splice(Number(key), 1);
  else Reflect.deleteProperty(target, key);
}
