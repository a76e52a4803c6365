'use client';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Menu, type MenuItem } from '../../ui/Menu.js';
import type { BeginAct } from './acts.js';
import type { HeaderActsProps } from './HeaderActs.js';
import type { OpenMenu } from './MenuButton.js';

/** What else can be done with a request, as far as the backend has it and this ticket allows it. */
export function HeaderMenu({ ticket, desk, begin, ...menu }: HeaderActsProps & OpenMenu & { begin: BeginAct }) {
  const { acts, actForms: words } = useI18n().messages;
  const { adapter } = useSupport('TicketThread');
  const { can, status, muted = false } = ticket;
  const isClosed = status.kind === 'closed';
  const choices = Math.max(desk?.departments.length ?? 0, desk?.priorities.length ?? 0);
  const items: (MenuItem | false)[] = [
    adapter.changeTicket !== undefined &&
      can.change !== false &&
      !isClosed &&
      choices > 1 && { id: 'change', label: words.change, onSelect: () => begin({ name: 'change' }) },
    adapter.setParticipants !== undefined &&
      can.participants !== false && {
        id: 'participants',
        label: words.participants,
        onSelect: () => begin({ name: 'participants' }),
      },
    adapter.rate !== undefined &&
      can.rate &&
      isClosed && { id: 'rate', label: words.rateRequest, onSelect: () => begin({ name: 'rate' }) },
    adapter.setMuted !== undefined && {
      id: 'mute',
      label: words.notify,
      isChecked: !muted,
      onSelect: () => begin({ name: 'mute', isMuted: !muted }),
    },
  ];
  const own = items.filter((item) => item !== false);
  const saving: MenuItem[] = [
    { id: 'print', label: words.print, isApart: own.length > 0, onSelect: () => begin({ name: 'print' }) },
    {
      id: 'markdown',
      label: words.exportMarkdown,
      onSelect: () => begin({ name: 'export', format: 'markdown' }),
    },
    { id: 'json', label: words.exportJson, onSelect: () => begin({ name: 'export', format: 'json' }) },
  ];
  return <Menu {...menu} label={acts.more} items={[...own, ...saving]} />;
}
