import type { Messages } from '../messages.js';

export const coach: Messages['coach'] = {};
