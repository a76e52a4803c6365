import 'ticketdock/styles.css';
import { afterEach, expect, it, describe } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showTranslated, type TranslatedDesk } from '../support/translatedDesk.js';

let desk: TranslatedDesk | undefined;

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
/** What the confirmation is headed with: the list, out of sight, has some of its words too. */
const seen = async (text: string | RegExp) => {
  await expect.element(page.getByRole('heading', { name: text })).toBeVisible();
};

async function choose(name: string, option: RegExp) {
  await page.getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: option }).click();
}

afterEach(() => {
  desk?.stop();
  desk = undefined;
});

describe.each([360, 1000])('a form that is translated while it is filled in, %i px wide', (width) => {
  it('says what is missing, helps, sends, and shows the request', async () => {
    desk = await showTranslated(width);
    await button('Create').first().click();
    await expect.element(page.getByRole('heading', { name: 'New request' })).toBeVisible();
    await button(/^Send/).click();
    await expect.poll(() => document.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThan(0);
    desk.expectAlive();
    await field(/^Subject/).fill('Problem');
    await field(/^Message/).fill(
      'Hello, the site is down since 10:00. My password is: hunter2-Secret and the server 203.0.113.7',
    );
    await userEvent.tab();
    await expect.poll(() => document.body.innerText).toMatch(/password/i);
    await field(/^Subject/).fill('The site shop.example answers 502');
    await choose('Department', /^Technical support/);
    desk.expectAlive();
    await field(/^Message/).fill('The site is down since 10:00 UTC, the error is 502.');
    await button(/^Send/).click();
    await seen(/sent|received|created/i);
    desk.expectAlive();
    desk.adapter.staff.reply('t1', 'Try again');
    await expect.poll(() => document.body.innerText.length).toBeGreaterThan(50);
    desk.expectAlive();
  });

  it('marks a question as answered', async () => {
    desk = await showTranslated(width);
    await button('Create').first().click();
    await choose('Department', /^Technical support/);
    await button('What fails').click();
    await userEvent.keyboard('The site');
    await expect.element(button('What fails (answered)')).toBeVisible();
    desk.expectAlive();
  });

  it('says that it could not be sent, and sends it at another try', async () => {
    let isDown = true;
    desk = await showTranslated(width, {}, { faults: { createTicket: () => (isDown ? 'forbidden' : undefined) } });
    await button('Create').first().click();
    await field(/^Subject/).fill('The site shop.example answers 502');
    await choose('Department', /^Technical support/);
    await field(/^Message/).fill('The site is down since 10:00 UTC, the error is 502.');
    await button(/^Send/).click();
    await expect.poll(() => document.body.innerText).toMatch(/not|could|cannot/i);
    desk.expectAlive();
    isDown = false;
    await button(/^(Send|Try again)/)
      .first()
      .click();
    await seen(/sent|received|created/i);
    desk.expectAlive();
  });
});
