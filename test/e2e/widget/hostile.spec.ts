import { settled } from '../support/watch.js';
import { expect, test } from './support/fixtures.js';
import { bringWidget } from './support/bringWidget.js';
import { dockOf, expectList, texts, useDock } from './support/flow.js';
import { hostileLooks } from './support/hostileLooks.js';
import { hostileScripts } from './support/hostileScripts.js';
import { elementTag, scriptTag } from './support/hostPage.js';
import { lookOf, type Look } from './support/lookOf.js';
import { expectUntouched, rememberPage } from './support/untouched.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

let plain: Look | undefined;

for (const hostile of [...hostileLooks, ...hostileScripts])
  test(`works on a page ${hostile.name}, and leaves it as it was`, async ({ open, site }) => {
    const options = { api: site.api.url, lang: 'en', mode: 'launcher' } as const;
    const src = `${site.cdn.files}ticketdock.js`;
    if (!hostile.looksOther && !plain) {
      const page = await open({ end: scriptTag(src, { ...options, token: site.api.customer('en').token }) });
      await dockOf(page).launcher.click();
      await expectList(dockOf(page).element, 'en');
      await settled(page);
      plain = await lookOf(page);
    }

    const page = await open(hostile.page, hostile.context);
    await hostile.prepare?.(page);
    await page.evaluate(() => scrollTo(0, 120));
    const remembered = await rememberPage(page);
    await bringWidget(page, src, { ...options, token: site.api.customer('en').token, ...hostile.widget });
    const { element, launcher } = dockOf(page);
    await launcher.click();
    await expectList(element, 'en');
    if (!hostile.looksOther) await expect.poll(() => lookOf(page)).toEqual(plain);
    await hostile.during?.(page);
    await useDock(element, 'en');
    await page.keyboard.press('Escape');
    await expect(launcher).toBeFocused();
    await expect(element.getByRole('heading', { name: texts.en.subject })).toBeHidden();
    await hostile.after?.(page);
    await expectUntouched(remembered);
  });

for (const sandbox of ['allow-scripts allow-forms', 'allow-scripts allow-forms allow-same-origin'])
  test(`works in a frame with sandbox="${sandbox}"`, async ({ open, site }) => {
    const { token } = site.api.customer('ru');
    const inner = site.host.put({
      body: elementTag({ api: site.api.url, token, lang: 'ru' }),
      end: scriptTag(`${site.cdn.files}ticketdock.js`),
    });
    const page = await open({
      body: `<iframe sandbox="${sandbox}" src="${inner}" title="Help" style="width:700px;height:700px"></iframe>`,
    });
    const frame = page.frames()[1];
    if (!frame) throw new Error('There is no frame');
    await useDock(dockOf(frame).element, 'ru');
  });
