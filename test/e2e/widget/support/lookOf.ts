import type { Locator, Page } from '@playwright/test';
import { dockOf } from './flow.js';

export type Look = Record<string, string | number | undefined>;

const properties = [
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-transform',
  'white-space',
  'color',
  'background-color',
  'cursor',
  'opacity',
  'visibility',
  'pointer-events',
  'direction',
];

/** How the open widget is drawn: places, sizes, letters and colours of what stands for the rest. */
export async function lookOf(page: Page): Promise<Look> {
  const { element, launcher } = dockOf(page);
  const look: Look = {};
  const parts = {
    launcher,
    list: element.locator('.tkd-list').first(),
    row: element.locator('.tkd-list-row').first(),
    search: element.getByRole('searchbox').first(),
  };
  for (const [name, part] of Object.entries(parts)) Object.assign(look, await lookOfPart(part, name));
  return look;
}

async function lookOfPart(part: Locator, name: string): Promise<Look> {
  const box = await part.boundingBox();
  const style = await part.evaluate((element, wanted) => {
    const computed = getComputedStyle(element);
    let text = '';
    for (let at = 0; at < wanted.length; at += 1)
      text += `${wanted[at]}: ${computed.getPropertyValue(wanted[at] ?? '')}; `;
    return text;
  }, properties);
  const round = (value = 0) => Math.round(value);
  return {
    [name]: `${round(box?.x)} ${round(box?.y)} ${round(box?.width)} ${round(box?.height)}`,
    [`style of ${name}`]: style,
  };
}
