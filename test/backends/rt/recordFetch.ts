export interface Recorded {
  method: string;
  /** Below RT's address, decoded, with its query. */
  path: string;
  /** What was sent. */
  sent: string;
  /** What was answered. */
  answer: string;
}

/** A `fetch` that writes down what goes over it. */
export function recordFetch(): { fetch: typeof fetch; calls: Recorded[] } {
  const calls: Recorded[] = [];
  return {
    calls,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      const call: Recorded = {
        method: init?.method ?? 'GET',
        path: decodeURIComponent(pathname + search.replaceAll('+', ' ')),
        sent: typeof init?.body === 'string' ? init.body : '',
        answer: await response.clone().text(),
      };
      calls.push(call);
      return response;
    },
  };
}
