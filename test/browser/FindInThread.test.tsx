import 'ticketdock/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lines, showFirst } from '../support/highMessage.js';

/** Looks for words, and waits until there are so many places. */
async function find(words: string, count: string) {
  await page.getByRole('button', { name: 'Find in messages' }).click();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find in messages' }), words);
  await expect.element(page.getByRole('search').getByText(count, { exact: true })).toBeVisible();
}

async function goTo(place: string) {
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('search').getByText(place)).toBeVisible();
}

const marked = (name: string) => [...(CSS.highlights.get(name) ?? [])] as Range[];
/** Where the place shown is, if it is wholly in the window and not under the bar of the search. */
function seenAt(): DOMRect | null {
  const [hit] = marked('tkd-find-current');
  const rect = hit?.getBoundingClientRect();
  const bar = page.getByRole('search').element().getBoundingClientRect();
  return rect && rect.height > 0 && rect.top > Math.max(0, bar.bottom) && rect.bottom < innerHeight ? rect : null;
}
const isSeen = () => seenAt() !== null;

beforeEach(async () => {
  await page.viewport(800, 700);
});
afterEach(() => scrollTo(0, 0));

describe('what is looked for', () => {
  it.each(['text', 'markdown'] as const)('is shown deep in a long message in %s', async (format) => {
    await showFirst(`${lines(900).replaceAll('\n', '\n\n')}\n\nThe needle\n\n${lines(50)}`, format);
    await find('needle', '1 match');
    await goTo('1 of 1 match');
    await expect.poll(isSeen).toBe(true);
    await expect.element(page.getByRole('searchbox', { name: 'Find in messages' })).toHaveFocus();
  });

  it('is shown where an answer repeats what was said before', async () => {
    await showFirst('Done.\n\nOn 1 March 2026, Anna wrote:\n> The needle\n> is here');
    await find('needle', '1 match');
    await goTo('1 of 1 match');
    await expect.poll(isSeen).toBe(true);
  });

  it('is each place of one long message, marked apart from the others, and round', async () => {
    await showFirst(`A needle\n${lines(300)}\nthe needle\n${lines(300)}\nlast needle`);
    await find('needle', '3 matches');
    const at: number[] = [];
    for (const place of [1, 2, 3]) {
      await goTo(`${place} of 3 matches`);
      await expect.poll(isSeen).toBe(true);
      expect(marked('tkd-find-current').map(String)).toEqual(['needle']);
      expect(marked('tkd-find')).toHaveLength(2);
      at.push(scrollY + (seenAt()?.top ?? 0));
    }
    expect(at).toEqual(at.toSorted((one, other) => one - other));
    expect(new Set(at.map(Math.round)).size).toBe(3);
    await goTo('1 of 3 matches');
    await expect.poll(() => Math.abs(scrollY + (seenAt()?.top ?? 0) - (at[0] ?? 0)) < 3).toBe(true);
  });

  it('does not move the page where it is seen already', async () => {
    await showFirst('A needle and a needle, and one more needle');
    await find('needle', '3 matches');
    await goTo('1 of 3 matches');
    await expect.poll(isSeen).toBe(true);
    const { top } = seenAt() ?? {};
    await goTo('2 of 3 matches');
    await goTo('3 of 3 matches');
    // What would scroll does so two frames later.
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    expect(seenAt()?.top).toBe(top);
  });

  it('is shown far along a line of code', async () => {
    await showFirst(`\`\`\`\n${'word '.repeat(200)}needle\n\`\`\``);
    await find('needle', '1 match');
    await goTo('1 of 1 match');
    const box = document.querySelector('.tkd-code-text') as HTMLElement;
    await expect.poll(() => (seenAt()?.right ?? Infinity) <= box.getBoundingClientRect().right).toBe(true);
    expect(box.scrollLeft).toBeGreaterThan(0);
  });

  it('opens a message again that was folded meanwhile', async () => {
    await showFirst(`A needle\n${lines(300)}\nthe needle`);
    await find('needle', '2 matches');
    await goTo('1 of 2 matches');
    await expect.poll(isSeen).toBe(true);
    await page.getByRole('button', { name: 'Show less' }).click();
    await expect.element(page.getByRole('button', { name: 'Show the whole message' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find in messages' }).click();
    await goTo('2 of 2 matches');
    await expect.poll(isSeen).toBe(true);
  });

  it('is marked across code and bold words', async () => {
    await showFirst('Then **see** `df -h` now', 'markdown');
    await find('see df -h now', '1 match');
    await goTo('1 of 1 match');
    await expect
      .poll(() => marked('tkd-find-current').map((range) => range.getBoundingClientRect().width > 50))
      .toEqual([true]);
  });
});
