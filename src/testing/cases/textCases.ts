import { equal } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { allMessages, allTickets } from '../walk.js';
import { only } from '../only.js';

const samples = {
  'emoji, also joined ones': 'Down 😱 since 9:00 👩‍💻🏳️‍🌈 é',
  'right-to-left text': 'السلام عليكم، الخادم لا يعمل (web-1) שלום',
  'what looks like markup': '<script>alert("1")</script> <b>bold</b> &amp; &lt;',
  'leading and inner spaces': '    indented by four\n\tby a tab   and  wide   gaps',
  'line breaks and empty lines': 'one\n\ntwo\n\n\nfive',
  'quotes, backslashes and patterns': 'it\'s "C:\\temp\\n" %s %00 ${HOME} `id` $1 \\d+(?=x) -- ; DROP',
  'what looks like formatting': '# no heading\n* no *list* _at_ all\n> no quote\n1) [no](link) ~~x~~',
  'many scripts': 'Сервер недоступен · サーバー · 서버 · Ελληνικά · ประเทศไทย · ß İ ﬁ',
} as const;

async function comesBack({ customer, create, reply }: CaseTools, text: string): Promise<void> {
  const { id } = await create({ body: text });
  await reply(id, text);
  const messages = await allMessages(customer, id);
  only(
    messages.every(({ body }) => body.format !== 'html'),
    'the backend answers messages as HTML',
  );

  equal(messages[0]?.body.value, text, 'the first message');
  equal(messages.at(-1)?.body.value, text, 'the reply');
}

const messageCases: CaseGroup['cases'] = Object.fromEntries(
  Object.entries(samples).map(([what, text]) => [
    `gives a message back unchanged: ${what}`,
    (tools: CaseTools) => comesBack(tools, text),
  ]),
);

export const textCases: CaseGroup = {
  group: 'text',
  cases: {
    ...messageCases,

    'gives a message of 10,000 characters back unchanged': async (tools) => {
      const { limits } = await tools.customer.loadDesk();
      only((limits.maxBodyLength ?? Infinity) >= 10_000, 'the desk takes no messages of that length');
      const text = Array.from({ length: 1000 }, (_, line) => `line ${String(line).padStart(4, '0')}`).join('\n');

      await comesBack(tools, text.slice(0, 10_000));
    },

    'gives a subject back unchanged, opened and in the list': async ({ customer, createEach }) => {
      const subjects = ['<b>"It\'s" & co</b> \\n %s', 'Сервер 😱 недоступен', 'الخادم لا يعمل'];
      const created = await createEach(subjects.map((subject) => ({ subject })));
      const opened = await Promise.all(created.map(({ id }) => customer.getTicket(id)));
      const listed = await allTickets(customer);

      equal(
        opened.map(({ subject }) => subject),
        subjects,
        'subjects of the tickets',
      );
      equal(
        created.map(({ id }) => listed.find((ticket) => ticket.id === id)?.subject),
        subjects,
        'subjects in the list',
      );
    },
  },
};
