import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { TicketForm, type Article } from 'ticketdock';
import type { SeedTicket } from 'ticketdock/adapters/memory';
import { ru } from 'ticketdock/locales/ru';
import { backendOf, loadBackend } from '../support/backend.js';
import { ago, seedFor } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

const texts = {
  en: {
    subject: 'No SSH access to the server',
    body: 'Since 08:40 nobody can log in.\n\nssh: connect to host 203.0.113.24 port 22: Connection refused',
    article: 'No SSH access: what to check first',
    excerpt: 'A time-out, a refused connection and a refused key have different causes.',
    steps: `“Connection refused” means that the server is there but SSH is not. The console in the panel says why:\n\n\`\`\`sh\nsystemctl status ssh\ndf -h\n\`\`\`\n\nOften the disk is full.`,
    second: 'Adding an SSH key',
    ticket: 'SSH does not answer since the update',
  },
  ru: {
    subject: 'Нет доступа к серверу по SSH',
    body: 'С 08:40 никто не может войти.\n\nssh: connect to host 203.0.113.24 port 22: Connection refused',
    article: 'Недоступен сервер по SSH: что проверить в первую очередь',
    excerpt: 'Тайм-аут, отказ в соединении и отказ по ключу — это разные причины.',
    steps: `«Connection refused» — сервер на месте, но служба SSH не запущена. Консоль в панели покажет почему:\n\n\`\`\`sh\nsystemctl status ssh\ndf -h\n\`\`\`\n\nЧасто закончилось место на диске.`,
    second: 'Как добавить SSH-ключ',
    ticket: 'После обновления не отвечает SSH',
  },
  ar: {
    subject: 'لا يمكن الوصول إلى الخادم عبر SSH',
    body: 'منذ 08:40 لا يستطيع أحد الدخول.\n\nssh: connect to host 203.0.113.24 port 22: Connection refused',
    article: 'لا وصول عبر SSH: ما الذي يجب التحقق منه أولًا',
    excerpt: 'لكل من انتهاء المهلة ورفض الاتصال ورفض المفتاح سبب مختلف.',
    steps: 'يعني «Connection refused» أن الخادم موجود لكن خدمة SSH متوقفة:\n\n```sh\nsystemctl status ssh\ndf -h\n```',
    second: 'إضافة مفتاح SSH',
    ticket: 'لا يجيب SSH على الخادم بعد التحديث',
  },
};

function articlesOf({ article, excerpt, steps, second }: (typeof texts)['en']): Article[] {
  const body = { format: 'text' as const, value: steps };
  return [
    { id: 'ssh', title: article, url: 'https://help.example/ssh', excerpt, body },
    { id: 'keys', title: second, url: 'https://help.example/keys' },
  ];
}

const backend = ({ language }: Stage, { tickets = [] as SeedTicket[], hasArticles = true } = {}) => ({
  seed: { ...seedFor({ language }), tickets, articles: hasArticles ? articlesOf(texts[language]) : [] },
});
const onlyArticles = { support: { backend: (stage: Stage) => backend(stage) } };
const openTicket = (language: Stage['language']): SeedTicket => ({
  id: 'ssh',
  number: '1042',
  subject: texts[language].ticket,
  serviceId: 'vps-web',
  status: 'in_progress',
  thread: [{ from: 'customer', body: texts[language].body, at: ago(3) }],
});
const withSimilar = {
  support: {
    backend: (stage: Stage) => backend(stage, { tickets: [openTicket(stage.language)], hasArticles: false }),
  },
};

/** Help articles and open requests about what is being written, beside the form when there is room, under the fields otherwise. */
const meta = {
  title: 'TicketForm/Suggestions',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: {
    onOpen: fn(),
    onCancel: fn(),
    onReplyInstead: fn(),
    prefill: { ...texts.en, departmentId: 'technical', serviceId: 'vps-web' },
  },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Context = Parameters<NonNullable<Story['play']>>[0];

const slow = { timeout: 8000 };
const inRussian = {
  prefill: { subject: texts.ru.subject, body: texts.ru.body, departmentId: 'technical', serviceId: 'vps-web' },
};
const inArabic = { prefill: { subject: texts.ar.subject, body: texts.ar.body, serviceId: 'vps-web' } };

const press = async ({ canvas, userEvent }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }, slow));

/** Titles and what they are about. The first has its text here, the second opens in a tab of its own. */
export const Articles: Story = {
  parameters: onlyArticles,
  play: async ({ canvas }) => {
    const list = within(await canvas.findByRole('region', { name: 'Answers that may help' }, slow));
    await expect(list.getByRole('button', { name: texts.en.article })).toBeVisible();
    await expect(list.getByRole('link', { name: /Adding an SSH key \(opens in a new tab\)/ })).toBeVisible();
  },
};

/** An article is read beside what is being written. */
export const ArticleOpen: Story = {
  parameters: onlyArticles,
  play: async (context) => {
    const { canvas } = context;
    await press(context, texts.en.article);
    await expect(canvas.getByRole('heading', { name: texts.en.article })).toHaveFocus();
    await expect(canvas.getByRole('textbox', { name: 'Subject' })).toHaveValue(texts.en.subject);
  },
};

/** The happy end: nothing is sent, and nothing is lost either. */
export const Solved: Story = {
  parameters: onlyArticles,
  play: async (context) => {
    const { canvas } = context;
    await ArticleOpen.play?.(context);
    await press(context, 'This solved it');
    await expect(canvas.getByRole('heading', { name: 'Glad it is solved. Nothing was sent.' })).toHaveFocus();
    await expect(canvas.queryByRole('form')).toBeNull();
  },
};

/** An open request about the same thing: how it stands, and the ways on. */
export const SimilarRequest: Story = {
  parameters: withSimilar,
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Add to #1042' }, slow);
    await expectShown(canvas, /You already have #1042 .+ about this service\. Add this to it\?/, 'In progress');
  },
};

/** The draft is now an answer there; the way back brings every field with it. */
export const ReplyInstead: Story = {
  parameters: withSimilar,
  play: async (context) => {
    const { canvas } = context;
    await press(context, 'Add to #1042');
    await expect(await canvas.findByRole('heading', { name: /^This will be added to #1042/ })).toHaveFocus();
    await expect(canvas.queryByRole('textbox', { name: 'Subject' })).toBeNull();
    await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveValue(texts.en.body);
  },
};

/** It is there: what happens next. */
export const Added: Story = {
  parameters: withSimilar,
  play: async (context) => {
    const { args, canvas } = context;
    await ReplyInstead.play?.(context);
    await press(context, 'Add to #1042');
    await expect(await canvas.findByRole('heading', { name: 'Added to #1042' })).toHaveFocus();
    await expect(args.onReplyInstead).toHaveBeenCalledWith('ssh');
  },
};

/** Closed meanwhile, where answers open nothing again: it says so, and a new request is one press away. */
export const ClosedMeanwhile: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({
        ...backend(stage, { tickets: [openTicket(stage.language)], hasArticles: false }),
        capabilities: { replyReopens: false },
      }),
    },
  },
  play: async (context) => {
    const { canvas } = context;
    await ReplyInstead.play?.(context);
    backendOf(context).staff.setStatus('ssh', 'closed');
    await press(context, 'Add to #1042');
    const alert = within(await canvas.findByRole('alert'));
    await expect(alert.getByRole('button', { name: 'Make it a new request instead' })).toBeVisible();
  },
};

/** Both at once, in Russian. */
export const Russian: Story = {
  globals: { language: 'ru' },
  args: inRussian,
  parameters: {
    support: { backend: (stage: Stage) => backend(stage, { tickets: [openTicket(stage.language)] }) },
  },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: ru.suggestions.add('1042') }, slow);
    await expect(await canvas.findByRole('button', { name: texts.ru.article }, slow)).toBeVisible();
  },
};

/** An answer in another request, in Russian, on a phone. */
export const RussianPhone: Story = {
  ...Russian,
  parameters: { ...withSimilar, stage: { width: 360 } },
  play: async (context) => {
    const { canvas } = context;
    await press(context, ru.suggestions.add('1042'));
    await expect(await canvas.findByRole('button', { name: ru.suggestions.keepNew })).toBeVisible();
  },
};

/** On a phone they stand under the fields, before Send. */
export const Phone: Story = { ...Articles, parameters: { ...onlyArticles, stage: { width: 360 } } };

/** From right to left they stand on the left. */
export const Arabic: Story = {
  parameters: onlyArticles,
  globals: { language: 'ar', direction: 'rtl' },
  args: inArabic,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: texts.ar.article }, slow)).toBeVisible();
  },
};
