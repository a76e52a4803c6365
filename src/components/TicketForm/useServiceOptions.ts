'use client';
import { useEffect, useState } from 'react';
import type { Service } from '../../core/model.js';
import { useServices } from '../../hooks/useServices.js';
import type { I18n } from '../../i18n/context.js';
import { useI18n } from '../../i18n/useI18n.js';
import type { SelectOption } from '../../ui/Select.js';

/** More services than these are hard to look through in a list: a search box appears. */
const mostInList = 50;

/** Milliseconds after the last key until the backend is asked. */
const pause = 250;

/** The customer's services as choices, found by a text when there are many. */
export function useServiceOptions(text: string, chosenId: string) {
  const i18n = useI18n();
  const everything = useServices();
  const found = useServices(useSettled(text.trim()));
  const [chosen, setChosen] = useState<Service>();

  const all = everything?.status === 'success' ? everything.data : undefined;
  const matches = found?.status === 'success' ? found.data : undefined;
  const listed = matches?.services ?? [];
  const services = listed.slice(0, mostInList);
  const current = [...services, ...listed, ...(all?.services ?? [])].find(({ id }) => id === chosenId);
  if (current && current.id !== chosen?.id) setChosen(current);

  // What was chosen stays in the list while something else is searched for, and so does what the host filled in.
  const kept = chosenId === '' || services.some(({ id }) => id === chosenId) ? undefined : chosenId;
  const keptService = chosen?.id === kept ? chosen : kept && { id: kept, label: kept };
  return {
    status: everything?.status,
    retry: everything?.status === 'error' ? everything.retry : undefined,
    isEmpty: all?.services.length === 0,
    /** There are more than one list should hold. */
    isMany: all !== undefined && (all.more.status !== 'none' || all.services.length > mostInList),
    isSearching: found?.status === 'success' && found.refreshing,
    count: services.length,
    /** The list holds all that match. */
    isComplete: matches?.more.status === 'none' && services.length === listed.length,
    options: [
      { value: '', label: i18n.messages.form.noService },
      ...(keptService ? [toOption(keptService, i18n)] : []),
      ...services.map((service) => toOption(service, i18n)),
    ],
  };
}

function toOption({ id, label, description, status, expiresAt }: Service, { messages, format }: I18n): SelectOption {
  const words = messages.form;
  const isOver = expiresAt !== undefined && new Date(expiresAt).getTime() < Date.now();
  const expiry = expiresAt && (isOver ? words.expired : words.expires)(format.date(expiresAt));
  return { value: id, label, description: [description, status, expiry].filter(Boolean).join(' · ') };
}

/** A text once nobody has changed it for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
