import { scriptAttributes, styleIn, type SnippetInput } from './input.js';
import { indent, tag, written } from './markup.js';
import { signInPhp } from './token.js';

/** A hook file of WHMCS: nothing of the template is touched. */
export function whmcsSnippet(input: SnippetInput): string {
  const { mode, identity } = input.options;
  const isByToken = identity === 'token';
  const { async: _, ...attributes } = scriptAttributes(input);
  const told = isByToken ? ['data-customer="$customer"', 'data-token="$token"'] : [];
  const script = tag('script', [...written(attributes), ...told, 'async']);
  const place = mode === 'inline' ? '<div id="support"></div>\n' : '';
  return [
    '<?php',
    '// includes/hooks/ticketdock.php',
    ...(isByToken ? [signInPhp] : []),
    "add_hook('ClientAreaFooterOutput', 1, function () {",
    String.raw`    $client = (new \WHMCS\Authentication\CurrentUser)->client();`,
    "    if (!$client) return '';",
    ...(isByToken ? ['    $customer = (string) $client->id;', '    $token = support_token($customer);'] : []),
    '    return <<<HTML',
    indent(`${styleIn(input)}${place}${script}`, 8),
    '        HTML;',
    '});',
  ].join('\n');
}
