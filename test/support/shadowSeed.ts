import {
  createMemoryAdapter,
  type MemoryAdapterOptions,
  type SeedFile,
  type SeedItem,
} from 'ticketdock/adapters/memory';

const minute = (index: number) => new Date(Date.now() - 3_600_000 + index * 60_000).toISOString();

/** A picture that can be told from others by its size. */
async function picture(name: string, width: number): Promise<SeedFile> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height: 30 });
  canvas.getContext('2d')?.fillRect(0, 0, width, 20);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return { name, mediaType: 'image/png', content: new Uint8Array(await (blob ?? new Blob()).arrayBuffer()) };
}

/** A dozen messages, one with pictures, one that is long, the last one a minute-old word of the customer's own. */
async function thread(): Promise<SeedItem[]> {
  const talk = Array.from({ length: 10 }, (_, index): SeedItem => ({
    id: `m${index}`,
    from: index % 2 === 0 ? 'customer' : { role: 'staff', name: 'Ivan' },
    at: minute(index),
    body: index % 5 === 1 ? `The firewall was at fault, part ${index}` : `We are looking at it, part ${index}`,
  }));
  return [
    ...talk,
    {
      id: 'pictures',
      from: { role: 'staff', name: 'Ivan' },
      at: minute(20),
      body: 'See for yourself',
      files: [await picture('one.png', 40), await picture('two.png', 60)],
    },
    { id: 'log', from: 'customer', at: minute(30), body: `${'A line of a log\n'.repeat(60)}the needle` },
    { id: 'mine', from: 'customer', at: minute(59), body: 'It is down again' },
  ];
}

/** A desk with eleven requests and some services; the first request has much in it. */
export function shadowAdapter(options: MemoryAdapterOptions = {}) {
  return createMemoryAdapter({
    ...options,
    seed: {
      services: [
        { id: 'web', label: 'VPS web-1' },
        { id: 'mail', label: 'Mail server' },
        { id: 'shop', label: 'Shop hosting' },
      ],
      tickets: Array.from({ length: 11 }, (_, index) => ({
        id: `t${index}`,
        number: String(1000 + index),
        subject: index === 0 ? 'No SSH access' : `Request ${index}`,
        status: (['open', 'answered', 'in_progress', 'closed'] as const)[index % 4] ?? 'open',
        departmentId: index % 2 === 0 ? 'technical' : 'billing',
        createdAt: minute(-index),
        updatedAt: minute(59 - index),
        ...(index === 0 && { participants: ['anna@example.org'] }),
      })),
      ...options.seed,
    },
  });
}

/** The same, with the long thread in its first request. */
export async function shadowAdapterWithThread(options: MemoryAdapterOptions = {}) {
  return shadowAdapter({
    ...options,
    seed: {
      tickets: [
        { id: 't0', number: '1000', subject: 'No SSH access', departmentId: 'technical', thread: await thread() },
        { id: 't1', number: '1001', subject: 'Request 1', thread: [{ from: 'customer', body: 'Help' }] },
      ],
    },
  });
}
