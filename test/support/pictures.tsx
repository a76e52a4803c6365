import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, vi } from 'vitest';
import { en, SupportProvider, useAttachments, type Limits, type RedrawPicture } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { AttachmentPicker } from '../../src/components/attachments/AttachmentPicker.js';
import type { PreparedAttachment, PrepareOptions } from '../../src/core/adapter.js';

// What looks at pictures is fetched with the first of them: how long that takes is not what these tests are about.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

export interface Upload {
  file: File;
  options: PrepareOptions | undefined;
  finish: () => Promise<void>;
}

interface Shown {
  limits?: Limits;
  redraw?: RedrawPicture;
  /** Takes the place of the first file when "Replace" is pressed. */
  replacement?: File;
  provider?: object;
}

const noLimits: Limits = {};

function Composer({ limits = noLimits, redraw, replacement }: Shown) {
  const attachments = useAttachments(limits, { redraw });
  if (!attachments) return null;
  const first = attachments.entries[0];
  return (
    <>
      <AttachmentPicker attachments={attachments} limits={limits} />
      <button type="button" onClick={() => first && replacement && attachments.replace(first.key, replacement)}>
        Replace
      </button>
      <output aria-label="ready">
        {attachments
          .ready()
          .map(({ name }) => name)
          .join(' ')}
      </output>
    </>
  );
}

/** Draws the picker, twice over as development does; uploads end when the test says so. */
export function showPictures({ provider = {}, ...shown }: Shown = {}) {
  const uploads: Upload[] = [];
  const adapter = {
    ...createMemoryAdapter(),
    prepareAttachment: (file: File, options?: PrepareOptions) =>
      new Promise<PreparedAttachment>((resolve) => {
        const { name, size, type: mediaType } = file;
        const finish = () => act(async () => resolve({ id: `${name}-${size}`, name, size, mediaType }));
        uploads.push({ file, options, finish });
      }),
  };
  const { unmount } = render(
    <StrictMode>
      <SupportProvider adapter={adapter} messages={en} {...provider}>
        <Composer {...shown} />
      </SupportProvider>
    </StrictMode>,
  );
  return { uploads, unmount, user: userEvent.setup({ applyAccept: false }) };
}

export const picker = () => screen.getByLabelText('Attach files', { selector: 'input' });
export const sent = (uploads: readonly Upload[], count: number) => waitFor(() => expect(uploads).toHaveLength(count));
export const buttons = (item: HTMLElement) =>
  within(item)
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label') ?? one.textContent);

/** A screen that can be had, or not, for as long as a test runs. */
export function provideScreen(getDisplayMedia: () => Promise<MediaStream>): void {
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getDisplayMedia } });
}

/** A finger as the main pointer. */
export function provideTouch(): void {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => Object.assign(new EventTarget(), { matches: /coarse/.test(query), media: query }) as MediaQueryList,
  );
}
