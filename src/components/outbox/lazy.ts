import { outbox } from '../../i18n/en/outbox.js';

export { SendState } from './SendState.js';

export const words = { outbox };
