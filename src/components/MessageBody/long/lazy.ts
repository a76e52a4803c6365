export { LongText } from './LongText.js';
