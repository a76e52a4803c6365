/** Digits of a card's number that may be shown (PCI DSS 4.0, 3.4.1). */
const lastShown = 4;

/**
 * A card's number as it may be shown, in the groups it was written in; `undefined` where nothing of it may be, as with the
 * code of its back.
 *
 * @example
 * maskCard('4111 1111 1111 1111'); // '**** **** **** 1111'
 */
export function maskCard(written: string): string | undefined {
  let left = written.replace(/\D/g, '').length;
  if (left < 13) return undefined;
  return written.replace(/\d/g, (digit) => {
    left -= 1;
    return left < lastShown ? digit : '*';
  });
}
