/** The configuration, or the machine, does not allow a start. The message is one sentence for a person. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type Env = Readonly<Record<string, string | undefined>>;

/** A whole number. */
export function integer(env: Env, name: string, fallback: number, min: number, max: number): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new ConfigError(`${name} is "${text}", but must be a whole number from ${min} to ${max}.`);
  return value;
}

/** An address of one of these protocols. */
export function url(env: Env, name: string, protocols: string[]): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  // The value may hold a password: the sentence names the variable and not what is in it.
  const expected = `${name} must be an address that starts with ${protocols.map((one) => `${one}//`).join(' or ')}.`;
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) throw new ConfigError(expected);
  return text;
}

/** Origins with commas between them. */
export function origins(env: Env, name: string): string[] {
  const given = (env[name] ?? '').split(',').map((one) => one.trim());
  return given.filter(Boolean).map((one) => {
    if (URL.canParse(one) && /^https?:/.test(one) && new URL(one).origin === one) return one;
    throw new ConfigError(`${name} has "${one}", but must have origins such as https://shop.example.`);
  });
}

/** A secret of so many characters at least. */
export function secret(env: Env, name: string, min: number): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (text.length < min) throw new ConfigError(`${name} is too short: it must have ${min} characters or more.`);
  return text;
}

/** An e-mail address without a name. */
export function address(env: Env, name: string, fallback: string): string {
  const text = env[name] || fallback;
  if (!/^[^\s<>"@,;]+@[^\s<>"@,;]+$/.test(text))
    throw new ConfigError(`${name} is "${text}", but must be a bare e-mail address such as ${fallback}.`);
  return text;
}

/** Yes or no. */
export function flag(env: Env, name: string): boolean {
  const text = env[name] ?? '';
  if (!['', '0', '1', 'false', 'true'].includes(text))
    throw new ConfigError(`${name} is "${text}", but must be 0 or 1.`);
  return text === '1' || text === 'true';
}
