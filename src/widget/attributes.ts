/** What an attribute may say: one of these words. */
const words: Record<string, string> = {
  mode: 'inline, launcher',
  theme: 'auto, light, dark',
  view: 'list, new, ticket:ID',
  position: 'bottom-end, bottom-start, top-end, top-start',
  offset: '20, or "20 32", in pixels',
  density: 'comfortable, compact',
  credentials: 'same-origin, include, omit',
  load: 'idle, intent',
};

/** Or something of this form. */
const forms: Record<string, RegExp> = { view: /^ticket:.+$/, offset: /^\d+(px)?([ ,]+\d+(px)?)?$/ };

/** @returns What is wrong with an attribute, for the console; nothing if it is well, empty or absent. */
export function complaintOf(name: string, value: string | null): string | undefined {
  const known = words[name];
  const text = value?.trim();
  if (!known || !text || known.split(', ').includes(text) || forms[name]?.test(text)) return undefined;
  return `ticketdock: ${name}="${text}" counts as absent: it is none of ${known}.`;
}

const told = new Set<string>();

/** Tells in the console what is wrong with the attributes of an element, each thing once on a page. */
export function checkAttributes(element: Element): void {
  for (const name of Object.keys(words)) {
    const complaint = complaintOf(name, element.getAttribute(name));
    if (!complaint || told.has(complaint)) continue;
    told.add(complaint);
    console.warn(complaint);
  }
}
