/** A secret of the server. Without it the server does not start. */
export function secretOf(name: string): string {
  const secret = process.env[name];
  if (!secret) throw new Error(`${name} is not set`);
  return secret;
}
