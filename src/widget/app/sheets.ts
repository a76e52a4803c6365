/** One sheet for each text, shared by all the roots of a document. */
const known = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** What a sheet lies over: of two rules of one layer the later one wins, whichever was loaded first. */
const ranks = new WeakMap<CSSStyleSheet, number>();

/**
 * Takes styles on in a root by a constructable sheet: nothing for `style-src` to refuse, and one parsing for all the elements of
 * a page. Once is enough: the second time changes nothing.
 *
 * @param rank Sheets of a higher one lie over those of a lower one.
 */
export function adoptStyles(root: ShadowRoot, css: string, rank: number): void {
  const sheet = sheetOf(root.ownerDocument, css);
  if (root.adoptedStyleSheets.includes(sheet)) return;
  ranks.set(sheet, rank);
  const rest = root.adoptedStyleSheets;
  const above = rest.findIndex((one) => (ranks.get(one) ?? -1) > rank);
  const at = above === -1 ? rest.length : above;
  root.adoptedStyleSheets = [...rest.slice(0, at), sheet, ...rest.slice(at)];
}

/** Takes all of them off again. What others have put there stays. */
export function dropStyles(root: ShadowRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => !ranks.has(one));
}

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const sheets = known.get(document) ?? new Map<string, CSSStyleSheet>();
  known.set(document, sheets);
  const sheet = sheets.get(css);
  if (sheet) return sheet;
  // A document takes none of another's.
  const made = new (document.defaultView ?? window).CSSStyleSheet();
  made.replaceSync(css);
  sheets.set(css, made);
  return made;
}
