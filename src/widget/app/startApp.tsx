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
  const ended: (() => void)[] = [];
  adoptFirstStyles(root);

  const widget = createWidget(element, () =>
    announce(element, 'ticketdock:error', { code: 'unauthorized', operation: 'session' }),
  );
  const { store } = widget;
  const frame = createFrame({ root, launcher, onClose: widget.close });

  let drawn = store.get();
  const draw = () => {
    const before = drawn;
    const now = store.get();
    drawn = now;
    const isClosing = before.isOpen && !now.isOpen;
    const leavesFocus = isClosing && frame.hasFocus();
    drawLauncher(launcher, now);
    frame.apply({ ...now, lang: now.words?.tag ?? '', name: nameOf(now) });
    if (leavesFocus && now.settings.mode === 'launcher') launcher.focus();
    if (now.unread !== undefined && now.unread !== before.unread)
      announce(element, 'ticketdock:unread', { count: now.unread });
    if (now.isOpen !== before.isOpen) announce(element, now.isOpen ? 'ticketdock:open' : 'ticketdock:close', {});
  };
  ended.push(store.subscribe(draw), widget.stop);
  widget.update();
  draw();
  // A page that covers itself as it comes is nobody's wish.
  if (widget.wasOpen && !frame.isModal()) widget.open();

  // Several at once, as a framework sets them, are one change.
  let isPlanned = false;
  let isOver = false;
  const update = () => {
    if (isPlanned) return;
    isPlanned = true;
    queueMicrotask(() => {
      isPlanned = false;
      if (!isOver) widget.update();
    });
  };
  ended.push(watchSurroundings(element, update));

  let isReady = false;
  const ties: WidgetTies = {
    store,
    parts: createParts(root),
    onEvent: (event) => announceSupport(element, event),
    onRefused: widget.refuse,
    onAgain: widget.signIn,
    onDrawn() {
      if (!isReady) announce(element, 'ticketdock:ready', {});
      isReady = true;
      frame.settleFocus();
    },
    onClose: widget.close,
    connect: widget.connect,
  };
  const react = createRoot(frame.container);
  let isDrawn = false;
  const drawDesk = () => {
    if (isDrawn || isOver) return;
    isDrawn = true;
    react.render(<Widget ties={ties} />);
  };
  const isAwaited = () => store.get().isOpen || store.get().settings.mode !== 'launcher';
  const drawAwaited = () => {
    if (isAwaited()) drawDesk();
  };
  ended.push(store.subscribe(drawAwaited));
  drawAwaited();
  // Behind a launcher nobody waits for it yet: the page may do something of its own in between.
  launcher.addEventListener('pointerenter', drawDesk);
  ended.push(() => launcher.removeEventListener('pointerenter', drawDesk), inTurn([loadFormats, drawDesk]));

  const show = () => {
    widget.open();
    frame.focus();
  };
  const handlePress = () => {
    if (store.get().isOpen) widget.close();
    else show();
  };
  launcher.addEventListener('click', handlePress);
  ended.push(() => launcher.removeEventListener('click', handlePress));

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
      isOver = true;
      react.unmount();
      frame.stop();
      for (const end of ended) end();
      dropStyles(root);
      clearLauncher(launcher);
    },
  };
};
