import type { DemoArticle } from './articles.js';

/** Paying, and changing what one pays for. */
export const moneyArticles: readonly DemoArticle[] = [
  {
    id: 'payment-methods',
    title: { en: 'Paying an invoice and getting the documents', ru: 'Оплата счёта и закрывающие документы' },
    excerpt: {
      en: 'Cards at once, bank transfers within two working days; documents on the fifth of each month.',
      ru: 'Карта — сразу, банковский перевод — до двух рабочих дней. Документы — пятого числа каждого месяца.',
    },
    body: {
      en: `A payment by card reaches the balance at once, a bank transfer within two working days. Put the number of the invoice into the purpose of the transfer: without it we have to look for you.

The invoice is in the panel under Payments, the documents for the month before appear there on the fifth.

Paid, and still not there after two days? Write to the department “Billing” with the number of the invoice and the date.`,
      ru: `Оплата картой зачисляется сразу, банковский перевод — в течение двух рабочих дней. Укажите номер счёта в назначении платежа: без него нам придётся вас искать.

Счета лежат в разделе «Платежи», закрывающие документы за прошлый месяц появляются там же пятого числа.

Оплатили, а через два дня деньги не поступили? Напишите в финансовый отдел: номер счёта и дату платежа.`,
    },
    keywords: {
      en: 'pay payment invoice card transfer refund balance documents receipt charged twice',
      ru: 'оплата оплатить счёт платёж карта перевод возврат баланс документы акт чек списали дважды',
    },
  },
  {
    id: 'change-plan',
    title: { en: 'Changing the plan of a server', ru: 'Смена тарифа сервера' },
    excerpt: {
      en: 'More processors and memory take one restart; a smaller disk is not possible in place.',
      ru: 'Больше ядер и памяти — одна перезагрузка. Уменьшить диск на месте нельзя.',
    },
    body: {
      en: `Open the server in the panel, then Change plan. The server is restarted once, usually for less than two minutes. The money that is left is counted towards the new plan.

A disk can only grow. For a smaller one order a second server and move: we help for free.

Not sure what you need? Write to the department “Sales” and tell what runs there: we look at the load of the last month and advise.`,
      ru: `Откройте сервер в панели и выберите «Сменить тариф». Сервер перезагрузится один раз, обычно это занимает меньше двух минут. Остаток средств зачтётся в новый тариф.

Диск можно только увеличить. Если нужен меньший, закажите второй сервер и переезжайте: поможем бесплатно.

Не знаете, что выбрать? Напишите в отдел продаж, что работает на сервере: посмотрим нагрузку за месяц и посоветуем.`,
    },
    keywords: {
      en: 'plan upgrade more memory cpu disk resize bigger slow tariff',
      ru: 'тариф сменить увеличить память процессор ядра диск медленно мощнее',
    },
  },
];
