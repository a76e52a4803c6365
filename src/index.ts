export { SupportProvider, type SupportProviderProps } from './components/provider/SupportProvider.js';
export type { Slots } from './components/provider/slots.js';
export { StatusBadge, type StatusBadgeProps } from './components/StatusBadge/index.js';
