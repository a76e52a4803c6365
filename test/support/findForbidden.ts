/**
 * The oracle of the safety tests, of its own and strict: everything in a page that no text of a customer may bring into it.
 * Stands alone, so that a test can send it into a browser.
 *
 * @returns A line for each finding.
 */
export function findForbidden(root: Element): string[] {
  const elements = new Set(
    (
      'a article aside b bdi blockquote button code dd details div dl dt em fieldset footer form h1 h2 h3 h4 h5 h6 header hr i input ' +
      'label legend li main nav ol optgroup option output p pre s section select span strong summary table tbody td textarea th thead time ' +
      'tr ul svg path circle line rect polyline polygon ellipse g'
    ).split(' '),
  );
  const inText = new Set(
    (
      'a bdi blockquote button code details div em h1 h2 h3 h4 h5 h6 hr li ol output p pre s span strong summary svg path rect table tbody td ' +
      'th thead tr ul'
    ).split(' '),
  );
  const attributes =
    /^(?:aria-[a-z]+|data-[a-z-]+|role|class|id|title|href|target|rel|dir|lang|tabindex|type|name|value|for|scope|hidden|open|disabled|checked|selected|required|readonly|multiple|accept|placeholder|rows|maxlength|autocomplete|autocapitalize|spellcheck|inputmode|enterkeyhint|datetime|style|novalidate|translate|label|min|max|step|pattern|inert|src|alt|size|cols|list|viewBox|width|height|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|d|cx|cy|r|rx|ry|x|y|x1|x2|y1|y2|points|focusable|xmlns)$/;
  const addresses = /^(?:https?|mailto|tel|blob):/i;
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    const isText = element.closest('.tkd-text') !== null;
    const say = (what: string) => found.push(`<${name}> ${what}: ${element.outerHTML.slice(0, 160)}`);
    const isPicture = name === 'img' && (element.getAttribute('src') ?? '').startsWith('blob:');
    if (!isPicture && !(isText ? inText : elements).has(name)) say('does not belong here');
    for (const { name: attribute, value } of element.attributes) {
      if (!attributes.test(attribute)) say(`has ${attribute}`);
      if ((attribute === 'href' || attribute === 'src') && !addresses.test(value)) say(`leads to ${value}`);
      if ((attribute === 'href' || attribute === 'src') && value !== '' && new URL(value).username !== '')
        say(`hides where it leads: ${value}`);
      // Ours are React's, or the host's element's: `_r_1_`, `:r1:`.
      if (attribute === 'id' && !/^(?:root|[:_«].*r.*)$/.test(value)) say(`has an id of its own: ${value}`);
      if (isText && attribute === 'style' && value !== '' && !/^min-block-size: [\d.]+px;?$/.test(value))
        say(`has a style: ${value}`);
      if (isText && attribute === 'class' && !value.split(/\s+/).every((word) => word.startsWith('tkd-')))
        say(`has a class: ${value}`);
    }
  }
  return found;
}
