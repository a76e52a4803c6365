import { expect } from 'storybook/test';

/** What a play function gets to look for elements with, as far as it is needed here. */
export interface Finder {
  findAllByText(text: string | RegExp): Promise<HTMLElement[]>;
}

/** Fails unless each of these texts can be read on screen. */
export async function expectShown(canvas: Finder, ...texts: (string | RegExp)[]): Promise<void> {
  await Promise.all(
    texts.map(async (text) => {
      const found = await canvas.findAllByText(text);
      await expect(
        found.find((element) => element.checkVisibility()),
        `"${String(text)}" is visible`,
      ).toBeDefined();
    }),
  );
}

/** A play function that fails unless the story's state, known by these texts, is on screen. */
export function shows(...texts: (string | RegExp)[]) {
  return async ({ canvas }: { canvas: Finder }): Promise<void> => expectShown(canvas, ...texts);
}
