const paragraphs = 120;
const sentence =
  'Our servers stand in two halls, are watched day and night, and are backed up every evening to a third place. ';

/**
 * The page of a host that has nothing to do with tickets: 120 paragraphs, and what a peer tells one to paste in.
 *
 * @param {import('./peers.mjs').Tag[]} tags
 */
export function hostPage(tags) {
  const inHead = tags.filter(({ name }) => name !== 'ticket-dock').map(write);
  const inBody = tags.filter(({ name }) => name === 'ticket-dock').map(write);
  const text = Array.from({ length: paragraphs }, (_, index) => `<p>${index + 1}. ${sentence.repeat(3)}</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A host</title>
<link rel="icon" href="data:,">
<style>body { margin: 2rem auto; max-width: 46rem; font: 16px/1.5 sans-serif }</style>
${inHead.join('\n')}
</head>
<body>
<h1>A host</h1>
${text.join('\n')}
${inBody.join('\n')}
</body>
</html>`;
}

function write({ name, attributes = {}, text = '' }) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}${value && `="${value}"`}`);
  return `<${name}${written.join('')}>${name === 'link' ? '' : `${text}</${name}>`}`;
}
