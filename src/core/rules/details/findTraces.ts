import type { Note } from './findDetails.js';

/** Characters of a line that tell what it is. */
const mostRead = 400;

/** A line of a program's log begins with its time: syslog, nginx, Apache, PHP, the kernel, ISO 8601. */
const logLine =
  /(?:^[\s>|]*|[:«"'`] ?)(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d \S+ \S|\S+ \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d|\[[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d|\[\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d|\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d\S* +\S|\[ {0,5}\d+\.\d{3,6}\] +\S|\[?\d\d:\d\d:\d\d\]? +\[?[A-Z]{4,8}\b|\d\d:\d\d:\d\d[.,]\d{3} \S)/;

/** A line that only a stack trace has: JavaScript, Java, .NET, Python, PHP, Ruby, Go, Rust. */
const frame =
  /^[\s>|]*(?:at (?:async |new )?(?:[^\s(]+\.[^\s(]+\(|[\w$.<>]+(?: \[as \w+\])? \((?:node:|<anon|\S*[/\\])|\S*:\d+:\d)|File "[^"]{1,200}", line \d|#\d+:? +(?:\{main\}|\[int|[^\s(]+\(\d+\)|0x|[\w\\]+->)|\[ *\d+\.\d+\]  \w+\+0x|(?:from )?[^\s:]+:\d+:in |\S+\.go:\d|goroutine \d+ \[|panic: |thread '[^']{0,80}' panicked|Stack trace:|Caused by: |Exception in thread|\.\.\. \d+ more|thrown in )|Traceback \(most|(?:Fatal|Parse) error: .+(?: on line \d|\.php:\d)/;

/** A line that goes on with a trace which has begun. */
const further =
  /^(?:\s+\S|[\w.$\\]*(?:Error|Exception|Warning|Interrupt|Exit|Fault)\b|\S+\(.*\)\s*$|created by |\[signal |During handling|\}\s*$)/;

/** A line that a trace may begin with. */
const head = /(?:Error|Exception|Fault|Uncaught|Unhandled)\b/;

/** Stack traces, one detail each, and runs of log lines. */
export function findTraces(text: string, note: Note): void {
  let block: { kind: 'stack' | 'log'; start: number; end: number } | undefined;
  /** Where lines begin that a trace could begin with, were the next one of a trace. */
  let headStart = -1;
  const close = () => {
    if (block) note(block.kind, block.start, block.end);
    block = undefined;
  };
  for (let start = 0, next; start < text.length; start = next) {
    const lineEnd = text.indexOf('\n', start);
    next = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(start, Math.min(start + mostRead, lineEnd < 0 ? text.length : lineEnd));
    if (line.trim() === '') {
      if (block?.kind === 'log') close();
      headStart = -1;
      continue;
    }
    const log = logLine.exec(line);
    const kind = log
      ? 'log'
      : frame.test(line)
        ? 'stack'
        : block?.kind === 'stack' && further.test(line)
          ? 'stack'
          : undefined;
    const end = start + text.slice(start, next).trimEnd().length;
    if (!kind) {
      close();
      if (!head.test(line)) headStart = -1;
      else if (headStart < 0) headStart = start;
      continue;
    }
    if (block?.kind === kind) block.end = end;
    else {
      close();
      const from = kind === 'stack' && headStart >= 0 ? headStart : start + inset(line, log);
      block = { kind, start: from, end };
    }
    headStart = -1;
  }
  close();
}

/** Where in a line the trace or the log begins. */
function inset(line: string, log: RegExpExecArray | null): number {
  const before = log ? log.index : 0;
  return before + (/^[\s>|:«"'`]*/.exec(line.slice(before))?.[0].length ?? 0);
}
