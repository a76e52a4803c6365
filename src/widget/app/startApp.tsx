import { createRoot } from 'react-dom/client';
import type { StartApp } from '../contract.js';
import { announce, announceSupport } from './announce.js';
import { createFrame } from './createFrame.js';
import { createParts } from './createParts.js';
import { createWidget } from './createWidget.js';
import { clearLauncher, drawLauncher, nameOf } from './drawLauncher.js';
import { inTurn, loadFormats } from './inTurn.js';
import { dropStyles } from './sheets.js';
import { adoptFirstStyles } from './styles.js';
import { watchSurroundings } from './surroundings.js';
import { Widget } from './Widget.js';
import type { WidgetTies } from './WidgetContext.js';

/** Starts the app in the shadow root of a `<ticket-dock>`: the provider, the desk and, behind a launcher, its panel. */
export const startApp: StartApp = ({ element, root, launcher }) => {
  const life = new AbortController();
  const { signal } = life;

  const widget = createWidget(element, () =>
    announce(element, 'ticketdock:error', { code: 'unauthorized', operation: 'session' }),
  );
  const { store } = widget;
  const frame = createFrame({ root, launcher, onClose: widget.close });

  let drawn = store.get();
  let isPlaced = false;
  const draw = () => {
    if (signal.aborted) return;
    const before = drawn;
    const now = store.get();
    drawn = now;
    const isClosing = before.isOpen && !now.isOpen;
    const leavesFocus = isClosing && frame.hasFocus();
    drawLauncher(launcher, now);
    if (isPlaced) frame.apply({ ...now, lang: now.words?.tag ?? '', name: nameOf(now) });
    if (leavesFocus && now.settings.mode === 'launcher') launcher.focus();
    if (now.unread !== undefined && now.unread !== before.unread)
      announce(element, 'ticketdock:unread', { count: now.unread });
    if (now.isOpen !== before.isOpen) announce(element, now.isOpen ? 'ticketdock:open' : 'ticketdock:close', {});
  };
  const place = () => {
    isPlaced = true;
    adoptFirstStyles(root);
    draw();
  };
  store.subscribe(draw);
  draw();
  if (widget.wasOpen) {
    place();
    // A page that covers itself as it comes is nobody's wish.
    if (!frame.isModal()) widget.open();
  }

  // Several at once, as a framework sets them, are one change.
  let isPlanned = false;
  const update = () => {
    if (isPlanned) return;
    isPlanned = true;
    queueMicrotask(() => {
      isPlanned = false;
      if (!signal.aborted) widget.update();
    });
  };
  const endWatching = watchSurroundings(element, update);

  let isReady = false;
  const ties: WidgetTies = {
    ...widget,
    parts: createParts(root),
    onEvent: (event) => announceSupport(element, event),
    onDrawn() {
      if (!isReady) announce(element, 'ticketdock:ready', {});
      isReady = true;
      frame.settleFocus();
    },
  };
  const react = createRoot(frame.container);
  let isDrawn = false;
  const drawPart = (isWhole: boolean) => {
    if (isDrawn || signal.aborted) return;
    isDrawn = isWhole;
    place();
    react.render(<Widget {...{ ties, isWhole }} />);
  };
  const drawDesk = () => drawPart(true);
  const drawAwaited = () => {
    const { isOpen, settings } = store.get();
    if (isOpen || settings.mode !== 'launcher') drawDesk();
  };
  store.subscribe(drawAwaited);
  drawAwaited();
  // Behind a launcher nobody waits for it yet: the page may do something of its own in between.
  launcher.addEventListener('pointerenter', drawDesk, { signal });
  const drawInParts = () => {
    drawPart(false);
    // Before it asks for the list: with the answer it would be more than the page should wait for.
    setTimeout(drawDesk);
  };
  inTurn([place, ...loadFormats, drawInParts], signal);

  const show = () => {
    widget.open();
    frame.focus();
  };
  const handlePress = () => {
    if (store.get().isOpen) widget.close();
    else show();
  };
  launcher.addEventListener('click', handlePress, { signal });

  return {
    update,
    run(...command) {
      // What was set before the call holds for it.
      widget.update();
      const [name, ...args] = command;
      if (name === 'open') return show();
      const isClosed = !store.get().isOpen;
      const answer = (widget[name] as (...given: unknown[]) => unknown)(...args);
      if (isClosed && store.get().isOpen) frame.focus();
      return answer;
    },
    stop() {
      life.abort();
      react.unmount();
      frame.stop();
      endWatching();
      widget.stop();
      dropStyles(root);
      clearLauncher(launcher);
    },
  };
};
