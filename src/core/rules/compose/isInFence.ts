/** Whether what comes after a text stands in a block of code that it begins and does not end. */
export function isInFence(before: string): boolean {
  let open = '';
  for (const line of before.split('\n')) {
    const fence = /^ {0,3}(`{3,})/.exec(line)?.[1] ?? '';
    if (open === '') open = fence;
    else if (fence.length >= open.length) open = '';
  }
  return open !== '';
}
