import { ru } from 'ticketdock/locales/ru';
import type { Language } from './words.js';

const { actForms, listTools } = ru;

/** What is written in the dialogs that come later: their English comes with them, not with the package's `en`. */
export const acts = {
  en: {
    closeNow: 'Close the request',
    retract: 'Remove a password or secret…',
    retractNow: 'Remove for good',
    mask: '[removed]',
    participants: 'People who get copies…',
    address: 'E-mail address',
    add: 'Add',
    added: (address: string) => `${address} gets copies now.`,
    markdown: 'Save as Markdown',
    change: 'Change department or priority…',
    save: 'Save',
    edit: 'Your message',
    find: 'Find in messages',
    service: 'Service',
    hidden: 'Hidden requests',
  },
  ru: {
    closeNow: actForms.closeNow,
    retract: actForms.retract,
    retractNow: actForms.retractNow,
    mask: actForms.mask,
    participants: actForms.participants,
    address: actForms.address,
    add: actForms.add,
    added: actForms.addressAdded,
    markdown: actForms.exportMarkdown,
    change: actForms.change,
    save: actForms.save,
    edit: actForms.editLabel,
    find: ru.find.label,
    service: listTools.service,
    hidden: listTools.hidden,
  },
} satisfies Record<Language, object>;
