// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { keepSessions } from './keepSessions.js';
import { limitRequests } from './limitRequests.js';

describe('sessions of the backend', () => {
  const keep = (now = () => 0) => {
    let opened = 0;
    const closed: string[] = [];
    const open = (customerId: string) => `${customerId} ${(opened += 1)}`;
    const close = (session: string) => void closed.push(session);
    return { closed, ...keepSessions({ open, close, idle: 1000, now }) };
  };

  it('are kept, and each customer has their own', () => {
    const sessions = keep();

    expect(['anna', 'boris', 'anna'].map((id) => sessions.of(id))).toEqual(['anna 1', 'boris 2', 'anna 1']);
  });

  it('are dropped when nobody has used them for a while', () => {
    let time = 0;
    const sessions = keep(() => time);
    const seen = [0, 900, 1800, 2800].map((at) => {
      time = at;
      return sessions.of('anna');
    });

    expect(seen).toEqual(['anna 1', 'anna 1', 'anna 1', 'anna 2']);
    expect(sessions.closed).toEqual(['anna 1']);
  });

  it('end with the session of the panel', () => {
    const sessions = keep();
    sessions.of('anna');
    sessions.forget('anna');

    expect(sessions.closed).toEqual(['anna 1']);
    expect(sessions.of('anna')).toBe('anna 2');
  });
});

describe('a limit of requests', () => {
  it('is each customer’s own, says how long to wait, and ends', () => {
    let time = 0;
    const count = limitRequests({ most: 2, seconds: 60, now: () => time });
    count('anna');
    count('anna');
    time = 15_000;

    expect(() => count('anna')).toThrow(expect.objectContaining({ code: 'rate_limited', retryAfter: 45 }));
    expect(() => count('boris')).not.toThrow();
    time = 60_000;
    expect(() => count('anna')).not.toThrow();
  });
});
