import { TicketError } from 'ticketdock/server';

export interface RequestLimit {
  /** Requests of one customer within `seconds`. */
  most: number;
  seconds: number;
  /** Milliseconds. @default Date.now */
  now?: () => number;
}

/** Counts what each customer asks for; beyond the limit it throws `rate_limited`, with the seconds to wait. */
export function limitRequests({ most, seconds, now = Date.now }: RequestLimit): (customerId: string) => void {
  const counts = new Map<string, number>();
  let begun = now();

  return (customerId) => {
    if (now() - begun >= seconds * 1000) {
      counts.clear();
      begun = now();
    }
    const count = (counts.get(customerId) ?? 0) + 1;
    counts.set(customerId, count);
    if (count <= most) return;
    const retryAfter = seconds - Math.floor((now() - begun) / 1000);
    throw new TicketError('rate_limited', `More than ${most} requests in ${seconds} seconds`, { retryAfter });
  };
}
