import type { SupportView } from '../../components/SupportDesk/view.js';
import { clearSupportData } from '../../storage/clearSupportData.js';
import type { TicketDockMethods, WidgetHost } from '../contract.js';
import { createAdapterSource } from './createAdapterSource.js';
import { createStore, type Store } from './createStore.js';
import { createWords } from './createWords.js';
import { isAnotherCustomer } from './customerOfToken.js';
import { readView, writeView } from './readView.js';
import { openRemembered } from './remembered.js';
import { readSettings } from './settings.js';
import { readSurroundings } from './surroundings.js';
import type { WidgetState } from './widgetState.js';

/** What the widget is about and what it can be told, without anything drawn. */
export interface Widget extends TicketDockMethods {
  store: Store<WidgetState>;
  /** Looks at the element again. */
  update: () => void;
  /** The server says that the customer is signed out. */
  refuse: () => void;
  /** Gives the way to ask for everything again. @returns Takes it back. */
  connect: (askAgain: () => void) => () => void;
  /** Whether it was open before a reload. */
  wasOpen: boolean;
  stop: () => void;
}

/** What a new session begins with. */
const fresh = { unread: undefined, isRefused: false, hasLeft: false } as const;

export function createWidget(element: WidgetHost['element'], onRefused: () => void): Widget {
  const source = createAdapterSource(element);
  const settings = readSettings(element);
  const { lang, dir } = readSurroundings(element);
  const memoryOf = (customer: string | undefined) =>
    openRemembered(customer, element.id || element.getAttribute('api') || '');
  const viewAtFirst = (customer: string | undefined, asked: string | null): SupportView => {
    const kept = memoryOf(customer).read();
    return readView(kept.asked === asked && typeof kept.view === 'string' ? kept.view : asked);
  };
  const store = createStore<WidgetState>({
    ...fresh,
    settings,
    dir,
    adapter: source.read(),
    words: undefined,
    view: viewAtFirst(settings.customer, settings.view),
    prefill: element.prefill,
    isOpen: false,
    session: 0,
  });
  // Before the first change of what is kept.
  const wasOpen = memoryOf(settings.customer).read().isOpen === true;
  const words = createWords(element, (found) => store.set({ words: found }));
  words.read(lang);
  const identityOf = () => ({ token: element.getAttribute('token'), getToken: element.getToken });
  let identity = identityOf();
  let askAgain: (() => void) | undefined;

  const stopRemembering = store.subscribe(() => {
    const { settings: now, view, isOpen, hasLeft } = store.get();
    const memory = memoryOf(now.customer);
    if (hasLeft) memory.forget();
    else memory.write({ isOpen, view: writeView(view), asked: now.view });
  });

  const signIn = () => {
    const { hasLeft, session } = store.get();
    if (hasLeft) store.set({ ...fresh, session: session + 1 });
    else {
      store.set({ isRefused: false });
      askAgain?.();
    }
  };
  const open = () => {
    if (store.get().settings.mode === 'launcher') store.set({ isOpen: true });
  };
  const go = (view: SupportView) => {
    store.set({ view });
    open();
  };

  return {
    store,
    update() {
      const before = store.get();
      const now = readSettings(element);
      const surroundings = readSurroundings(element);
      const adapter = source.read();
      const known = identity;
      identity = identityOf();
      // Without a name for the customer the token is all that tells one from another.
      const isAnotherToken =
        now.customer === undefined && isAnotherCustomer(known.token, identity.token, before.isRefused);
      const isAnother = isAnotherToken || now.customer !== before.settings.customer || adapter !== before.adapter;
      const isSame = JSON.stringify(now) === JSON.stringify(before.settings);
      store.set({
        ...(!isSame && { settings: now }),
        dir: surroundings.dir,
        adapter,
        prefill: element.prefill,
        ...(now.mode === 'inline' && { isOpen: false }),
        ...(now.view !== before.settings.view && { view: readView(now.view) }),
        ...(isAnother && { ...fresh, view: viewAtFirst(now.customer, now.view) }),
        ...(isAnotherToken && { session: before.session + 1 }),
      });
      words.read(surroundings.lang);
      const isNew = known.token !== identity.token || known.getToken !== identity.getToken;
      const { isRefused, hasLeft } = store.get();
      if (isNew && (isRefused || hasLeft)) signIn();
    },
    refuse() {
      store.set({ isRefused: true });
      onRefused();
    },
    connect(next) {
      askAgain = next;
      return () => {
        if (askAgain === next) askAgain = undefined;
      };
    },
    wasOpen,
    open,
    close: () => store.set({ isOpen: false }),
    newTicket(prefill = element.prefill) {
      go({ name: 'new', ...(prefill && { prefill }) });
    },
    showTicket: (id) => go({ name: 'ticket', id }),
    signIn,
    async signOut() {
      const { customer } = store.get().settings;
      store.set({ ...fresh, hasLeft: true, unread: 0, isOpen: false, view: { name: 'list' } });
      // Without a name nothing outlives the page.
      if (customer !== undefined) await clearSupportData(customer);
    },
    stop() {
      stopRemembering();
      words.stop();
    },
  };
}
