import { HttpError } from './problem.js';
import type { Route } from './route.js';

export interface Match {
  route: Route;
  params: Record<string, string>;
}

/**
 * The route of a path below the base path.
 *
 * @throws {HttpError} 404 for a path that is not in the contract, 405 for a method that its path does not have.
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match {
  const segments = path.split('/').map(decode);
  const wanted = method === 'HEAD' ? 'GET' : method;
  const matches = routes.flatMap((route): Match[] => {
    const params = paramsOf(route.path.split('/'), segments);
    return params ? [{ route, params }] : [];
  });
  const match = matches.find(({ route }) => route.method === wanted);
  if (match) return match;
  if (matches.length === 0) throw new HttpError(404, 'not_found', 'Not found');
  const methods = matches.map(({ route }) => route.method);
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  throw new HttpError(405, 'not_applied', 'Not a method of this address', { headers: { allow } });
}

function paramsOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: [string, string][] = [];
  for (const [place, word] of pattern.entries()) {
    const segment = segments[place] ?? '';
    const name = /^\{(\w+)\}$/.exec(word)?.[1];
    if (name === undefined ? word !== segment : segment === '') return undefined;
    if (name !== undefined) params.push([name, segment]);
  }
  return Object.fromEntries(params);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new HttpError(404, 'not_found', 'Not found');
  }
}
