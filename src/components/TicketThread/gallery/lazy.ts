import { allFiles } from '../../../i18n/en/allFiles.js';
import { gallery } from '../../../i18n/en/gallery.js';

export { AllFiles } from '../allFiles/AllFiles.js';
export { Gallery } from './Gallery.js';

export const words = { allFiles, gallery };
