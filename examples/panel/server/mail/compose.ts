import type { Locale } from '../locale.js';
import { oneLine } from '../support/text.js';
import { html, type Html } from './html.js';
import { mailWords, type MailWords } from './words.js';

/** What a mail tells of. */
export type MailEvent =
  | { type: 'created'; replyTime: string }
  | { type: 'replied'; author: string; body: string; files: readonly string[] }
  | { type: 'closed'; by: 'customer' | 'staff' };

/** The ticket a mail is about, with its names in the customer's language. */
export interface MailTicket {
  number: string;
  subject: string;
  customer: string;
  department: string;
  priority: string;
  service: string | null;
  url: string;
}

export interface MailContent {
  sender: string;
  subject: string;
  text: string;
  html: string;
}

interface Section {
  /** `quote` is somebody's own words, kept as they were written. */
  kind: 'paragraph' | 'title' | 'quote' | 'list' | 'facts';
  lines: string[];
}

/** Writes a mail in the customer's language: the same words as text and as HTML. */
export function compose(event: MailEvent, ticket: MailTicket, locale: Locale): MailContent {
  const words = mailWords[locale];
  const sections = sectionsOf(event, ticket, words);
  return {
    sender: words.sender,
    subject: subjectOf(event, ticket),
    text: toText(sections, ticket, words),
    html: toHtml(sections, ticket, words, locale).source,
  };
}

/** One line without control characters: nothing in it can begin another header. */
function subjectOf(event: MailEvent, { number, subject }: MailTicket): string {
  const line = oneLine(subject);
  const shown = [...line].length > 140 ? `${[...line].slice(0, 139).join('')}…` : line;
  return `${event.type === 'created' ? '' : 'Re: '}[#${number}] ${shown}`;
}

function sectionsOf(event: MailEvent, ticket: MailTicket, words: MailWords): Section[] {
  const greeting = paragraph(words.greeting(oneLine(ticket.customer)));
  const subject = oneLine(ticket.subject);
  if (event.type === 'created')
    return [
      greeting,
      paragraph(words.created.lead(ticket.number)),
      { kind: 'facts', lines: factsOf(ticket, words) },
      { kind: 'title', lines: [words.created.nextTitle] },
      {
        kind: 'list',
        lines: [
          words.created.queue,
          words.created.replyTime(ticket.department, durationIn(event.replyTime, words)),
          words.created.answer,
          words.created.details,
        ],
      },
    ];
  if (event.type === 'replied')
    return [
      greeting,
      paragraph(words.replied.lead(ticket.number, subject)),
      { kind: 'quote', lines: [event.body] },
      paragraph(`— ${event.author}`),
      ...(event.files.length > 0 ? [paragraph(words.replied.files(event.files.map(oneLine).join(', ')))] : []),
      paragraph(words.replied.turn),
    ];
  const lead = event.by === 'customer' ? words.closed.leadByCustomer : words.closed.leadByStaff;
  return [greeting, paragraph(lead(ticket.number, subject)), paragraph(`${words.closed.reopen} ${words.closed.rate}`)];
}

function paragraph(line: string): Section {
  return { kind: 'paragraph', lines: [line] };
}

function factsOf(ticket: MailTicket, { facts }: MailWords): string[] {
  return [
    `${facts.number}: ${ticket.number}`,
    `${facts.subject}: ${oneLine(ticket.subject)}`,
    `${facts.department}: ${ticket.department}`,
    `${facts.priority}: ${ticket.priority}`,
    ...(ticket.service === null ? [] : [`${facts.service}: ${oneLine(ticket.service)}`]),
  ];
}

/** `PT4H` in words. */
function durationIn(duration: string, words: MailWords): string {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration);
  const [, days, hours, minutes] = match ?? [];
  if (days) return words.days(Number(days));
  return hours ? words.hours(Number(hours)) : words.minutes(Number(minutes ?? 0));
}

function toText(sections: readonly Section[], { url }: MailTicket, words: MailWords): string {
  const parts = sections.map(({ kind, lines }) => {
    if (kind === 'list') return lines.map((line) => `- ${line}`).join('\n');
    if (kind === 'quote') return lines.map((text) => text.replace(/^/gm, '> ')).join('\n');
    return lines.join('\n');
  });
  return [
    ...parts,
    `${words.open}: ${url}`,
    `${words.panelFirst}\n\n-- \n${words.company}\n${words.automatic}`,
    '',
  ].join('\n\n');
}

function toHtml(sections: readonly Section[], { url }: MailTicket, words: MailWords, locale: Locale): Html {
  const font = "font:16px/1.5 -apple-system,'Segoe UI',Roboto,Arial,sans-serif";
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.company}</title>
      </head>
      <body style="margin:0;padding:24px;${font}">
        <div style="max-width:600px;margin:0 auto">
          ${sections.map(sectionHtml)}
          <p style="margin:24px 0">
            <a
              href="${url}"
              style="display:inline-block;padding:10px 18px;border-radius:6px;background:#1d4ed8;color:#ffffff;text-decoration:none"
              >${words.open}</a
            >
          </p>
          <p style="margin:0 0 16px">${words.panelFirst}</p>
          <p style="margin:0;padding-top:16px;border-top:1px solid #9ca3af;font-size:13px">
            ${words.company}<br />${words.automatic}
          </p>
        </div>
      </body>
    </html> `;
}

function sectionHtml({ kind, lines }: Section): Html {
  const text = lines.join('\n');
  if (kind === 'title') return html`<h2 style="margin:24px 0 8px;font-size:17px">${text}</h2> `;
  if (kind === 'list')
    return html`<ul style="margin:0 0 16px;padding-left:20px">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul> `;
  if (kind === 'facts') return html`<p style="margin:0 0 16px;white-space:pre-line">${text}</p> `;
  if (kind === 'quote')
    return html`<blockquote
      style="margin:0 0 16px;padding:8px 16px;border-left:3px solid #1d4ed8;white-space:pre-wrap;overflow-wrap:anywhere"
    >
      ${text}
    </blockquote> `;
  return html`<p style="margin:0 0 16px">${text}</p> `;
}
