import fc from 'fast-check';

/** Makes something. Not the thing itself, for fast-check, too, would step on a trap that it looks at. */
type Make = () => unknown;

const given =
  (value: unknown): Make =>
  () =>
    value;

/** Values that throw, or never end, when they are looked at. */
const traps: fc.Arbitrary<Make> = fc.constantFrom<Make>(
  () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse }),
  () => new Proxy([], { get: refuse }),
  () => revoked({}),
  () => revoked([]),
  () => new Proxy({}, { getPrototypeOf: refuse }),
  () => Object.defineProperty({ type: 'message', id: 'x' }, 'subject', { get: refuse, enumerable: true }),
  () => Object.defineProperty({ type: 'message', id: 'x', body: {} }, 'author', { get: refuse, enumerable: true }),
  () => {
    const loop: Record<string, unknown> = { id: 'loop', type: 'message' };
    for (const key of ['body', 'author', 'status', 'can', 'items', 'departments', 'self']) loop[key] = loop;
    return loop;
  },
  () => {
    const loop: unknown[] = [];
    loop.push(loop);
    return loop;
  },
  () => Object.create(null) as unknown,
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
  () => new Date(Number.NaN),
  () => new Map([['id', 'x']]),
  () => () => 'a function',
);

function refuse(): never {
  throw new Error('a trap');
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** Whatever a program may answer. */
export const wild: fc.Arbitrary<Make> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }).map(given),
  },
  { weight: 3, arbitrary: traps },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<unknown>(null, undefined, {}, [], '', '__proto__', 'constructor', 0, -1, 42, Number.NaN)
      .map(given),
  },
);

/** A right answer in which up to four places, at any depth, have become something wild. */
export function damaged(make: () => object): fc.Arbitrary<Make> {
  const wounds = fc.array(fc.tuple(fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), wild), {
    minLength: 1,
    maxLength: 4,
  });
  return wounds.map((all) => () => {
    const answer = make();
    for (const [path, makeValue] of all) wound(answer, path, makeValue());
    return answer;
  });
}

/** Goes down by the numbers of the path, as far as there is something to go to, and puts the value there. */
function wound(target: object, [step = 0, ...rest]: number[], value: unknown): void {
  try {
    const keys = Object.keys(target);
    const key = keys[step % Math.max(keys.length, 1)] ?? 'id';
    const next: unknown = (target as Record<string, unknown>)[key];
    const goesOn = Array.isArray(next) || (typeof next === 'object' && next?.constructor === Object);
    if (rest.length > 0 && goesOn) wound(next as object, rest, value);
    else (target as Record<string, unknown>)[key] = value;
  } catch {
    // A trap that an earlier wound has put there: it is bad enough.
  }
}
