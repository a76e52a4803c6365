/** The styling contract, proved: one layer, one class of specificity, logical properties, no `rem`. */
/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  reportNeedlessDisables: true,
  reportUnscopedDisables: true,
  rules: {
    // index.css puts every file into the layer; the gate on the built stylesheet sees that it did.
    'layer-name-pattern': '^ticketdock(\\.[a-z][a-z-]*)?$',
    'import-notation': 'string',

    'selector-class-pattern': '^tkd-[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    // `--tkd-*` is the host's to set, `--_tkd-*` is derived and private.
    'custom-property-pattern': '^(_?tkd-[a-z0-9]+(-[a-z0-9]+)*|lightningcss-(light|dark))$',
    'keyframes-name-pattern': '^tkd-[a-z0-9]+(-[a-z0-9]+)*$',
    'container-name-pattern': '^tkd-[a-z0-9]+(-[a-z0-9]+)*$',

    // A pseudo-element counts as a type: it adds nothing that a host's own class could not win over.
    'selector-max-specificity': ['0,1,0', { ignoreSelectors: [/^::/] }],
    'selector-max-id': 0,
    'declaration-no-important': true,
    'no-descending-specificity': null,
    // Blank lines are the formatter's business.
    'at-rule-empty-line-before': null,
    'rule-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'comment-empty-line-before': null,

    'property-layout-mappings': [
      'flow-relative',
      { ignoreProperties: ['width', 'height', /^(min|max)-(width|height)$/, /^overflow-/, /^overscroll-behavior-/] },
    ],
    'value-keyword-layout-mappings': ['flow-relative', { ignoreProperties: ['resize'] }],
    'declaration-property-max-values': {
      // The fourth value tells left from right.
      '/^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$/': 3,
    },
    'unit-disallowed-list': ['rem'],
  },
};
