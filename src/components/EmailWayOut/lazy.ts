import { emailOut } from '../../i18n/en/emailOut.js';

export { WrittenByEmail } from './WrittenByEmail.js';

export const words = { emailOut };
