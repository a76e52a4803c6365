/** A cache before the page's own address that answers tokens. */
export const getToken = `let token;
function getToken({ refresh }) {
  if (refresh || !token)
    token = fetch('/api/support-token', { method: 'POST' })
      .then((answer) => (answer.ok ? answer.json() : { token: null }))
      .then((answer) => answer.token);
  return token;
}`;

/** Tells the script of it, whether it has loaded by then or not. */
export const tellToken = `window.Ticketdock =
  window.Ticketdock ||
  function () {
    (Ticketdock.q = Ticketdock.q || []).push(arguments);
  };
${getToken}
Ticketdock('set', { getToken });`;

/** The same in PHP, where the page is made: no address to ask is needed. */
export const signInPhp = `function support_token(string $customer): string
{
    $encode = fn (string $bytes) => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    $now = time();
    $signed = $encode('{"alg":"HS256","typ":"JWT"}') . '.' . $encode(json_encode([
        'iss' => 'harbour', 'aud' => 'harbour-support', 'sub' => $customer, 'iat' => $now, 'exp' => $now + 600,
    ]));
    return $signed . '.' . $encode(hash_hmac('sha256', $signed, getenv('TOKEN_SECRET'), true));
}`;
