import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { later, type LaterPart } from '../../src/core/later.js';
import { useLater } from '../../src/ui/useLater.js';

interface Part {
  name: string;
}

function Slot({ of, by = true }: { of: LaterPart<Part>; by?: unknown }) {
  const { part, hasFailed } = useLater(of, by);
  if (hasFailed) return <p>It did not come</p>;
  return <p>{part ? part.name : 'Nothing yet'}</p>;
}

describe('a part that comes later', () => {
  it('is not fetched before somebody wants it', async () => {
    const fetchPart = vi.fn(() => Promise.resolve({ name: 'The viewer' }));
    const part = later(fetchPart);
    const { rerender } = render(<Slot of={part} by={false} />);
    expect(fetchPart).not.toHaveBeenCalled();

    rerender(<Slot of={part} />);

    expect(await screen.findByText('The viewer')).toBeVisible();
  });

  it('is fetched once a page, however many want it', async () => {
    const fetchPart = vi.fn(() => Promise.resolve({ name: 'The viewer' }));
    const part = later(fetchPart);
    render(
      <>
        <Slot of={part} />
        <Slot of={part} />
      </>,
    );

    expect(await screen.findAllByText('The viewer')).toHaveLength(2);
    expect(fetchPart).toHaveBeenCalledTimes(1);
  });

  it('that is there is drawn at once', async () => {
    const part = later(() => Promise.resolve({ name: 'The viewer' }));
    await part.load();
    render(<Slot of={part} />);

    expect(screen.getByText('The viewer')).toBeVisible();
  });

  it('that did not come is tried again by the next who wants it, and only then', async () => {
    const fetchPart = vi.fn(() => Promise.resolve({ name: 'The viewer' })).mockRejectedValueOnce(new Error('offline'));
    const part = later(fetchPart);
    const { rerender } = render(<Slot of={part} />);
    expect(await screen.findByText('It did not come')).toBeVisible();
    expect(fetchPart).toHaveBeenCalledTimes(1);

    rerender(<Slot of={part} by={false} />);
    expect(screen.getByText('Nothing yet')).toBeVisible();
    rerender(<Slot of={part} />);

    expect(screen.queryByText('It did not come')).toBeNull();
    expect(await screen.findByText('The viewer')).toBeVisible();
  });

  it('that did not come for one press is tried again by another', async () => {
    const part = later(
      vi.fn(() => Promise.resolve({ name: 'The viewer' })).mockRejectedValueOnce(new Error('offline')),
    );
    const { rerender } = render(<Slot of={part} by="the first picture" />);
    expect(await screen.findByText('It did not come')).toBeVisible();

    rerender(<Slot of={part} by="the second picture" />);

    expect(await screen.findByText('The viewer')).toBeVisible();
  });
});
