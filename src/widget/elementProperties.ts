import { attributeNames, richNames } from './elementNames.js';

/** Where an app that runs in an element is told that a property changed; known by name to every copy of this module on a page. */
const changed = Symbol.for('ticketdock.changed');

type Telling = HTMLElement & { [changed]?: (() => void) | undefined };

/** What was set as an object or a function, for which there is no attribute. */
const kept = new WeakMap<HTMLElement, Record<string, unknown>>();

/** Gives the elements of a class their properties, unless they have them: attributes both ways, and what only JavaScript can say. */
export function describeProperties(prototype: object): void {
  if (Object.getOwnPropertyDescriptor(prototype, 'api')) return;
  const describe = (name: string, descriptor: PropertyDescriptor & ThisType<Telling>) =>
    Object.defineProperty(prototype, name, { configurable: true, ...descriptor });
  for (const name of attributeNames)
    describe(name, {
      get() {
        return this.getAttribute(name);
      },
      set(value: unknown) {
        if (value == null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value as string);
      },
    });
  for (const name of richNames)
    describe(name, {
      get() {
        return kept.get(this)?.[name];
      },
      set(value: unknown) {
        kept.set(this, { ...kept.get(this), [name]: value });
        this[changed]?.();
      },
    });
}

/** Sets again what was set before there were accessors, and hides them. */
export function takeProperties(element: HTMLElement): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of [...attributeNames, ...richNames]) {
    if (!Object.hasOwn(own, name)) continue;
    const value = own[name];
    Reflect.deleteProperty(own, name);
    own[name] = value;
  }
}

/** @returns Ends it. */
export function watchProperties(element: Telling, onChange: () => void): () => void {
  element[changed] = onChange;
  return () => {
    element[changed] = undefined;
  };
}
