export { SupportDesk, type SupportDeskProps } from './SupportDesk.js';
export type { SupportView } from './view.js';
