import { styleOf } from '../options.js';
import { dataOf, sourceOf, type SnippetInput } from './input.js';
import { signInPhp } from './token.js';

/** `functions.php` of the theme, by the functions that WordPress has for it. */
export function wordpressSnippet(input: SnippetInput): string {
  const { src, ...proof } = sourceOf(input);
  const isByToken = input.options.identity === 'token';
  const data = Object.entries(dataOf(input)).map(([name, value]) => [`data-${name}`, value] as const);
  const attributes = [...Object.entries(proof), ...data].flatMap(([name, value]) =>
    typeof value === 'string' ? [setAttribute(name, quoted(value))] : [],
  );
  const customer = '(string) get_current_user_id()';
  if (isByToken) {
    attributes.push(setAttribute('data-customer', customer));
    attributes.push(setAttribute('data-token', `support_token( ${customer} )`));
  }
  return [
    ...(isByToken ? [signInPhp, ''] : []),
    "add_action( 'wp_enqueue_scripts', function () {",
    ...(isByToken ? ['    if ( ! is_user_logged_in() ) return;'] : []),
    `    wp_enqueue_script( 'ticketdock', ${quoted(String(src))}, array(), null, array( 'strategy' => 'async' ) );`,
    ...style(input),
    '} );',
    "add_filter( 'script_loader_tag', function ( $tag, $handle ) {",
    "    if ( 'ticketdock' !== $handle ) return $tag;",
    '    $script = new WP_HTML_Tag_Processor( $tag );',
    "    $script->next_tag( 'script' );",
    ...attributes,
    '    return $script->get_updated_html();',
    '}, 10, 2 );',
    ...(input.options.mode === 'inline' ? [`add_shortcode( 'support', fn () => '<div id="support"></div>' );`] : []),
  ].join('\n');
}

function setAttribute(name: string, code: string): string {
  return `    $script->set_attribute( '${name}', ${code} );`;
}

function style({ options }: SnippetInput): string[] {
  const rule = styleOf(options);
  if (!rule) return [];
  return [
    "    wp_register_style( 'ticketdock', false );",
    "    wp_enqueue_style( 'ticketdock' );",
    `    wp_add_inline_style( 'ticketdock', ${quoted(rule.replaceAll(/\s+/g, ' '))} );`,
  ];
}

/** A text as PHP has it. */
function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}
