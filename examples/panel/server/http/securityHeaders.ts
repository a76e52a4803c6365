import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { PanelEnv } from './env.js';

/** Puts a strict policy on every answer. Answers of the support handler keep their own, stricter ones. */
export function securityHeaders(dev: boolean): MiddlewareHandler<PanelEnv> {
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64');
    c.set('nonce', nonce);
    await next();
    const { headers } = c.res;
    if (!dev && !headers.has('content-security-policy')) {
      // A page that is nobody's: the one in which the widget is tried.
      const ancestors = c.req.path === '/preview.html' ? "'self'" : "'none'";
      headers.set('content-security-policy', policy(nonce, ancestors));
    }
    if (!headers.has('x-content-type-options')) headers.set('x-content-type-options', 'nosniff');
    if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'same-origin');
    if (!headers.has('cross-origin-opener-policy')) headers.set('cross-origin-opener-policy', 'same-origin');
  };
}

function policy(nonce: string, ancestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}
