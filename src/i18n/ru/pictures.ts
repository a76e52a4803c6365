import type { Messages } from '../messages.js';

export const pictures: Messages['pictures'] = {};
