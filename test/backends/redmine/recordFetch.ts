/** A `fetch` that writes down what goes over it, as `GET /issues.json?limit=20`. */
export function recordFetch(): { fetch: typeof fetch; calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    fetch: (input, init) => {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      calls.push(`${init?.method ?? 'GET'} ${pathname}${search}`);
      return fetch(input, init);
    },
  };
}

/** A `fetch` that lets a test answer some requests in Redmine's place. */
export function misbehave(answer: (method: string, path: string) => Response | undefined | void): typeof fetch {
  return async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return answer(init?.method ?? 'GET', pathname) ?? fetch(input, init);
  };
}
