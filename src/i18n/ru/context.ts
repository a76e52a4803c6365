import type { Messages } from '../messages.js';

export const context: Messages['context'] = {};
