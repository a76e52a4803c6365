import type { Messages } from '../messages.js';

export const split: Messages['split'] = {};
