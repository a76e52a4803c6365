import type { Messages } from '../messages.js';

export const urgency: Messages['urgency'] = {};
