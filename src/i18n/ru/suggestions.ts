import type { Messages } from '../messages.js';

export const suggestions: Messages['suggestions'] = {};
