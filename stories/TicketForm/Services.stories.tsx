import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TicketError, TicketForm, type Service, type TicketAdapter } from 'ticketdock';
import { makeService } from 'ticketdock/testing';
import { loadBackend, type StoryAdapter, type SupportParameters } from '../support/backend.js';
import { seedFor } from '../support/seeds.js';
import { expectShown, type Finder } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** Which service it is about: a few in a list, thousands found by a text, the ones used last first. */
const meta = {
  title: 'TicketForm/Services',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const states = {
  en: { active: 'active', suspended: 'suspended', server: 'VPS', place: '' },
  ru: { active: 'активна', suspended: 'приостановлена', server: 'Виртуальный сервер', place: ', Санкт-Петербург' },
  ar: { active: 'نشطة', suspended: 'معلّقة', server: 'خادم افتراضي', place: '' },
};

/** A customer who resells: every ninth is suspended, every eleventh has run out. */
function manyServices(count: number, { language }: Pick<Stage, 'language'>): Service[] {
  const words = states[language];
  const year = new Date().getFullYear();
  return Array.from({ length: count }, (_, index) =>
    makeService({
      id: `vps-${index}`,
      label: `${words.server} node-${index}${words.place}`,
      description: `203.0.${113 + Math.floor(index / 256)}.${index % 256}`,
      status: index % 9 === 4 ? words.suspended : words.active,
      expiresAt: `${index % 11 === 5 ? year - 1 : year + 1}-05-01T00:00:00Z`,
    }),
  );
}

const withServices = (count: number): SupportParameters => ({
  backend: (stage) => ({ seed: { ...seedFor(stage), services: manyServices(count, stage) } }),
});

/** Refuses to list services when it is asked with this. */
function refusing(part: 'text' | 'cursor', adapter: TicketAdapter): StoryAdapter {
  const listServices: TicketAdapter['listServices'] = async (query, options) => {
    const page = await adapter.listServices?.(query, options);
    if (query[part] || !page) throw new TicketError('forbidden');
    return page;
  };
  return { ...adapter, listServices } as StoryAdapter;
}

type Play = Parameters<NonNullable<Story['play']>>[0];

async function open({ canvas, userEvent }: Pick<Play, 'canvas' | 'userEvent'>, name = /^Service/) {
  await userEvent.click(await canvas.findByRole('combobox', { name }));
}

const countOptions = (canvas: Finder & Play['canvas']) => canvas.queryAllByRole('option').length;

/** A few: each with its address, state and date; what speaks against one says so with a sign and in words. */
export const Few: Story = {
  parameters: { support: withServices(6) },
  play: async (context) => {
    await open(context);
    await expectShown(context.canvas, 'Not about a service', 'VPS node-5', /^expired /, 'suspended');
    await expect(context.canvas.queryByRole('combobox', { name: 'Find a service' })).toBeNull();
  },
};

/** Many: a text finds them, and they are counted. */
export const Searched: Story = {
  parameters: { support: withServices(200) },
  play: async (context) => {
    await open(context);
    await context.userEvent.keyboard('node-19');
    await expectShown(context.canvas, '11 services found', 'VPS node-19', 'VPS node-199');
  },
};

/** Three thousand: only what can be seen is in the document. */
export const Thousands: Story = {
  parameters: { support: withServices(3000) },
  play: async (context) => {
    const { canvas } = context;
    await open(context);
    await expectShown(canvas, 'VPS node-0');
    const list = canvas.getByRole('listbox');
    for (let step = 0; step < 5; step += 1) {
      list.scrollTop = list.scrollHeight;
      await waitFor(() => expect(list.scrollTop).toBeLessThan(list.scrollHeight - list.clientHeight - 100));
    }
    await expect(countOptions(canvas)).toBeLessThan(60);
    await context.userEvent.keyboard('node-2999');
    await expectShown(canvas, 'VPS node-2999');
  },
};

/** Nothing fits: what was typed, and what to try. */
export const NothingFound: Story = {
  parameters: { support: withServices(200) },
  play: async (context) => {
    await open(context);
    await context.userEvent.keyboard('mail');
    await expectShown(context.canvas, 'No service matches “mail”. Try a part of its name or address.');
    await expect(context.canvas.queryByRole('listbox')).toBeNull();
  },
};

/** The backend cannot search now: what is here is searched, and it says that this is not all. */
export const SearchFailed: Story = {
  parameters: {
    support: {
      ...withServices(200),
      adapt: (adapter: StoryAdapter) => refusing('text', adapter),
    },
  },
  play: async (context) => {
    await open(context);
    await context.userEvent.keyboard('node-1');
    await expectShown(context.canvas, 'Not all of your services could be searched.', 'Try again', 'VPS node-10');
  },
};

/** The next page does not come: what is here stays, with a way to try again. */
export const MoreFailed: Story = {
  parameters: {
    support: {
      ...withServices(200),
      adapt: (adapter: StoryAdapter) => refusing('cursor', adapter),
    },
  },
  play: async (context) => {
    await open(context);
    await expectShown(context.canvas, 'The rest of your services could not be loaded.', 'Try again', 'VPS node-0');
  },
};

/** The ones that the customer last wrote about come first. */
export const RecentlyUsed: Story = {
  parameters: { support: { ...withServices(60), provider: { storageKey: 'story-recent' } } },
  beforeEach: () => {
    localStorage.setItem('ticketdock:story-recent:recentServices', '["vps-17","vps-4"]');
    return () => localStorage.removeItem('ticketdock:story-recent:recentServices');
  },
  play: async (context) => {
    await open(context);
    await expectShown(context.canvas, 'Recently used', 'VPS node-17', 'Other services');
  },
};

/** A service that has run out is chosen: below the field it says so. */
export const Chosen: Story = {
  parameters: { support: withServices(60) },
  args: { prefill: { serviceId: 'vps-5' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: /^Service/ })).toHaveTextContent('VPS node-5');
    await expectShown(canvas, /^203\.0\.113\.5 · active · expired /);
  },
};

/** Russian, on a phone: long names take the lines that they need. */
export const RussianOnPhone: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 }, support: withServices(60) },
  play: async (context) => {
    await open(context, /^Услуга/);
    await context.userEvent.keyboard('node-1');
    await expectShown(context.canvas, /^Найдено 11 услуг$/, 'Виртуальный сервер node-1, Санкт-Петербург');
    await expect(context.canvasElement.scrollWidth).toBeLessThanOrEqual(context.canvasElement.clientWidth);
  },
};

/** Right to left: addresses and names still read left to right. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  parameters: { support: withServices(60) },
  play: async (context) => {
    await open(context, /^الخدمة/);
    await context.userEvent.keyboard('node-2');
    await expectShown(context.canvas, 'خادم افتراضي node-2', 'عدد الخدمات: 11');
  },
};
