export { parseMarkdown as read } from '../../../core/rules/messageText/rich/parseMarkdown.js';
export { RichText } from './RichText.js';
