import { allFiles } from './en/allFiles.js';
import { actForms } from './en/actForms.js';
import { acts } from './en/acts.js';
import { attachments } from './en/attachments.js';
import { coach } from './en/coach.js';
import { common } from './en/common.js';
import { composer } from './en/composer.js';
import { context } from './en/context.js';
import { desk } from './en/desk.js';
import { details } from './en/details.js';
import { drafts } from './en/drafts.js';
import { emailOut } from './en/emailOut.js';
import { errorDetails, errors } from './en/errors.js';
import { expectation } from './en/expectation.js';
import { files } from './en/files.js';
import { find } from './en/find.js';
import { form } from './en/form.js';
import { gallery } from './en/gallery.js';
import { guide } from './en/guide.js';
import { incidents } from './en/incidents.js';
import { list } from './en/list.js';
import { listTools } from './en/listTools.js';
import { notice } from './en/notice.js';
import { outbox } from './en/outbox.js';
import { formOutside, threadOutside } from './en/outside.js';
import { outlook } from './en/outlook.js';
import { pictureEditor } from './en/pictureEditor.js';
import { pictures } from './en/pictures.js';
import { reading } from './en/reading.js';
import { secrets } from './en/secrets.js';
import { services } from './en/services.js';
import { split } from './en/split.js';
import { status } from './en/status.js';
import { suggestions } from './en/suggestions.js';
import { thread } from './en/thread.js';
import { urgency } from './en/urgency.js';
import { widget } from './en/widget.js';

/**
 * Every word Ticketdock shows, in English: the source of truth that other languages are checked against.
 * A message with a number or a name is a function.
 */
export const en = {
  status,
  common,
  errors,
  errorDetails,
  notice,
  attachments,
  pictures,
  pictureEditor,
  form,
  services,
  urgency,
  guide,
  coach,
  details,
  secrets,
  split,
  suggestions,
  context,
  expectation,
  list,
  desk,
  thread,
  reading,
  find,
  acts,
  actForms,
  emailOut,
  drafts,
  composer,
  outbox,
  listTools,
  files,
  gallery,
  allFiles,
  outlook,
  incidents,
  widget,
};

/** Every word Ticketdock shows, in one language. A namespace a component. */
export type Messages = typeof en;

/**
 * The English that every page needs. What a thread and a form say comes with them (`ticketWords`), the words of what is loaded
 * later with that, under `LaterWords`: until then nobody reads them.
 */
export const firstWords: PartialMessages = {
  status,
  common,
  errors,
  errorDetails,
  notice,
  list,
  desk,
  thread: threadOutside,
  form: formOutside,
};

/** Some of the words: the rest stays as it was. */
export type PartialMessages = { [Namespace in keyof Messages]?: Partial<Messages[Namespace]> };

/** Lays words over words; `undefined` never covers a word. */
export function mergeMessages(base: PartialMessages, ...layers: (PartialMessages | undefined)[]): Messages {
  const merged: Record<string, Record<string, unknown>> = { ...base };
  for (const layer of layers) {
    for (const [namespace, words] of Object.entries(layer ?? {})) {
      const given = Object.entries(words ?? {}).filter(([, word]) => word !== undefined);
      merged[namespace] = { ...merged[namespace], ...Object.fromEntries(given) };
    }
  }
  return merged as Messages;
}
