/** The attributes of `<ticket-dock>` that have a property of the same name. `nonce` has the browser's own. */
export const attributeNames = [
  'api',
  'lang',
  'mode',
  'theme',
  'view',
  'position',
  'offset',
  'label',
  'token',
  'customer',
  'density',
  'credentials',
  'load',
] as const;

/** What is no attribute, because only JavaScript can say it. */
export const richNames = ['adapter', 'messages', 'prefill', 'getToken'] as const;
