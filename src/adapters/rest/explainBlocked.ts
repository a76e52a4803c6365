import { loadLater } from './loadLater.js';

/**
 * A `fetch` that tells the developer of a page why the browser lets no request through: a browser says the same of a blocked
 * request as of a lost line. What people are told stays the same plain sentence.
 *
 * What finds the reason is loaded then. Where the line is lost it does not come, and there is nothing to tell.
 */
export function explainBlocked(request: typeof fetch): typeof fetch {
  let explain: ((address: string) => Promise<void>) | undefined;
  return async (input, init) => {
    try {
      return await request(input, init);
    } catch (thrown) {
      // Only a browser blocks, and only a string says what was asked for without being read.
      if (thrown instanceof TypeError && typeof input === 'string' && typeof location !== 'undefined') {
        loadLater()
          .then(({ createWhyBlocked }) => (explain ??= createWhyBlocked(request))(input))
          // Nobody answers: it is no blocked request.
          .catch(() => undefined);
      }
      throw thrown;
    }
  };
}
