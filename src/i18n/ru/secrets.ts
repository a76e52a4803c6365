import type { Messages } from '../messages.js';

export const secrets: Messages['secrets'] = {};
