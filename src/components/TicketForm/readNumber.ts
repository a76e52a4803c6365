/**
 * A number as people write it: a comma or a point before the fraction; spaces, apostrophes or the other of the two between
 * thousands; Arabic digits. `undefined` when it is none.
 *
 * @example
 * readNumber('1 024,5'); // 1024.5
 */
export function readNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\s'’٬]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace('٫', ',')
    .replace('−', '-');
  const last = /[.,](?=\d*$)/.exec(plain)?.[0] ?? '';
  const isGrouped = last !== '' && plain.split(last).length > 2;
  const fraction = isGrouped ? '' : last;
  const number = plain.replace(/[.,]/g, (sign, at: number) =>
    sign === fraction && at === plain.lastIndexOf(sign) ? '.' : '',
  );
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(number) && Number.isFinite(Number(number)) ? Number(number) : undefined;
}
