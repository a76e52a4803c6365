import type { Messages } from '../messages.js';

export const guide: Messages['guide'] = {};
