/** What this page hears when what is kept for a customer is cleared: other tabs are told by messages. */
type Listener = () => void;

const listeners = new Map<string, Set<Listener>>();
let everybody = 0;
const each = new Map<string, number>();

/** @returns Ends the listening. */
export function onCleared(customer: string, listener: Listener): () => void {
  const own = listeners.get(customer) ?? new Set();
  listeners.set(customer, own.add(listener));
  return () => {
    own.delete(listener);
    if (own.size === 0) listeners.delete(customer);
  };
}

/** @param customer The provider's `storageKey`; left out, all of them. */
export function noteCleared(customer: string | undefined): void {
  if (customer === undefined) everybody += 1;
  else each.set(customer, (each.get(customer) ?? 0) + 1);
  const told = customer === undefined ? [...listeners.values()] : [listeners.get(customer) ?? []];
  for (const own of told) for (const listener of own) listener();
}

/** Grows with every clearing: what was read before is not to be shown. */
export const clearingsOf = (customer: string) => everybody + (each.get(customer) ?? 0);

/** Customers that something on this page is kept for. */
export const openCustomers = () => [...listeners.keys()];
