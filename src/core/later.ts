/** A part of the page that is loaded when it is first needed, once a page. */
export interface LaterPart<T> {
  /** Fetches it, or answers the one that is there. What failed is tried again by the next one that asks. */
  load: () => Promise<T>;
  /** What is there by now. */
  current: () => T | undefined;
}

/**
 * Names a part that comes later. In one place for each: a second `import()` of the same module makes bundlers cut everything into
 * smaller files.
 *
 * @example
 * const gallery = later(() => import('./gallery/lazy.js'));
 */
export function later<T>(fetchPart: () => Promise<T>): LaterPart<T> {
  let loading: Promise<T> | undefined;
  let loaded: T | undefined;
  return {
    load() {
      loading ??= fetchPart().then(
        (part) => (loaded = part),
        (thrown: unknown) => {
          loading = undefined;
          throw thrown;
        },
      );
      return loading;
    },
    current: () => loaded,
  };
}
