import { composer } from '../../i18n/en/composer.js';
import { find } from '../../i18n/en/find.js';

export { ComposerNotes } from './composer/ComposerNotes.js';
export { FormatBar } from './composer/FormatBar.js';
export { SendAndClose } from './composer/SendAndClose.js';
export { StillOpen } from './composer/StillOpen.js';
export { FindBar } from './find/FindBar.js';

export const words = { composer, find };
