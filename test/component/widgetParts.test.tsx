import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { I18nContext } from '../../src/i18n/context.js';
import { createFormatter } from '../../src/i18n/format.js';
import { en } from '../../src/i18n/messages.js';
import { later } from '../../src/core/later.js';
import { LaterPane } from '../../src/widget/app/LaterPane.js';

const i18n = { messages: en, format: createFormatter('en') };
const Words = ({ children }: { children: ReactNode }) => (
  <I18nContext.Provider value={i18n}>{children}</I18nContext.Provider>
);

interface NoteProps {
  name: string;
}

const Note = ({ name }: NoteProps) => <textarea aria-label={name} />;

/** A part that does not load so many times. */
function brokenPart(times: number) {
  let tries = 0;
  return later(async () => {
    tries += 1;
    if (tries <= times) throw new TypeError('Failed to fetch dynamically imported module');
    return { View: Note };
  });
}

const shape = <p>Shape of it</p>;
const head = <button type="button">All requests</button>;
const again = () => screen.findByRole('button', { name: 'Try again' });

describe('a part whose code is loaded later', () => {
  it('shows its shape and the way back until it is there', async () => {
    render(<LaterPane part={brokenPart(0)} props={{ name: 'Answer' }} shape={shape} head={head} />, { wrapper: Words });
    expect(screen.getByText('Shape of it')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'All requests' })).toBeInTheDocument();

    expect(await screen.findByRole('textbox', { name: 'Answer' })).toBeInTheDocument();
    expect(screen.queryByText('Shape of it')).toBeNull();
  });

  it('that does not load says what is safe, and comes with the next try', async () => {
    const part = brokenPart(2);
    render(<LaterPane part={part} props={{ name: 'Answer' }} shape={shape} head={head} />, { wrapper: Words });
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing you have written is lost.');
    expect(screen.getByRole('button', { name: 'All requests' })).toBeInTheDocument();
    await userEvent.click(await again());
    await userEvent.click(await again());

    expect(await screen.findByRole('textbox', { name: 'Answer' })).toBeInTheDocument();
  });

  it('that fails takes the focus of who has asked for it, so that it is not lost', async () => {
    render(<LaterPane part={brokenPart(1)} props={{ name: 'Answer' }} shape={shape} takesFocus />, { wrapper: Words });
    const alert = await screen.findByRole('alert');

    expect(document.activeElement).toContainElement(alert);
  });

  it('keeps what is typed in it when it is drawn with something else', async () => {
    const part = brokenPart(0);
    const { rerender } = render(<LaterPane part={part} props={{ name: 'Answer' }} shape={shape} />, { wrapper: Words });
    await userEvent.type(await screen.findByRole('textbox'), 'No SSH');
    rerender(<LaterPane part={part} props={{ name: 'Question' }} shape={shape} />);

    expect(screen.getByRole('textbox', { name: 'Question' })).toHaveValue('No SSH');
  });
});
