import type { Instant, Person } from '../../../core/model.js';

/** What every part of the demo is written with. */
export interface DemoContext {
  locale: 'en' | 'ru';
  /** Picks the words of the demo's language. */
  say(english: string, russian: string): string;
  /** The instant so many hours before now. */
  ago(hours: number): Instant;
  /** The instant so many days from now. */
  ahead(days: number): Instant;
  staff: Record<'admin' | 'network' | 'domains' | 'billing' | 'sales', Person>;
}

export function createDemoContext(locale: 'en' | 'ru', now: Date): DemoContext {
  const say: DemoContext['say'] = (english, russian) => (locale === 'ru' ? russian : english);
  const shifted = (hours: number): Instant => new Date(now.getTime() + hours * 3_600_000).toISOString();
  return {
    locale,
    say,
    ago: (hours) => shifted(-hours),
    ahead: (days) => shifted(days * 24),
    staff: {
      admin: person(say('Mark Ellis', 'Илья Соколов'), say('System administrator', 'Системный администратор')),
      network: person(say('Priya Nair', 'Марина Ким'), say('Network engineer', 'Сетевой инженер')),
      domains: person(say('Tom Weber', 'Денис Карпов'), say('Domain specialist', 'Специалист по доменам')),
      billing: person(say('Laura Bennett', 'Ольга Лебедева'), say('Billing specialist', 'Финансовый отдел')),
      sales: person(say('Kevin Shaw', 'Артём Волков'), say('Solutions adviser', 'Консультант')),
    },
  };
}

function person(name: string, title: string): Person {
  return { role: 'staff', name, title };
}
