/**
 * Whether a key went to an input method, as when Enter takes a word. Asked by the old code: Safari tells of that Enter when the
 * word is there already, and `isComposing` is over by then.
 */
export function isComposing({ keyCode }: { keyCode: number }): boolean {
  return keyCode === 229;
}
