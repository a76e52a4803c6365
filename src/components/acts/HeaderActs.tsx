'use client';
import type { Desk, Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { useActs } from './acts.js';
import { MenuButton } from './MenuButton.js';

export interface HeaderActsProps {
  ticket: Ticket;
  desk: Desk | undefined;
}

/** What else can be done with a request: in one menu. */
export function HeaderActs(props: HeaderActsProps) {
  const { acts } = useI18n().messages;
  const begin = useActs()?.begin;
  if (!begin) return null;
  return (
    <MenuButton text={acts.more}>
      {({ HeaderMenu }, menu) => <HeaderMenu {...props} {...menu} begin={begin} />}
    </MenuButton>
  );
}
