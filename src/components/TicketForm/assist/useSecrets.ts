'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { FieldSchema } from '../../../core/model.js';
import { findSecrets, type Secret } from '../../../core/rules/secrets/findSecrets.js';
import { maskCard } from '../../../core/rules/secrets/maskCard.js';
import { replaceSecrets, restoreSecrets, type Replacement } from '../../../core/rules/secrets/replaceSecrets.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { fieldKey } from '../values.js';
import { useAssist, type Findings } from './context.js';
import { isMovable } from './SecretChoices.js';
import { writeInto } from './writeInto.js';

/** The field that they stand in. */
export type SecretPlace = 'subject' | 'body';

/** What the last press did. Kept here alone: with the form it is forgotten. */
interface Done extends Pick<Replacement, 'swaps'> {
  /** The label of the field that it was moved to. */
  field?: string;
  key?: string;
  /** What the rules had found by then. */
  findings: Findings;
}

/**
 * The secrets of the message, or of the subject, that nobody has waved away, and what can be done about them.
 *
 * @param onDone Called when the choices are gone and the way back is there.
 */
export function useSecrets(place: SecretPlace, element: RefObject<HTMLElement | null>, onDone: () => void) {
  const { form, findings, lexicons, say } = useAssist('SecretsNotice');
  const { messages, format } = useI18n();
  const words = messages.secrets;
  const sentence = place === 'body' ? words.found : words.foundInSubject;
  const written = findings[place];
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<Done>();
  const announced = useRef(new Set<string>());

  const withoutKept = (text: string, secrets: readonly Secret[]) =>
    secrets.filter(({ start, end }) => !kept.has(text.slice(start, end)));
  // What was done about is gone from the message, and the rule has not looked again yet.
  const isDone = (text: string) => done?.swaps.some(({ secret }) => secret === text && done.findings === findings);
  const all = place === 'body' ? findings.secrets : findings.subjectSecrets;
  const found = withoutKept(written, all).filter(({ start, end }) => !isDone(written.slice(start, end)));
  const kinds = [...new Set(found.map(({ kind }) => kind))].join(' ');
  useEffect(() => {
    const news = (kinds.split(' ') as Secret['kind'][]).filter((kind) => kinds !== '' && !announced.current.has(kind));
    if (news.length === 0) return;
    for (const kind of news) announced.current.add(kind);
    say(sentence(format.list(news.map((kind) => words[kind](1)))));
  }, [kinds, say, words, sentence, format]);

  const input = () => {
    const field = element.current?.closest('form')?.elements.namedItem(place) as
      HTMLInputElement | HTMLTextAreaElement | null;
    return field?.readOnly ? null : field;
  };
  /** Of the text as it is now: it may have been written on since the rule looked. */
  const present = (text: string) => withoutKept(text, findSecrets(text, lexicons));

  const replace = (secrets: readonly Secret[], markerOf: Parameters<typeof replaceSecrets>[2], into?: FieldSchema) => {
    const field = input();
    const change = field && replaceSecrets(field.value, secrets, markerOf);
    if (!change) return;
    writeInto(field, { ...change, caret: change.start + change.text.length });
    const { swaps } = change;
    setDone({ swaps, findings, ...(into && { field: into.label, key: fieldKey(into) }) });
    onDone();
  };

  return {
    found,
    // A customer who has written over the markers has nothing to take back.
    done:
      done && (done.findings === findings || done.swaps.some(({ marker }) => written.includes(marker)))
        ? done
        : undefined,
    move(into: FieldSchema) {
      const text = form.getValues(place);
      const secrets = present(text);
      const first = secrets.find(isMovable);
      if (!first || !input()) return;
      const secret = text.slice(first.start, first.end);
      // It may stand there more than once.
      const same = secrets.filter(({ start, end }) => text.slice(start, end) === secret);
      replace(same, () => words.seeField(into.label), into);
      form.setValue(`fields.${fieldKey(into)}`, secret, {
        shouldDirty: true,
        shouldValidate: form.formState.isSubmitted,
      });
    },
    hide() {
      replace(present(form.getValues(place)), ({ kind }, secret) => {
        if (kind === 'card') return maskCard(secret) ?? words.codeRemoved;
        return words[`${kind}Removed`];
      });
    },
    keep() {
      const text = form.getValues(place);
      const waved = present(text).map(({ start, end }) => text.slice(start, end));
      setKept(new Set([...kept, ...waved, ...found.map(({ start, end }) => written.slice(start, end))]));
      input()?.focus();
    },
    takeBack() {
      const field = input();
      if (!field || !done) return;
      const text = restoreSecrets(field.value, done);
      writeInto(field, { start: 0, end: field.value.length, text, caret: text.length });
      if (done.key !== undefined && form.getValues(`fields.${done.key}`) === done.swaps[0]?.secret) {
        form.setValue(`fields.${done.key}`, '', { shouldDirty: true });
      }
      setDone(undefined);
      say(place === 'body' ? words.undone : words.undoneInSubject);
    },
  };
}
