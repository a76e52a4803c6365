'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { cx } from '../../ui/cx.js';
import { Surface } from '../provider/Surface.js';
import { TicketForm } from '../TicketForm/TicketForm.js';
import type { TicketListProps } from '../TicketList/TicketList.js';
import { TicketThread } from '../TicketThread/TicketThread.js';
import { DeskPanes, type DeskParts } from './DeskPanes.js';
import type { SupportView } from './view.js';

export interface SupportDeskProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /**
   * Where the customer is, when the host keeps it, e.g. in the address of the page.
   * @selector .tkd-desk-panes[data-view='list'], [data-view='new'], [data-view='ticket']
   */
  view?: SupportView | undefined;
  /** Where the customer begins, when the desk keeps it. @default { name: 'list' } */
  defaultView?: SupportView | undefined;
  /** Told of every step that the customer takes. */
  onViewChange?: ((view: SupportView) => void) | undefined;
  /** How one gets to further rows of the list. @default 'more' */
  paging?: TicketListProps['paging'];
  /** The level of the views' headings, to fit the host's page. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | undefined;
}

const parts: DeskParts = { Form: TicketForm, Thread: TicketThread };

/**
 * The whole flow: the list, the form and the thread. Narrow (a phone, a drawer) one of them at a time; from 61 em of
 * its own width (some 860 px) the list stays beside the other two. The list keeps its search and place, and a form keeps what was
 * written, while the customer is elsewhere in the desk. Every step takes the focus along.
 * Renders a `div` that is a region named "Support"; needs `SupportProvider`.
 *
 * @example
 * <SupportDesk view={view} onViewChange={setView} />
 */
export const SupportDesk = forwardRef<HTMLDivElement, SupportDeskProps>(function SupportDesk(
  { view, defaultView, onViewChange, headingLevel = 2, paging, className, ...props },
  ref,
) {
  const { desk } = useI18n().messages;
  return (
    <Surface
      role="region"
      aria-label={desk.label}
      {...props}
      ref={ref}
      name="SupportDesk"
      className={cx('tkd-desk', className)}
    >
      <DeskPanes {...{ view, defaultView, onViewChange, headingLevel, paging, parts }} />
    </Surface>
  );
});
