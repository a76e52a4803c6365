'use client';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { Service } from '../../../core/model.js';
import { hostOf } from '../../../core/rules/details/hostOf.js';
import { matchService, type ServiceMatch } from '../../../core/rules/details/matchService.js';
import { useServices } from '../../../hooks/useServices.js';
import { useAssist } from './context.js';

const none: readonly Service[] = [];

/**
 * The service that the message is about by an address in it, unless one of its addresses is the chosen service's already.
 * Where the customer has more services than one page, the backend is asked for the first address that none of them has.
 */
export function useServiceMatch(): ServiceMatch | null {
  const { form, findings } = useAssist('useServiceMatch');
  const { details } = findings;
  const chosenId = useWatch({ control: form.control, name: 'serviceId' });
  const everything = useServices();
  const first = everything?.status === 'success' ? everything.data : undefined;
  const mine = useMemo(() => matchService(details, first?.services ?? none), [details, first]);
  const isMore = first !== undefined && first.more.status !== 'none';
  const unknown = mine || !isMore ? undefined : details.find((detail) => hostOf(detail) !== null);
  const asked = unknown && (hostOf(unknown) ?? undefined);
  const found = useServices(asked);
  const others = asked && found?.status === 'success' && !found.refreshing ? found.data.services : none;
  const match = useMemo(() => mine ?? matchService(details, others), [mine, details, others]);
  const isChosen = useMemo(() => {
    const chosen = [...(first?.services ?? none), ...others].filter(({ id }) => id === chosenId);
    return matchService(details, chosen) !== null;
  }, [details, first, others, chosenId]);
  return isChosen || match?.service.id === chosenId ? null : match;
}
