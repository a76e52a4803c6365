import type { LoadApp, RunningApp, TicketDockMethods } from './contract.js';

/**
 * Defines `<ticket-dock>`. Every page pays for this before anybody wants support, so it is small to the letter: it draws the
 * launcher, loads the app when it is time or somebody wants it, and keeps what it is told until then. The rest comes with the app.
 */
export function defineTicketDock(load: LoadApp): void {
  // In here, because Node has no `HTMLElement` to extend.
  class TicketDock extends HTMLElement {
    #run: (name: string, ...args: unknown[]) => unknown;

    static {
      // What calls a method, then what is no text: frameworks set that only where there is a property of its name.
      'connectedCallback disconnectedCallback open close newTicket showTicket signOut signIn on off set adapter messages prefill getToken'
        .split(' ')
        .forEach((name, index) => {
          (this.prototype as unknown as Record<string, unknown>)[name] =
            index < 11
              ? function (this: TicketDock, ...args: unknown[]) {
                  return this.#run(name, ...args);
                }
              : undefined;
        });
    }

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      const status = document.createElement('output');
      const launcher = document.createElement('button');
      const sheet = new CSSStyleSheet();
      const turns: (() => void)[] = [];
      const read = (name: string) => this.getAttribute(name);
      let app: RunningApp | undefined;
      let tries = 0;
      let isWanted = false;
      let isLoading = false;

      const start = async (event?: unknown) => {
        // What has failed is tried again by a press, not by a pointer on its way to it.
        if (isLoading || !this.isConnected || (event && tries)) return;
        isLoading = true;
        update();
        try {
          const part = await load(tries);
          // Taken out meanwhile, it is stopped right below.
          app ??= part.startApp(this);
          for (const take of turns) take();
          isWanted = false;
        } catch {
          // The browser has told the reason in the console, or the app has.
          tries++;
          isLoading = false;
        }
        update();
      };
      // Safari has no idle callback.
      const startIdle = () => ((self.requestIdleCallback || setTimeout) as (go: typeof start) => void)(start);

      const update = () => {
        const position = read('position') as string;
        const hasFailed = tries && !isLoading;
        const isInline = read('mode') !== 'launcher';
        // Everything of the page's is shut out: an important `all` in here wins over the page's own. Taken over are the font, the
        // colour scheme, what hides an ancestor, and, as `all` leaves it alone, the direction.
        sheet.replaceSync(
          `:host{${`all:initial;display:${this.hidden ? 'none' : 'block'};font-family:inherit;${
            isInline
              ? 'width:100%;min-height:320px;'
              : `position:fixed;z-index:calc(1/0);${(/top/.exec(position) as unknown as string) || 'bottom'}:0;inset-inline-${(/start/.exec(position) as unknown as string) || 'end'}:0;margin:${(read('offset')?.match(/\d+/g) || [20]).join('px ')}px;`
          }`.replace(
            /;/g,
            '!important;',
          )}}[part=launcher]{min-width:48px;height:48px;padding:0 1em;border:0;border-radius:3em;background:var(--tkd-accent,#25d);color:#fff;font:inherit;opacity:${isLoading && isWanted ? 0.6 : 1};&:before{content:"? "}}`,
        );
        launcher.hidden = (isInline && (app || !tries)) as boolean;
        if (!this.isConnected) {
          // Taken out: nothing stays behind. Put back, it begins anew.
          app = app?.stop() as undefined;
          isLoading = false;
          tries = 0;
        } else if (app) app.update();
        else {
          launcher.ariaBusy = (isLoading && isWanted) as unknown as string;
          launcher.ariaLabel =
            (launcher.textContent = hasFailed
              ? this.matches(':lang(ru)')
                ? 'Сбой. Повторить'
                : 'Failed. Retry'
              : read('label')) || 'Support';
          if (hasFailed) return;
          if (isInline || isWanted) void start();
          else if (read('load') !== 'intent') {
            // `complete` comes before the two others in the alphabet, too.
            if (document.readyState < 'd') startIdle();
            else addEventListener('load', startIdle);
          }
        }
      };

      this.#run = async (name, ...args) => {
        // A move takes it out as well, and puts it back in the same breath.
        if (name[11]) return queueMicrotask(update);
        if (!app)
          await new Promise<void>((resolve) => {
            turns.push(resolve);
            if (name[3]) {
              isWanted = true;
              void start();
              // It may be on its way already: the pointer comes before it presses.
              update();
            }
          });
        return (app as RunningApp).run(name, ...args);
      };

      Object.assign(launcher, {
        part: 'launcher',
        onpointerenter: start,
        onfocus: start,
        onclick: () => app || (this as unknown as TicketDockMethods).open(),
      });
      status.append(launcher);
      root.append(status);
      root.adoptedStyleSheets = [sheet];
      new MutationObserver(update).observe(this, { attributes: true });
    }
  }
  customElements.define('ticket-dock', TicketDock);
}
