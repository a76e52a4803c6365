import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { TicketForm, type Article, type Department } from 'ticketdock';
import type { SeedTicket } from 'ticketdock/adapters/memory';
import { loadBackend } from '../support/backend.js';
import { pick } from '../support/files.js';
import { photo } from '../support/pictures.js';
import { ago, seedFor } from '../support/seeds.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

const texts = {
  en: {
    subject: 'Help!!!',
    body: 'Since 08:40 nobody can log in to 203.0.113.24: Connection refused. Password: Tr0ub4dor&3\n\nAnother question: how do I pay for the next year in advance, and is there a discount?',
    article: 'No SSH access: what to check first',
    excerpt: 'A time-out, a refused connection and a refused key have different causes.',
    ticket: 'Nobody can log in to the server: Connection refused',
    department: 'Technical support',
    health: ['State of the server', 'running, disk 81% full'],
  },
  ru: {
    subject: 'Помогите!!!',
    body: 'С 08:40 никто не может войти на 203.0.113.24: Connection refused. Пароль: Tr0ub4dor&3\n\nИ ещё один вопрос: как оплатить следующий год заранее и есть ли скидка?',
    article: 'Недоступен сервер по SSH: что проверить в первую очередь',
    excerpt: 'Тайм-аут, отказ в соединении и отказ по ключу — это разные причины.',
    ticket: 'Никто не может войти на сервер: Connection refused',
    department: 'Техническая поддержка',
    health: ['Состояние сервера', 'работает, диск занят на 81 %'],
  },
  ar: {
    subject: 'help!!!',
    body: 'منذ 08:40 لا يستطيع أحد الدخول إلى 203.0.113.24: Connection refused. Password: Tr0ub4dor&3\n\nAnother question: how do I pay for the next year in advance, and is there a discount?',
    article: 'لا وصول عبر SSH: ما الذي يجب التحقق منه أولًا',
    excerpt: 'لكل من انتهاء المهلة ورفض الاتصال ورفض المفتاح سبب مختلف.',
    ticket: 'لا يستطيع أحد الدخول إلى الخادم: Connection refused',
    department: 'الدعم الفني',
    health: ['حالة الخادم', 'يعمل'],
  },
} as const;

function busy({ language }: Stage) {
  const words = texts[language];
  const seed = seedFor({ language });
  const department: Department = {
    id: 'technical',
    label: words.department,
    needs: ['address', 'error', 'time', 'order'],
    waiting: 3,
  };
  const ticket: SeedTicket = {
    id: 'ssh',
    number: '1042',
    subject: words.ticket,
    status: 'in_progress',
    thread: [{ from: 'customer', body: words.body, at: ago(3) }],
  };
  const articles: Article[] = [
    {
      id: 'ssh',
      title: words.article,
      url: 'https://help.example/ssh',
      excerpt: words.excerpt,
      body: { format: 'text', value: words.excerpt },
    },
    { id: 'pay', title: words.ticket, url: 'https://help.example/pay' },
  ];
  return {
    seed: { ...seed, desk: { ...seed.desk, departments: [department] }, tickets: [ticket], articles },
  };
}

const asLanguage = (language: Stage['language']) => {
  const [label, value] = texts[language].health;
  return {
    args: { prefill: { subject: texts[language].subject, body: texts[language].body, departmentId: 'technical' } },
    parameters: {
      support: {
        backend: busy,
        provider: { assist: { context: ['page', 'browser', 'timeZone', { id: 'health', label, value }] } },
      },
    },
  };
};

/** More of the help than anybody should meet at once: it stays one quiet family, and the fields stay the main thing. */
const meta = {
  title: 'TicketForm/Together',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { onOpen: fn(), onCancel: fn() },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const attachAndTick: Story['play'] = async ({ canvas, canvasElement, userEvent }) => {
  await userEvent.click(await canvas.findByRole('checkbox'));
  await pick(canvasElement, await photo());
  const radio = canvasElement.querySelector<HTMLInputElement>('.tkd-urgency input[value=yes]');
  if (radio) await userEvent.click(radio);
};

export const English: Story = { ...asLanguage('en'), play: attachAndTick };

/** In Russian. */
export const Russian: Story = { ...asLanguage('ru'), globals: { language: 'ru' }, play: attachAndTick };

/** Right to left. */
export const RightToLeft: Story = {
  ...asLanguage('ar'),
  globals: { language: 'ar', direction: 'rtl' },
  play: attachAndTick,
};
