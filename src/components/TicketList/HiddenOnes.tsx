'use client';
import { useTickets } from '../../hooks/useTickets.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import type { TicketListQuery } from './listQuery.js';

export interface HiddenOnesProps {
  /** What the empty list was asked for. */
  asked: TicketListQuery;
  onShow: () => void;
}

/** In an empty list: the way to the requests that were put away, if there are any. */
export function HiddenOnes({ asked, onShow }: HiddenOnesProps) {
  const { listTools } = useI18n().messages;
  const hidden = useTickets({ ...asked, hidden: true, limit: 1 });
  if (hidden.status !== 'success' || hidden.data.tickets.length === 0) return null;
  return <Button onClick={onShow}>{listTools.hidden}</Button>;
}
