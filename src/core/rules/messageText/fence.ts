const fence = /^ {0,3}(`{3,})[ \t]*([\w+#.-]{0,30})$/;

/** A line of backticks: it begins a block of code, and without a language it may end one. */
export interface FenceLine {
  ticks: string;
  /** Empty where none is named. */
  language: string;
}

/** Reads a line as a fence of code. `null` when it is none. */
export function readFenceLine(line = ''): FenceLine | null {
  const match = line.includes('```') ? fence.exec(line.trimEnd()) : null;
  return match && { ticks: match[1] ?? '', language: match[2] ?? '' };
}

/** Whether a line ends the code that such backticks began. */
export function endsFence(line: string | undefined, ticks: string): boolean {
  const found = readFenceLine(line);
  return found !== null && !found.language && found.ticks.length >= ticks.length;
}
