import { incidents } from '../../i18n/en/incidents.js';
import { outlook } from '../../i18n/en/outlook.js';

export { Incidents } from './Incidents.js';
export { ThreadOutlook } from './ThreadOutlook.js';

export const words = { incidents, outlook };
