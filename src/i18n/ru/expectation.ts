import type { Messages } from '../messages.js';

export const expectation: Messages['expectation'] = {};
