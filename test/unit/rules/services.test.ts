import { describe, expect, it } from 'vitest';
import type { Service } from 'ticketdock';
import { fitOfService } from '../../../src/core/rules/services/fitOfService.js';
import { serviceTrouble } from '../../../src/core/rules/services/serviceTrouble.js';

const server: Service = {
  id: 'vps-4711',
  label: 'VPS «Счётчик» msk-17',
  description: '203.0.113.17',
  status: 'active',
  kind: 'vps',
  hosts: ['shop.example'],
};

describe('a service is found', () => {
  it.each([
    'msk',
    'MSK-17',
    '113.17',
    'счетчик',
    'СЧЁТЧИК',
    'shop.ex',
    'active',
    '4711',
    'vps 203.0',
    ' msk  vps ',
    '',
  ])('by "%s"', (text) => {
    expect(fitOfService(server, text)).toBeDefined();
  });

  it.each(['spb', 'vps spb', 'shop.org', 'vps-4712'])('not by "%s"', (text) => {
    expect(fitOfService(server, text)).toBeUndefined();
  });
});

it('fits the better, the more of its name was typed', () => {
  const named = (label: string) => fitOfService({ ...server, label }, 'web 1');

  expect(named('Web 1')).toBe(0);
  expect(named('Web 10')).toBe(1);
  expect(named('Old web 1')).toBe(2);
  expect(named('1: the web')).toBe(3);
});

describe('what speaks against a service', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  const trouble = (service: Partial<Service>) => serviceTrouble({ ...server, ...service }, now);

  it('is a date that is over', () => {
    expect(trouble({ expiresAt: '2026-02-28T23:59:59Z' }).isExpired).toBe(true);
    expect(trouble({ expiresAt: '2026-03-01T00:00:01Z' }).isExpired).toBe(false);
    expect(trouble({}).isExpired).toBe(false);
    expect(trouble({ expiresAt: 'soon' }).isExpired).toBe(false);
  });

  it.each([
    'suspended',
    'Stopped',
    'blocked',
    'disabled',
    'приостановлена',
    'Остановлен',
    'заблокировано',
    'отключена',
  ])('is the state "%s"', (status) => {
    expect(trouble({ status }).isStopped).toBe(true);
  });

  it.each(['active', 'running', 'unblocked', 'не заблокирована', 'активна', 'нормально', ''])(
    'is not the state "%s"',
    (status) => {
      expect(trouble({ status }).isStopped).toBe(false);
    },
  );
});
