'use client';
import { useContext, useEffect, useMemo } from 'react';
import { Boundary, InsideContext } from '../../components/provider/Surface.js';
import { SupportProvider } from '../../hooks/SupportProvider.js';
import { I18nContext } from '../../i18n/context.js';
import { widget as english } from '../../i18n/en/widget.js';
import { createFormatter } from '../../i18n/format.js';
import { firstWords, mergeMessages } from '../../i18n/messages.js';
import { AskAgain } from './AskAgain.js';
import { Left } from './Left.js';
import { NotSetUp } from './NotSetUp.js';
import { PanelHeader } from './PanelHeader.js';
import { Refused } from './Refused.js';
import { Unread } from './Unread.js';
import { WidgetDesk } from './WidgetDesk.js';
import { useTies, useWidgetValue, WholeContext, WidgetContext, type WidgetTies } from './WidgetContext.js';

/** All that is drawn in a `<ticket-dock>`. */
export function Widget({ ties, isWhole }: { ties: WidgetTies; isWhole: boolean }) {
  return (
    <WidgetContext.Provider value={ties}>
      <WholeContext.Provider value={isWhole}>{spoken}</WholeContext.Provider>
    </WidgetContext.Provider>
  );
}

/** The same one each time is not drawn again. */
const spoken = <Spoken />;

/** In the words of the page, once they are there. */
function Spoken() {
  const words = useWidgetValue('words');
  const i18n = useMemo(
    () =>
      words && {
        messages: mergeMessages({ ...firstWords, widget: english }, ...words.messages),
        format: createFormatter(words.tag),
      },
    [words],
  );
  if (!i18n) return null;
  return (
    <I18nContext.Provider value={i18n}>
      <InsideContext.Provider value>
        <Boundary>
          <Contents />
        </Boundary>
      </InsideContext.Provider>
    </I18nContext.Provider>
  );
}

function Contents() {
  const adapter = useWidgetValue('adapter');
  const hasLeft = useWidgetValue('hasLeft');
  const session = useWidgetValue('session');
  const settings = useWidgetValue('settings');
  const { onEvent, refuse, onDrawn } = useTies();
  useEffect(onDrawn, [onDrawn]);
  return (
    <>
      {settings.mode === 'launcher' && <PanelHeader />}
      <div className="tkd-widget-body">
        {hasLeft && <Left />}
        {!hasLeft && !adapter && <NotSetUp />}
        {!hasLeft && adapter && (
          <SupportProvider
            key={session}
            adapter={adapter}
            storageKey={settings.customer}
            onEvent={onEvent}
            onUnauthorized={refuse}
          >
            <AskAgain />
            <Unread />
            <Refused />
            <DeskInTurn />
          </SupportProvider>
        )}
      </div>
    </>
  );
}

function DeskInTurn() {
  return useContext(WholeContext) && <WidgetDesk />;
}
