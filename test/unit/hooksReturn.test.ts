import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import type { Desk } from '../../src/core/model.js';
import { createReturn } from '../../src/hooks/createReturn.js';
import { TicketError } from '../../src/core/errors.js';

const deskOf = async (email: string): Promise<Desk> => ({
  ...(await createMemoryAdapter().loadDesk()),
  viewer: { email },
});

async function returning(answer: () => Promise<Desk>) {
  const known = await deskOf('anna@vishnya.example');
  const onReturn = vi.fn();
  const loadDesk = vi.fn(answer);
  const noteReturn = createReturn({ adapter: { loadDesk }, known: () => known, onReturn });
  return { noteReturn, onReturn, loadDesk };
}

describe('what waited for the session', () => {
  it('goes on when the same customer is back, who is asked for once however much is answered', async () => {
    const { noteReturn, onReturn, loadDesk } = await returning(() => deskOf('anna@vishnya.example'));
    noteReturn();
    noteReturn();

    await vi.waitFor(() => expect(onReturn).toHaveBeenCalledOnce(), 5000);
    expect(loadDesk).toHaveBeenCalledOnce();
  });

  it('is never sent as another one’s', async () => {
    const { noteReturn, onReturn, loadDesk } = await returning(() => deskOf('john@brightoak.example'));
    noteReturn();

    await vi.waitFor(() => expect(loadDesk).toHaveBeenCalledOnce(), 5000);
    await new Promise((resolve) => setTimeout(resolve));
    expect(onReturn).not.toHaveBeenCalled();
  });

  it('goes on waiting while something is answered that needs no session', async () => {
    const { noteReturn, onReturn, loadDesk } = await returning(() => Promise.reject(new TicketError('unauthorized')));
    noteReturn();

    await vi.waitFor(() => expect(loadDesk).toHaveBeenCalledOnce(), 5000);
    await new Promise((resolve) => setTimeout(resolve));
    expect(onReturn).not.toHaveBeenCalled();
  });
});
