import { expectAccessible } from './support/accessible.js';
import { fillForm, send } from './support/desk.js';
import { expect, test } from './support/fixtures.js';
import { expectToHear, listen } from './support/heard.js';
import { looksLike, paste, place, takenAt } from './support/screenshot.js';
import { ticketData } from './support/ticketData.js';
import { speakers, words } from './support/words.js';

// A wrong name is told at once.
test.use({ actionTimeout: 10_000 });

for (const language of ['ru', 'en'] as const) {
  const { form, attachments, pictures, pictureEditor, thread } = words[language].kit;
  const { customer } = speakers[language];

  test(`a pasted screenshot is marked by keyboard and says nothing but its pixels (${language})`, async ({
    openAs,
  }) => {
    const page = await openAs(customer);
    await listen(page);
    await page.goto('/support/new');
    await fillForm(page, language, { subject: `screen-shot 404 (${language})`, body: '/var/www/app: 404' });
    const original = await takenAt(page, 800, 480);
    expect(original.includes(place)).toBe(true);
    await page.getByRole('textbox', { name: form.body }).focus();
    await paste(page, 'screen.jpg', 'image/jpeg', original);
    await expect(page.getByRole('button', { name: attachments.remove('screen.jpg') })).toBeVisible();
    await expectToHear(page, attachments.attached('screen.jpg'));

    const press = (key: string) => page.keyboard.press(key);
    const editor = page.getByRole('dialog');
    await page.getByRole('button', { name: pictures.editName('screen.jpg') }).press('Enter');
    await expect(editor.getByRole('application', { name: pictureEditor.marks })).toBeVisible();
    await editor.getByRole('button', { name: pictureEditor.box, exact: true }).press('Enter');
    const box = pictureEditor.numbered(pictureEditor.box, 1);
    await expectToHear(page, pictureEditor.added(pictureEditor.box));
    await expect(editor.getByRole('button', { name: `${box}, ` })).toBeFocused();
    for (let step = 0; step < 3; step += 1) await press('Shift+ArrowLeft');
    await expectToHear(page, pictureEditor.place(20, 50));

    await editor.getByRole('button', { name: pictureEditor.blur, exact: true }).press('Enter');
    const blur = pictureEditor.numbered(pictureEditor.blur, 1);
    await expect(editor.getByRole('button', { name: `${blur}, ` })).toBeFocused();
    for (let step = 0; step < 2; step += 1) await press('Shift+ArrowRight');
    await expectToHear(page, pictureEditor.place(70, 50));
    await expectAccessible(page, 'the editor', '[role=dialog], dialog');
    await editor.getByRole('button', { name: pictures.editorDone }).press('Enter');
    await expect(editor).toHaveCount(0);
    await expect(page.getByRole('listitem').filter({ hasText: 'screen.jpg' })).toBeFocused();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expectAccessible(page, 'the picture in the form');

    const number = await send(page, language);
    const [message] = (await ticketData(page, number)).messages;
    const [file] = message?.attachments ?? [];
    expect(file?.name).toBe('screen.jpg');
    const stored = await (await page.request.get(`/api/support/attachments/${file?.id}?ticketId=${number}`)).body();
    expect(stored.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    for (const trace of [place, 'Exif\0']) expect(stored.includes(trace), trace).toBe(false);

    // The blur went from 55 % to 85 % across and 35 % to 65 % down, the box from 5 % to 35 %.
    const hidden = await looksLike(page, stored, { x: 0.58, y: 0.4, width: 0.24, height: 0.2 });
    expect(hidden.size).toEqual([800, 480]);
    expect(hidden.contrast).toBeLessThan(60);
    const open = { x: 0.58, y: 0.1, width: 0.24, height: 0.2 };
    expect((await looksLike(page, stored, open)).contrast).toBeGreaterThan(200);
    expect((await looksLike(page, stored, { x: 0.03, y: 0.4, width: 0.04, height: 0.2 })).colour).toBeGreaterThan(100);
    expect((await looksLike(page, stored, open)).colour).toBeLessThan(40);
    expect((await looksLike(page, original, { x: 0.58, y: 0.4, width: 0.24, height: 0.2 })).contrast).toBeGreaterThan(
      200,
    );

    await page.getByRole('button', { name: form.open }).click();
    await expect(page.getByRole('button', { name: thread.openPicture('screen.jpg') })).toBeVisible();
  });
}
