// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createEventParser, type StreamEvent } from '../../../src/adapters/rest/createEventParser.js';

function parse(...chunks: string[]) {
  const events: StreamEvent[] = [];
  const ids: string[] = [];
  const retries: number[] = [];
  const parser = createEventParser({
    onEvent: (event) => events.push(event),
    onId: (id) => ids.push(id),
    onRetry: (milliseconds) => retries.push(milliseconds),
  });
  chunks.forEach((chunk) => parser.feed(chunk));
  return { events, ids, retries };
}

const stream =
  'retry: 500\r\n\r\n: hello\nid: 7\nevent: note\ndata: one\ndata: two\r\n\r\ndata:three\rid\r\rdata: no end';

describe('an event stream', () => {
  it('is read by fields, with every kind of line end', () => {
    const { events, retries } = parse(stream);
    expect(events).toEqual([
      { name: 'note', data: 'one\ntwo', id: '7' },
      { name: 'message', data: 'three', id: '' },
    ]);
    expect(retries).toEqual([500]);
  });

  it('reads the same however it is cut', () => {
    const whole = parse(stream);
    for (let cut = 1; cut < stream.length; cut += 1)
      expect(parse(stream.slice(0, cut), stream.slice(cut))).toEqual(whole);
    expect(parse(...stream.split(''))).toEqual(whole);
  });

  it('tells an id that comes without data', () => {
    expect(parse('id: 42\n\n')).toMatchObject({ events: [], ids: ['42'] });
  });

  it('takes one space off a value, a mark off the beginning, and no id with a null in it', () => {
    expect(parse('\uFEFFdata:  two spaces\nid: a\0b\n\n').events).toEqual([
      { name: 'message', data: ' two spaces', id: '' },
    ]);
  });

  it('ignores what is no field, and a wait that is no number', () => {
    expect(parse('colour: red\nretry: soon\ndata\n\n')).toMatchObject({
      events: [{ name: 'message', data: '', id: '' }],
      retries: [],
    });
  });

  it('is given up when a line has no end', () => {
    expect(() => parse('data: ', 'x'.repeat(2 ** 20))).toThrow('does not end');
  });
});
