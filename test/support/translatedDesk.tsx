import { SupportDesk, SupportProvider, type SupportProviderProps } from 'ticketdock';
import { createMemoryAdapter, type MemoryAdapter, type MemoryAdapterOptions } from 'ticketdock/adapters/memory';
import { expect, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { helpWriting, translatePage } from './pageRewriters.js';

const seed: NonNullable<MemoryAdapterOptions['seed']> = {
  services: [{ id: 'vps', label: 'VPS web-1', hosts: ['203.0.113.7'] }],
  tickets: Array.from({ length: 30 }, (_, index) => ({
    id: `t${index}`,
    subject: `Request ${index}`,
    status: (['open', 'answered', 'in_progress', 'closed'] as const)[index % 4] ?? 'open',
    unread: index % 4 === 1 ? 1 : 0,
    serviceId: 'vps',
    departmentId: 'technical',
    thread: [
      { from: 'customer', body: 'Help', at: new Date(Date.UTC(2026, 2, 1, 0, -index)).toISOString() },
      {
        from: 'staff',
        body: 'Try this:\n\n- one\n- two',
        at: new Date(Date.UTC(2026, 2, 1, 0, 1 - index)).toISOString(),
      },
    ],
  })),
};

export interface TranslatedDesk {
  adapter: MemoryAdapter;
  /** Nothing has broken, no words are old, and something is there. */
  expectAlive(): void;
  stop(): void;
}

/** A desk on a page that is translated, and written into by other programs, from the first picture on. */
export async function showTranslated(
  width: number,
  provider: Partial<SupportProviderProps> = {},
  options: MemoryAdapterOptions = {},
): Promise<TranslatedDesk> {
  await page.viewport(width, 800);
  const adapter = createMemoryAdapter({ seed, ...options });
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const crash = vi.fn<(message: string) => void>();
  const hear = ({ message }: ErrorEvent) => crash(message);
  addEventListener('error', hear);
  await render(
    <SupportProvider adapter={adapter} {...provider}>
      <SupportDesk />
    </SupportProvider>,
  );
  const translator = translatePage(document.body);
  const helper = helpWriting(document.body);
  return {
    adapter,
    expectAlive() {
      expect(complaint.mock.calls.map((call) => String(call[0]))).toEqual([]);
      expect(crash.mock.calls).toEqual([]);
      expect(translator.stale).toEqual([]);
      expect(document.body.innerText.length).toBeGreaterThan(50);
    },
    stop() {
      translator.stop();
      helper.stop();
      removeEventListener('error', hear);
      vi.restoreAllMocks();
    },
  };
}
