'use client';
import { useEffect, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { useForm } from 'react-hook-form';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import { toTicketError, type TicketError } from '../../core/errors.js';
import type { Desk, FieldSchema, Ticket, TicketSummary } from '../../core/model.js';
import { composeBody } from '../../core/rules/context/composeBody.js';
import { guardHost } from '../../hooks/guardHost.js';
import { useAttachments } from '../../hooks/useAttachments.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useCreateTicket } from '../../hooks/useCreateTicket.js';
import { useI18n } from '../../i18n/useI18n.js';
import { useAssistOptions } from '../provider/assist.js';
import type { DraftActions } from './assist/context.js';
import { everyPrompt } from './assist/guidePrompts.js';
import { filesProblem } from '../attachments/filesProblem.js';
import { checkReply, checkRequest } from './checkRequest.js';
import { refusedByServer } from './describeFieldError.js';
import { useConsent } from './useConsent.js';
import { useReplyInstead } from './useReplyInstead.js';
import { useRecentServices } from './useRecentServices.js';
import { useDraftLink, type DraftPlace } from './useDraftLink.js';
import { useFormDraft } from './useFormDraft.js';
import { useTaking } from './useTaking.js';
import { askedFields, fieldKey, initialValues, toNewTicket, type FormValues, type TicketPrefill } from './values.js';

export interface TicketFormFlowOptions {
  desk: Desk;
  prefill: TicketPrefill | undefined;
  onCreated: ((ticket: Ticket) => void) | undefined;
  /** The draft has been added to this ticket, in place of a new one. */
  onReplyInstead: ((ticketId: string) => void) | undefined;
  place: DraftPlace;
}

/** The way from an empty form to a ticket: check, wait for files, send once, put every refusal in its place. */
export function useTicketFormFlow({ desk, prefill, onCreated, onReplyInstead, place: among }: TicketFormFlowOptions) {
  const { adapter, emit } = useSupport('TicketForm');
  const create = useCreateTicket();
  const recentServices = useRecentServices();
  const attachments = useAttachments(desk.limits);
  const { has } = useAssistOptions();
  const { guide, context } = useI18n().messages;
  const consent = useConsent();
  const isGuided = has('guide');
  const instead = useReplyInstead(desk);
  const { ticket: replyTo, compose } = instead;
  const isReply = replyTo !== undefined;
  const resolver = useMemo(() => {
    const prompts = isGuided ? everyPrompt(desk, guide) : [];
    return isReply ? checkReply(desk, prompts, compose) : checkRequest(desk, prompts);
  }, [desk, isGuided, guide, isReply, compose]);
  // A service that no field shows could not be taken out when the backend refuses it.
  const begins = adapter.listServices ? prefill : { ...prefill, serviceId: undefined };
  const form = useForm<FormValues>({ resolver, defaultValues: initialValues(desk, begins), shouldFocusError: false });
  const [created, setCreated] = useState<Ticket>();
  const [isSolved, setSolved] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState(noRefusal);
  const element = useRef<HTMLFormElement>(null);
  const write = isReply ? instead.write : create;
  const isSending = write.status === 'pending';
  const formDraft = useFormDraft({
    form,
    desk,
    attachments,
    element,
    initial: initialValues(desk, among.isOwn ? { ...begins, body: '' } : begins),
    place: among.draft,
    isLocked: isSending || created !== undefined || instead.replied !== undefined,
  });
  const { draft } = formDraft;
  const taking = useTaking(form, attachments, write, draft);
  // What state says only after the next render, and a second press may be faster.
  const isUnderWay = useRef(false);
  const isSent = useRef(false);
  const latestHost = useRef({ onCreated, onReplyInstead });
  const lookForErrors = useFirstError(element);

  const entries = attachments?.entries;
  const problem = filesProblem(entries);

  const place = ({ fields = {} }: TicketError) => {
    const places = element.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [];
    const drawn = new Set([...places].map(({ dataset }) => dataset['field']));
    const next = { ...noRefusal, entries, unplaced: [] as string[] };
    // The name of the write is no field: what has become of it is said in the title.
    const { clientRef: _, ...named } = fields;
    for (const [name, reason] of Object.entries(named)) {
      const field = name.startsWith('attachments') ? 'attachments' : name;
      if (!drawn.has(field)) next.unplaced.push(`${name}: ${reason}`);
      else if (field === 'attachments') next.files = reason;
      else
        form.setError(toPath(field, askedFields(desk, form.getValues())), { type: refusedByServer, message: reason });
    }
    setRefusal(next);
  };

  /** With what the customer lets go along. */
  const whole = (text: string) => composeBody(text, consent?.lines ?? [], context.heading, desk.limits.maxBodyLength);

  const send = async (values: FormValues) => {
    setRefusal(noRefusal);
    let ticket: Ticket;
    try {
      const files = attachments?.ready() ?? [];
      const as = taking.toSend();
      ticket = isReply
        ? await instead.send(whole(compose(values)), files, as)
        : await create.run(toNewTicket(desk, { ...values, body: whole(values.body) }, files), as);
    } catch (thrown) {
      const error = toTicketError(thrown);
      // In the list, or in another tab: whatever is written from now on is to be kept here.
      if (error.code === 'aborted') draft.letGo();
      place(error);
      return;
    }
    isSent.current = true;
    formDraft.end();
    if (!isReply) setCreated(ticket);
    // What was sent is the backend's now: a password must not stay on a page that is left open.
    form.reset(initialValues(desk));
    attachments?.clear();
    if (!isReply && values.serviceId) recentServices.remember(values.serviceId);
    // Last, as it is the host's code; and the newest one, which knows what was sent meanwhile.
    guardHost(() => {
      if (isReply) latestHost.current.onReplyInstead?.(ticket.id);
      else latestHost.current.onCreated?.(ticket);
    });
  };

  const submit = async (event?: SyntheticEvent) => {
    event?.preventDefault();
    if (isUnderWay.current || isSent.current) return;
    isUnderWay.current = true;
    try {
      await form.handleSubmit((values) => {
        if (problem) return;
        const areRefused = refusal.files !== undefined && refusal.entries === entries;
        // What was uploaded may be gone there: under the same names it would be refused again.
        const stale = (adapter.prepareAttachment && areRefused && entries) || [];
        for (const { key } of stale) attachments?.retry(key);
        if (stale.length > 0 || attachments?.isUploading) setWaiting(true);
        else return send(values);
      })();
    } finally {
      isUnderWay.current = false;
      // Not before: only now has the form library marked what is wrong.
      lookForErrors();
    }
  };

  // Tried again from elsewhere, or by itself as the connection is back: what comes of it is shown here.
  const isAgain = write.status === 'error' && write.item !== undefined && write.item.state !== 'failed';
  const latestSend = useRef(send);
  useEffect(() => {
    latestSend.current = send;
  });
  useEffect(() => {
    if (isAgain && !isSent.current) void latestSend.current(form.getValues());
  }, [isAgain, form]);

  const isDue = isWaiting && !attachments?.isUploading;
  const isBusy = isWaiting || isSending;
  const split: DraftActions['split'] = ({ first, second }) => {
    if (isBusy) return;
    among.onSplit(second, form.getValues());
    form.setValue('body', first, { shouldDirty: true });
  };
  useDraftLink(form, attachments, isBusy, draft.discard, among);

  const aim = (ticket: TicketSummary | undefined) => {
    if (isBusy) return;
    form.clearErrors();
    setRefusal(noRefusal);
    taking.back(true);
    create.reset();
    instead.aim(ticket);
  };

  const latestSubmit = useRef(submit);
  const latestAim = useRef(aim);
  const latestSplit = useRef(split);
  useEffect(() => {
    latestSubmit.current = submit;
    latestAim.current = aim;
    latestSplit.current = split;
    latestHost.current = { onCreated, onReplyInstead };
  });
  useEffect(() => {
    if (!isDue) return;
    setWaiting(false);
    void latestSubmit.current();
  }, [isDue]);

  const actions = useMemo(
    (): DraftActions => ({
      replyInstead: (ticket) => latestAim.current(ticket),
      keepNew: () => latestAim.current(undefined),
      split: (problems) => latestSplit.current(problems),
      solve(articleId) {
        emit({ type: 'solved', articleId });
        setSolved(true);
      },
      unsolve: () => setSolved(false),
    }),
    [emit],
  );

  return {
    form,
    actions,
    element,
    attachments,
    consent,
    /** What the draft says, but for the details that go along. */
    toText: (values: FormValues) => (isReply ? compose(values) : values.body),
    submit,
    created,
    /** What has become of the draft, other than a new ticket. */
    fate: { replyTo, replied: instead.replied, isSolved },
    isSending,
    formDraft,
    /** Where it is, once it was sent; and the way back. */
    item: write.item,
    takenBack(taken: OutboxItem, isThrownAway = false) {
      if (isThrownAway) formDraft.discard();
      else taking.wasTaken(taken);
      element.current?.querySelector<HTMLElement>('[name="subject"], [name="body"]')?.focus();
    },
    isWaiting,
    /** Takes back a press on Send that still waits for files. */
    holdBack: () => setWaiting(false),
    failure: write.status === 'error' ? (write.error ?? undefined) : undefined,
    unplaced: refusal.unplaced,
    /** Why it cannot go with its files, once Send was pressed. */
    filesProblem: form.formState.isSubmitted ? problem : null,
    /** Why the backend refused the files that are still there. */
    filesRefusal: refusal.entries === entries ? refusal.files : undefined,
  };
}

interface Refusal {
  /** In the backend's words, each with the name of a field that is not on screen. */
  unplaced: readonly string[];
  files?: string | undefined;
  /** The files that were refused. */
  entries?: unknown;
}

const noRefusal: Refusal = { unplaced: [] };

function toPath(field: string, asked: readonly FieldSchema[]): keyof FormValues | `fields.${string}` {
  const schema = asked.find(({ id }) => field === `fields.${id}`);
  return schema ? `fields.${fieldKey(schema)}` : (field as keyof FormValues);
}

/** Takes the focus to the first thing in the form that is marked wrong, once the marks are drawn. */
function useFirstError(element: { current: HTMLElement | null }) {
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (looks > 0) element.current?.querySelector<HTMLElement>('[data-invalid]')?.focus();
  }, [looks, element]);
  return () => setLooks((count) => count + 1);
}
