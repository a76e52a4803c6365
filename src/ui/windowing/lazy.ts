export { WindowedList } from './WindowedList.js';
