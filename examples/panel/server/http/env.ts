import type { HttpBindings } from '@hono/node-server';
import type { Viewer } from '../viewer.js';

/** What routes find in Hono's context. */
export interface PanelEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Absent: nobody is signed in. */
    viewer: Viewer | undefined;
    /** The nonce of this answer's Content-Security-Policy. */
    nonce: string;
  };
}
