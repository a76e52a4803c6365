/** The first marks of lists, and the second ones at the same places. */
const firstMarks = ['1', 'a', 'а', 'i'];
const secondMarks = ['2', 'b', 'б', 'ii'];

/** Items that are looked at. */
const mostItems = 12;

const marks = /(?:^|[\s(:;,])(\d[.)]|[a-fа-е]\)|i{1,3}\)|(?<=(?:^|\n)[ \t]{0,8})[-*•–—])[ \t]{1,8}(?=\S)/gu;

/** Where the items of the first list begin that has numbers, letters or bullets. Empty when there is none. */
export function findList(text: string): number[] {
  const found = [...text.matchAll(marks)].map(({ 0: mark, 1: sign = '', index }) => ({
    start: index + (mark.startsWith('(') ? 0 : mark.indexOf(sign)),
    sign: sign.replace(/[.)]$/, ''),
  }));
  const first = found.findIndex(({ sign }, index) => {
    const order = firstMarks.indexOf(sign);
    const next = found[index + 1]?.sign;
    return order < 0 ? sign === next && /^\W$/.test(sign) : next === secondMarks[order];
  });
  return first < 0 ? [] : found.slice(first, first + mostItems).map(({ start }) => start);
}
