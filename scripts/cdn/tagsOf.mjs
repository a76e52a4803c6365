/** The addresses at which a part is asked for: after a failure at another one (see `partLoader.mjs`). */
const tries = ['', '?1', '?2', '?3'];

/**
 * @param {Record<string, string>} integrity For each file its hash.
 * @param {string} base Where the files lie, with the last slash.
 */
export function tagsOf(integrity, base) {
  const isLoader = (name) => name.startsWith('ticketdock.');
  const parts = Object.entries(integrity).filter(([name]) => !isLoader(name));
  const map = Object.fromEntries(
    parts.flatMap(([name, hash]) => tries.map((attempt) => [base + name + attempt, hash])),
  );
  const script = (name, attributes) =>
    `<script src="${base}${name}" integrity="${integrity[name]}" crossorigin="anonymous" ${attributes}></script>`;
  return `<!-- Browsers that know no "integrity" in an import map pass over it. -->
<script type="importmap">
${JSON.stringify({ integrity: map }, undefined, 2)}
</script>

<!-- The loader: it brings the rest when it is needed. -->
${script('ticketdock.js', 'data-api="/api/support" data-mode="launcher" async')}

<!-- The same as a module, for pages that write <ticket-dock> themselves. -->
${script('ticketdock.module.js', 'type="module"')}

<!-- Or all of it in one file, for hosts that cannot serve modules to another origin. Needs no import map. -->
${script('ticketdock.single.js', 'data-api="/api/support" data-mode="launcher" async')}`;
}
