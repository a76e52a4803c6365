export { parseHtml as read } from '../../../core/rules/messageText/rich/parseHtml.js';
export { RichText } from './RichText.js';
