'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { DraftSwitch, type Draft } from './DraftSwitch.js';
import { RequestForm, type RequestFormProps } from './RequestForm.js';
import { draftPlace } from './draftValues.js';
import type { DraftLink } from './useDraftLink.js';
import { useFurtherDrafts } from './useFurtherDrafts.js';
import type { FormValues, TicketPrefill } from './values.js';

interface FormOfDraft extends Draft {
  prefill: TicketPrefill | undefined;
  /** It was split off another one: what it begins with is the customer's own. */
  isOwn: boolean;
}

/** How many requests of the same message are still being written. */
interface DraftsLeft {
  draftsLeft: number;
}

export interface RequestDraftsProps extends Omit<RequestFormProps, 'onCreated' | 'onReplyInstead' | 'next' | 'place'> {
  onCreated: ((ticket: Ticket, more?: DraftsLeft) => void) | undefined;
  onReplyInstead: ((ticketId: string, more?: DraftsLeft) => void) | undefined;
}

/**
 * One request, or those that were made of one message. The forms of all of them stay on the page: going from one to another
 * loses nothing.
 */
export function RequestDrafts({ prefill, onCreated, onReplyInstead, ...props }: RequestDraftsProps) {
  const words = useI18n().messages.split;
  const [drafts, setDrafts] = useState<readonly FormOfDraft[]>([
    { id: 0, prefill, title: '', isSent: false, isOwn: false },
  ]);
  const [current, setCurrent] = useState(0);
  const [news, setNews] = useState<string>();
  const [problem, setProblem] = useState('');
  const links = useRef(new Map<number, DraftLink>());
  const element = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<{ on: string }>();
  const waiting = drafts.find(({ id, isSent }) => !isSent && id !== current);

  useEffect(() => {
    if (focus) element.current?.querySelector<HTMLElement>(`:scope > :not([hidden]) :is(${focus.on})`)?.focus();
  }, [focus]);

  const change = useCallback(
    (id: number, changes: Partial<Draft>) =>
      setDrafts((all) => all.map((draft) => (draft.id === id ? { ...draft, ...changes } : draft))),
    [],
  );
  const handleTitle = useCallback(
    // What is sent keeps its title: nothing stays in its form.
    (id: number, title: string) =>
      setDrafts((all) => all.map((draft) => (draft.id === id && !draft.isSent ? { ...draft, title } : draft))),
    [],
  );
  const handleReady = useCallback((id: number, link: DraftLink) => {
    links.current.set(id, link);
    return () => {
      links.current.delete(id);
    };
  }, []);

  const [begins] = useState(prefill);
  useFurtherDrafts(draftPlace(begins, 0), (ids) =>
    setDrafts((all) => {
      const further = ids.filter((id) => all.every((draft) => draft.id !== id));
      return [...all, ...further.map((id) => ({ id, prefill: undefined, title: '', isSent: false, isOwn: false }))];
    }),
  );

  const goTo = (id: number) => {
    setCurrent(id);
    setProblem('');
    setFocus({ on: '[name="subject"], .tkd-confirmation-title' });
  };

  const split = (body: string, { serviceId, departmentId, priorityId }: FormValues) => {
    const id = Math.max(...drafts.map((draft) => draft.id)) + 1;
    const added = { id, prefill: { body, serviceId, departmentId, priorityId }, title: '', isSent: false, isOwn: true };
    setDrafts(drafts.flatMap((draft) => (draft.id === current ? [draft, added] : [draft])));
    // The place of the news: what comes with its text already is not read aloud.
    setNews('');
    setFocus({ on: '[name="subject"]' });
  };

  const join = () => {
    const [first, ...others] = drafts.flatMap(({ id }) => links.current.get(id) ?? []);
    if (!first || [first, ...others].some((link) => link.isBusy())) return;
    const files = others.flatMap((link) => link.files());
    const { maxFiles = Infinity } = props.desk.limits;
    if (files.length > 0 && first.files().length + files.length > maxFiles) {
      setProblem(words.tooManyFiles(maxFiles));
      return;
    }
    const texts = others.map(({ form }) => `${form.getValues('subject').trim()}\n${form.getValues('body')}`);
    const body = [first.form.getValues('body'), ...texts].map((text) => text.trim()).filter(Boolean);
    first.form.setValue('body', body.join('\n\n'), { shouldDirty: true });
    if (files.length > 0) first.addFiles(files);
    for (const link of others) link.forget();
    goTo(drafts[0]?.id ?? 0);
    setDrafts(drafts.slice(0, 1));
    setNews(words.joined);
    setFocus({ on: '[name="body"]' });
  };

  /** Nothing when it was the last one. */
  const leftBeside = (id: number): [more?: DraftsLeft] => {
    const draftsLeft = drafts.filter((draft) => !draft.isSent && draft.id !== id).length;
    return draftsLeft > 0 ? [{ draftsLeft }] : [];
  };

  const handleCreated = (ticket: Ticket, id: number) => {
    change(id, { isSent: true, title: ticket.subject });
    onCreated?.(ticket, ...leftBeside(id));
  };

  const handleReplied = (ticketId: string, id: number) => {
    change(id, { isSent: true });
    onReplyInstead?.(ticketId, ...leftBeside(id));
  };

  return (
    <div ref={element} className="tkd-drafts">
      {drafts.length > 1 && (
        <DraftSwitch
          drafts={drafts}
          current={current}
          problem={problem}
          onGoTo={goTo}
          onJoin={drafts.some(({ isSent }) => isSent) ? undefined : join}
        />
      )}
      {drafts.map(({ id, prefill: given, isOwn }) => (
        <div key={id} hidden={id !== current}>
          <RequestForm
            {...props}
            prefill={given}
            takesFocus={props.takesFocus && id === 0}
            onCreated={(ticket) => handleCreated(ticket, id)}
            onReplyInstead={(ticketId) => handleReplied(ticketId, id)}
            next={waiting && { label: words.next(drafts.indexOf(waiting) + 1), go: () => goTo(waiting.id) }}
            place={{
              id,
              draft: draftPlace(begins, id),
              isOwn,
              onReady: handleReady,
              onTitle: drafts.length > 1 ? handleTitle : undefined,
              onSplit: split,
            }}
          />
        </div>
      ))}
      {news !== undefined && <output className="tkd-hidden">{news}</output>}
    </div>
  );
}
