import { expect, waitFor } from 'storybook/test';

/** What a play function gets to look for elements with, as far as it is needed here. */
export interface Finder {
  queryAllByText(text: string | RegExp): HTMLElement[];
}

/** Fails unless each of these texts can be read on screen. */
export async function expectShown(canvas: Finder, ...texts: (string | RegExp)[]): Promise<void> {
  await waitFor(async () => {
    const missing = texts.filter((text) => !canvas.queryAllByText(text).some((element) => element.checkVisibility()));
    await expect(missing, 'texts that cannot be read').toEqual([]);
  });
}

/** A play function that fails unless the story's state, known by these texts, is on screen. */
export function shows(...texts: (string | RegExp)[]) {
  return async ({ canvas }: { canvas: Finder }): Promise<void> => expectShown(canvas, ...texts);
}
