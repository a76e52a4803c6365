import type { Localized } from '../locale.js';
import type { ServiceKey } from './services.js';

export interface DemoIncident {
  title: Localized;
  text: Localized;
  services: readonly ServiceKey[];
  /** Hours before the first start, and after it. */
  began: number;
  until: number;
}

/** What is down on the first day. */
export const demoIncidents: readonly DemoIncident[] = [
  {
    title: { en: 'Slow disks on node 57', ru: 'Медленные диски на узле 57' },
    text: {
      en: 'We are replacing a drive. Servers on this node work, but reading and writing is slower than usual.',
      ru: 'Меняем накопитель. Серверы на этом узле работают, но чтение и запись идут медленнее обычного.',
    },
    services: ['testVps'],
    began: 1,
    until: 5,
  },
];
