import { useState } from 'react';
import 'ticketdock/styles.css';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { translatePage } from '../support/pageRewriters.js';
import { showTranslated, type TranslatedDesk } from '../support/translatedDesk.js';

let desk: TranslatedDesk | undefined;

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const seen = async (text: string | RegExp) => {
  await expect.element(page.getByText(text).first()).toBeVisible();
};

afterEach(() => {
  desk?.stop();
  desk = undefined;
});

it('a text beside another one is what this finds: its new words never come', async () => {
  function Count() {
    const [count, setCount] = useState(1);
    return (
      <button type="button" onClick={() => setCount(2)}>
        {count} <b>letters</b>
      </button>
    );
  }
  await render(<Count />);
  const { stale, stop } = translatePage(document.body);
  await button('1 letters').click();
  stop();

  expect(stale).toHaveLength(1);
  await expect.element(button('1 letters')).toBeVisible();
});

describe.each([360, 1000])('a page that is translated while it is used, %i px wide', (width) => {
  it('lists, filters, searches and grows', async () => {
    desk = await showTranslated(width);
    await expect.element(page.getByText('Request 1', { exact: true })).toBeVisible();
    await button('Show more').click();
    await seen('Request 29');
    desk.adapter.staff.reply('t5', 'Try again');
    await userEvent.fill(page.getByRole('searchbox').element(), 'nothing like it');
    await seen(/Nothing|No requests/);
    await userEvent.fill(page.getByRole('searchbox').element(), '');
    await seen('Request 1');
    for (const filter of [/^Closed/, /^All/]) await page.getByRole('radio', { name: filter }).click({ force: true });
    await seen('Request 3');
    desk.expectAlive();
  });

  it('shows a thread, takes an answer and goes on', async () => {
    desk = await showTranslated(width);
    await button(/^Request 1,/).click();
    await expect.element(page.getByRole('heading', { name: 'Request 1', exact: true })).toBeVisible();
    desk.adapter.staff.reply('t1', 'It works again');
    await seen('It works again');
    await field(/reply|message/i).fill('Thank you');
    await button(/^Send/).click();
    await seen('Thank you');
    desk.adapter.staff.reply('t1', 'You are welcome');
    await seen('You are welcome');
    desk.expectAlive();
  });

  it('closes and reopens a request, and shows another one', async () => {
    desk = await showTranslated(width);
    await button(/^Request 1,/).click();
    await button(/^(Close|It is solved|Mark as solved)/)
      .first()
      .click();
    await expect.poll(() => page.getByText('Closed').elements().length).toBeGreaterThan(0);
    const again = button(/^(Close request|Close it|Yes)/);
    if (again.query()) await again.first().click();
    desk.adapter.staff.reply('t1', 'Closed, then');
    await seen('Closed, then');
    if (width < 700) await button('All requests').click();
    await button(/^Request 6,/).click();
    await expect.element(page.getByRole('heading', { name: 'Request 6', exact: true })).toBeVisible();
    desk.expectAlive();
  });
});
