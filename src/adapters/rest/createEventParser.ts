import { TicketError } from '../../core/errors.js';

/** A line longer than this is no event of ours. */
const longestLine = 1024 * 1024;

/** An event as it came over the line. */
export interface StreamEvent {
  /** `message` unless the server named it. */
  name: string;
  data: string;
  /** The last id told so far, empty before the first. */
  id: string;
}

export interface EventParserOptions {
  onEvent(event: StreamEvent): void;
  /** The last id, also when it came without an event. */
  onId(id: string): void;
  /** Milliseconds to wait before the next connection. */
  onRetry(milliseconds: number): void;
}

/**
 * Reads `text/event-stream` as the HTML standard says, however the text is cut.
 *
 * @example
 * const parser = createEventParser({ onEvent, onId, onRetry });
 * parser.feed('data: hello\n\n');
 */
export function createEventParser({ onEvent, onId, onRetry }: EventParserOptions): { feed(text: string): void } {
  let rest = '';
  let first = true;
  let name = '';
  let id = '';
  let data: string[] = [];

  function dispatch() {
    onId(id);
    if (data.length > 0) onEvent({ name: name || 'message', data: data.join('\n'), id });
    name = '';
    data = [];
  }

  function take(line: string) {
    if (line === '') return dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    else if (field === 'event') name = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) onRetry(Number(value));
  }

  return {
    feed(text) {
      rest += first ? text.replace(/^\uFEFF/, '') : text;
      first &&= text === '';
      // A return at the very end may be half of a line end: it waits for what follows.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      if (rest.length > longestLine) throw new TicketError('malformed', 'A line of the event stream does not end');
      lines.forEach(take);
    },
  };
}
