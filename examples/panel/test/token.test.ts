import { sign } from 'hono/jwt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPanel, key, tokenSecret, widgetOrigin, type TestPanelParts } from './support/createTestPanel.js';
import type { TestPerson } from './support/createTestPanel.js';

let panel: TestPanelParts;
let owner: TestPerson;
let stranger: TestPerson;
let agent: TestPerson;
let ticket: string;

beforeAll(async () => {
  panel = await createTestPanel();
  owner = await panel.person({ name: 'Owner' });
  stranger = await panel.person({ name: 'Stranger' });
  agent = await panel.person({ role: 'staff', name: 'Agent' });
  const { id } = await owner.adapter.createTicket({ subject: 'Mine', body: 'Only mine' }, key());
  ticket = `/api/support/tickets/${id}`;
});
afterAll(() => panel.close());

const mint = async (as: TestPerson) => {
  const response = await panel.request('/api/support-token', { method: 'POST', as });
  return (await response.json()) as { token: string; expiresAt: string };
};
const bearer = (token: string, headers: Record<string, string> = {}) => ({
  headers: { authorization: `Bearer ${token}`, ...headers },
});
const seconds = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * 60;

/** What a system signs that shares the secret, as the documentation shows it. */
const claims = () => ({
  iss: 'harbour',
  aud: 'harbour-support',
  sub: String(owner.viewer.id),
  iat: seconds(0),
  exp: seconds(10),
});
const signed = (change: Record<string, unknown> = {}, secret = tokenSecret) => sign({ ...claims(), ...change }, secret);

describe('a token', () => {
  it('is for a customer who is signed in, and for ten minutes', async () => {
    const { token, expiresAt } = await mint(owner);

    expect((await panel.request(ticket, bearer(token))).status).toBe(200);
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(595_000);
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(600_000);
    panel.pass(11);
    expect((await panel.request(ticket, bearer(token))).status).toBe(401);
    panel.pass(-11);
  });

  it.each([
    ['nobody', () => undefined, 401],
    ['staff', () => agent, 404],
  ])('is not for %s', async (_who, who, status) => {
    const as = who();
    const response = await panel.request('/api/support-token', { method: 'POST', ...(as && { as }) });
    expect(response.status).toBe(status);
  });

  it('is not for pages elsewhere', async () => {
    const headers = { origin: widgetOrigin };
    const response = await panel.request('/api/support-token', { method: 'POST', as: owner, headers });
    expect(response.status).toBe(403);
  });

  it('opens what is its customer’s and nothing else', async () => {
    const { token } = await mint(stranger);

    expect((await panel.request('/api/support/tickets', bearer(token))).status).toBe(200);
    expect((await panel.request(ticket, bearer(token))).status).toBe(404);
    expect((await panel.request('/api/services', bearer(token))).status, 'beside support').toBe(401);
    expect((await panel.request('/api/staff/support/tickets', bearer(token))).status).toBe(401);
    expect((await panel.request('/api/support-token', { method: 'POST', ...bearer(token) })).status).toBe(401);
  });

  it('ends with the session it was given in', async () => {
    const person = await panel.person();
    const { token } = await mint(person);
    await panel.request('/api/session', { method: 'DELETE', as: person });

    expect((await panel.request('/api/support/tickets', bearer(token))).status).toBe(401);
  });

  it('of a system that shares the secret is as good', async () => {
    expect((await panel.request(ticket, bearer(await signed()))).status).toBe(200);
  });

  const unsigned = () =>
    [{ alg: 'none', typ: 'JWT' }, claims()]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');

  it.each<[string, () => string | Promise<string>]>([
    ['nothing', () => ''],
    ['no token', () => 'opensesame'],
    ['the id alone', () => String(owner.viewer.id)],
    ['one without a signature', () => `${unsigned()}.`],
    ['one that claims to need none', async () => `${unsigned()}.${(await signed()).split('.')[2]}`],
    ['one signed by somebody else', () => signed({}, `${tokenSecret}!`)],
    ['one signed another way', () => sign(claims(), tokenSecret, 'HS512')],
    ['one whose customer was changed', async () => changed(await signed(), { sub: String(stranger.viewer.id) })],
    ['one for another part of the house', () => signed({ aud: 'harbour-billing' })],
    ['one for nothing', () => signed({ aud: undefined })],
    ['one of another house', () => signed({ iss: 'haven' })],
    ['one that is over', () => signed({ iat: seconds(-20), exp: seconds(-10) })],
    ['one that never ends', () => signed({ exp: undefined })],
    ['one that ends in words', () => signed({ exp: 'tomorrow' })],
    ['one of tomorrow', () => signed({ iat: seconds(1440), exp: seconds(1450) })],
    ['one without a customer', () => signed({ sub: undefined })],
    ['one of a customer who is not there', () => signed({ sub: '999999999' })],
    ['one of no id', () => signed({ sub: '1 or 1=1' })],
    ['one of staff', () => signed({ sub: String(agent.viewer.id) })],
    ['one of a session that is not there', () => signed({ sid: 'gone' })],
    ['one of somebody else’s session', () => signed({ sid: stranger.viewer.session })],
  ])('is refused: %s', async (_what, make) => {
    const init = bearer(await make());

    expect((await panel.request(ticket, init)).status).toBe(401);
    expect((await panel.request(ticket, { ...init, as: owner })).status, 'beside a good cookie').toBe(401);
  });
});

describe('a page elsewhere', () => {
  const reply = async (origin: string, as?: TestPerson) => {
    const token = as ? undefined : (await mint(owner)).token;
    return panel.request(`${ticket}/messages`, {
      method: 'POST',
      body: JSON.stringify({ body: 'From a shop' }),
      headers: { origin, 'idempotency-key': key().clientRef, ...(token && { authorization: `Bearer ${token}` }) },
      ...(as && { as }),
    });
  };

  it('may write by a token if it is one of those that are named', async () => {
    const response = await reply(widgetOrigin);

    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(widgetOrigin);
  });

  it('may not if it is another', async () => {
    const response = await reply('https://evil.example');

    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('never speaks by the cookie, be it named', async () => {
    expect((await reply(widgetOrigin, owner)).status).toBe(403);
    const reading = await panel.request(ticket, { as: owner, headers: { origin: widgetOrigin } });
    expect(reading.status).toBe(401);
  });

  it('hears that its token is over, so that it can bring another', async () => {
    const response = await panel.request(ticket, bearer('old', { origin: widgetOrigin }));

    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(widgetOrigin);
  });

  it.each([
    [widgetOrigin, widgetOrigin],
    ['https://evil.example', null],
  ])('asks first, and %s hears %s', async (origin, allowed) => {
    const response = await panel.request(`${ticket}/messages`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });

    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  });
});

/** Another customer's name under somebody's signature. */
function changed(token: string, change: object): string {
  const [head, body = '', signature] = token.split('.');
  const told = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), ...change };
  return [head, Buffer.from(JSON.stringify(told)).toString('base64url'), signature].join('.');
}
