import { listTools } from '../../i18n/en/listTools.js';
import { services } from '../../i18n/en/services.js';

export { ActiveFilters } from './ActiveFilters.js';
export { FilterPanel } from './FilterPanel.js';
export { HiddenOnes } from './HiddenOnes.js';
export { MorePanel } from './MorePanel.js';
export { PutAway } from './PutAway.js';

export const words = { listTools, services };
