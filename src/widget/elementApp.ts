import { startApp as startDesk } from './app/startApp.js';
import { adoptStyles } from './app/sheets.js';
import { checkAttributes } from './attributes.js';
import type { RunningApp, WidgetCommand } from './contract.js';
import { keepKeysInside } from './elementKeys.js';
import { describeProperties, takeProperties, watchProperties } from './elementProperties.js';
import { takeLauncher } from './launcher.js';
import { launcherStyle } from './launcherStyle.js';

/** What the element loads: the app, and all of the element that nobody misses before. */
export function startApp(element: HTMLElement): RunningApp {
  try {
    return start(element);
  } catch (error) {
    // The element offers to try again, and tells nobody why.
    console.error('ticketdock:', error);
    throw error;
  }
}

function start(element: HTMLElement): RunningApp {
  describeProperties(Object.getPrototypeOf(element) as object);
  takeProperties(element);
  const root = element.shadowRoot as ShadowRoot;
  const button = root.querySelector('[part=launcher]') as HTMLButtonElement;
  const launcher = takeLauncher(element, button);
  const host = { element, root, launcher: button, nonce: element.nonce || undefined };
  // With the app's own, which takes them all off again.
  adoptStyles(root, launcherStyle, 0);
  const letGo = [keepKeysInside(host)];
  const app = startDesk(host);
  letGo.push(watchProperties(element, app.update), launcher.stop);
  return {
    // Told of the first attributes, too.
    update() {
      checkAttributes(element);
      launcher.update();
      app.update();
    },
    run(name, ...args) {
      const [what, listener] = args as [string, EventListener];
      if (name === 'on') element.addEventListener(`ticketdock:${what}`, listener);
      else if (name === 'off') element.removeEventListener(`ticketdock:${what}`, listener);
      else if (name === 'set') Object.assign(element, what);
      else return app.run(...([name, ...args] as unknown as WidgetCommand));
      return undefined;
    },
    stop() {
      app.stop();
      for (const end of letGo) end();
    },
  };
}
