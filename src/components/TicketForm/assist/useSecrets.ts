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

/** What the last press did. Kept here alone: with the form it is forgotten. */
interface Done extends Pick<Replacement, 'swaps'> {
  /** The label of the field that it was moved to. */
  field?: string;
  key?: string;
  /** What the rules had found by then. */
  findings: Findings;
}

/**
 * The secrets of the message that nobody has waved away, and what can be done about them.
 *
 * @param onDone Called when the choices are gone and the way back is there.
 */
export function useSecrets(element: RefObject<HTMLElement | null>, onDone: () => void) {
  const { form, findings, lexicons, say } = useAssist('SecretsNotice');
  const { messages, format } = useI18n();
  const words = messages.secrets;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<Done>();
  const announced = useRef(new Set<string>());

  const withoutKept = (text: string, secrets: readonly Secret[]) =>
    secrets.filter(({ start, end }) => !kept.has(text.slice(start, end)));
  // What was done about is gone from the message, and the rule has not looked again yet.
  const isDone = (written: string) =>
    done?.swaps.some(({ secret }) => secret === written && done.findings === findings);
  const found = withoutKept(findings.body, findings.secrets).filter(
    ({ start, end }) => !isDone(findings.body.slice(start, end)),
  );
  const kinds = [...new Set(found.map(({ kind }) => kind))].join(' ');
  useEffect(() => {
    const news = (kinds.split(' ') as Secret['kind'][]).filter((kind) => kinds !== '' && !announced.current.has(kind));
    if (news.length === 0) return;
    for (const kind of news) announced.current.add(kind);
    say(words.found(format.list(news.map((kind) => words[kind](1)))));
  }, [kinds, say, words, format]);

  const message = () => {
    const field = element.current?.closest('form')?.elements.namedItem('body') as HTMLTextAreaElement | null;
    return field?.readOnly ? null : field;
  };
  /** Of the text as it is now: it may have been written on since the rule looked. */
  const present = (text: string) => withoutKept(text, findSecrets(text, lexicons));

  const replace = (secrets: readonly Secret[], markerOf: Parameters<typeof replaceSecrets>[2], into?: FieldSchema) => {
    const field = message();
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
      done && (done.findings === findings || done.swaps.some(({ marker }) => findings.body.includes(marker)))
        ? done
        : undefined,
    move(into: FieldSchema) {
      const text = form.getValues('body');
      const secrets = present(text);
      const first = secrets.find(isMovable);
      if (!first || !message()) return;
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
      replace(present(form.getValues('body')), ({ kind }, written) => {
        if (kind === 'card') return maskCard(written) ?? words.codeRemoved;
        return words[`${kind}Removed`];
      });
    },
    keep() {
      const text = form.getValues('body');
      const waved = present(text).map(({ start, end }) => text.slice(start, end));
      setKept(new Set([...kept, ...waved, ...found.map(({ start, end }) => findings.body.slice(start, end))]));
      message()?.focus();
    },
    takeBack() {
      const field = message();
      if (!field || !done) return;
      const text = restoreSecrets(field.value, done);
      writeInto(field, { start: 0, end: field.value.length, text, caret: text.length });
      if (done.key !== undefined && form.getValues(`fields.${done.key}`) === done.swaps[0]?.secret) {
        form.setValue(`fields.${done.key}`, '', { shouldDirty: true });
      }
      setDone(undefined);
      say(words.undone);
    },
  };
}
