'use client';
import { useMemo, useState } from 'react';
import type { Service } from '../../core/model.js';
import { fitOfService } from '../../core/rules/services/fitOfService.js';
import { serviceTrouble } from '../../core/rules/services/serviceTrouble.js';
import { useServices } from '../../hooks/useServices.js';
import { useSettled } from '../../hooks/useSettled.js';
import type { I18n } from '../../i18n/context.js';
import { useI18n } from '../../i18n/useI18n.js';
import type { PickerOption } from '../../ui/picker/Picker.js';
import { useRecentServices } from './useRecentServices.js';

/** More services than these are hard to look through: there is a search, and the ones used last come first. */
const mostInSight = 8;

/** Milliseconds after the last key until the backend is asked. */
const pause = 250;

/**
 * The customer's services as choices. What is here is searched at once; where that is not all, the backend is asked as well,
 * and what it knows follows below.
 */
export function useServiceOptions(text: string, chosenId: string) {
  const i18n = useI18n();
  const recent = useRecentServices().ids;
  const wanted = text.trim();
  const settled = useSettled(wanted, pause);
  const everything = useServices();
  const all = everything?.status === 'success' ? everything.data : undefined;
  const isAllHere = all?.more.status === 'none';
  const asked = isAllHere ? '' : settled;
  const found = useServices(asked);
  const answer = asked !== '' && found?.status === 'success' ? found.data : undefined;
  const isOfBefore = found?.status === 'success' && found.refreshing;

  const [chosen, setChosen] = useState<Service>();
  const here = all?.services ?? none;
  const fromAnswer = answer?.services ?? none;
  const current = chosenId === '' ? undefined : [...here, ...fromAnswer].find(({ id }) => id === chosenId);
  if (current && current !== chosen) setChosen(current);

  const optionOf = useMemo(() => remembering((service: Service) => toOption(service, i18n)), [i18n]);
  const options = useMemo(() => {
    const { messages } = i18n;
    const toOptions = (services: readonly Service[], group?: string) =>
      services.map((service) => (group ? { ...optionOf(service), group } : optionOf(service)));
    if (wanted !== '') {
      const local = thatFit(here, wanted);
      const known = new Set(local.map(({ id }) => id));
      // While the answer is the one to the text before, only what fits the new one as well.
      const further = isOfBefore ? thatFit(fromAnswer, wanted) : fromAnswer;
      return toOptions([...local, ...further.filter(({ id }) => !known.has(id))]);
    }
    // What the host has filled in, or a search has found, is a choice also where the list has not come to it.
    const kept = chosenId === '' || here.some(({ id }) => id === chosenId) ? [] : [chosenOf(chosen, chosenId)];
    if (here.length <= mostInSight) return [noServiceOf(i18n), ...toOptions([...kept, ...here])];
    const latest = recent.flatMap((id) => here.find((service) => service.id === id) ?? []);
    if (latest.length === 0) return [noServiceOf(i18n), ...toOptions([...kept, ...here])];
    const others = [...kept, ...here].filter((service) => !latest.includes(service));
    return [
      noServiceOf(i18n),
      ...toOptions(latest, messages.services.recent),
      ...toOptions(others, messages.services.others),
    ];
  }, [i18n, optionOf, here, fromAnswer, isOfBefore, wanted, chosen, chosenId, recent]);

  return {
    status: everything?.status,
    retry: everything?.status === 'error' ? everything.retry : undefined,
    isEmpty: all?.services.length === 0 && isAllHere,
    /** There are more than are easily looked through. */
    isMany: all !== undefined && (!isAllHere || here.length > mostInSight),
    options,
    /** The choice as it is to be read outside the list. */
    chosen: chosenId === '' ? noServiceOf(i18n) : toOption(chosenOf(chosen, chosenId), i18n),
    /** How the list goes on, or what the search has found. */
    more: wanted === '' ? all?.more : settled === wanted ? answer?.more : undefined,
    isSearching: settled !== wanted || (asked !== '' && (found?.status === 'pending' || isOfBefore)),
    searchFailed: asked !== '' && found?.status === 'error' ? found : undefined,
  };
}

export type ServiceOptions = ReturnType<typeof useServiceOptions>;

const none: readonly Service[] = [];

/** Works each out once: to write the dates of thousands of services at every key would be felt. */
function remembering<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Those that fit, the best first. */
function thatFit(services: readonly Service[], text: string): Service[] {
  const fits: Service[][] = [[], [], [], []];
  for (const service of services) fits[fitOfService(service, text) ?? -1]?.push(service);
  return fits.flat();
}

function chosenOf(chosen: Service | undefined, id: string): Service {
  return chosen?.id === id ? chosen : { id, label: id };
}

const noServiceOf = ({ messages }: I18n): PickerOption => ({ value: '', label: messages.form.noService });

function toOption(service: Service, { messages, format }: I18n): PickerOption {
  const { id, label, description, status, expiresAt } = service;
  const { expires, expired } = messages.form;
  const { isExpired, isStopped } = serviceTrouble(service, new Date());
  const expiry = expiresAt && (isExpired ? expired : expires)(format.date(expiresAt));
  const line = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ') || undefined;
  return {
    value: id,
    label,
    description: line(description, !isStopped && status, !isExpired && expiry),
    warning: line(isStopped && status, isExpired && expiry),
  };
}
