import { onTestFinished, vi } from 'vitest';

/** For this test the browser lets no field grow with its words, as Firefox did before `field-sizing`. */
export function growNoFields(): void {
  const { supports } = CSS;
  const asked = vi.spyOn(CSS, 'supports').mockImplementation((...asks: [string] | [string, string]) => {
    return asks[0] !== 'field-sizing' && supports.call(CSS, ...(asks as [string]));
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('textarea { field-sizing: fixed !important }');
  document.adoptedStyleSheets.push(sheet);
  onTestFinished(() => {
    asked.mockRestore();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}
