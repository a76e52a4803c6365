import { request } from './request.js';

/** One of the ways in: the address of its file, and what `integrity` says of it. */
export interface WidgetEntry {
  path: string;
  integrity: string;
}

/** Where this panel serves the widget. */
export interface WidgetFiles {
  /** Names what is in the files: other files, another release. */
  release: string;
  entries: readonly WidgetEntry[];
}

export const readWidget = (signal: AbortSignal) => request<WidgetFiles>('/api/widget', { signal });

/** A way to the token of who is signed in here, kept until the server has refused it. */
export function createTokenSource(): (request: { refresh: boolean }) => Promise<string | null> {
  let token: Promise<string | null> | undefined;
  return ({ refresh }) => {
    if (refresh || !token)
      token = request<{ token: string }>('/api/support-token', { method: 'POST' }).then(
        (answer) => answer.token,
        () => null,
      );
    return token;
  };
}
