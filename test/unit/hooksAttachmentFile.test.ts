import { act, waitFor } from '@testing-library/react';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { useDownload, usePreview } from 'ticketdock/hooks';
import { expect, it } from 'vitest';
import { renderSupport } from '../support/hooks.js';

const picture = { id: 'f1', name: 'screen.png', mediaType: 'image/png', size: 10 };

it('refuses an address that would run instead of load', async () => {
  const adapter = createMemoryAdapter({ faults: { getAttachment: { answer: { url: 'javascript:alert(1)' } } } });
  const { result } = renderSupport(() => useDownload('t1', picture), { adapter });
  act(() => result.current?.run());
  await waitFor(() => expect(result.current?.error?.code).toBe('malformed'));
});

it('draws a picture from an address of the backend, made absolute', async () => {
  const adapter = createMemoryAdapter({ faults: { getAttachment: { answer: { url: '/files/f1' } } } });
  const { result } = renderSupport(() => usePreview('t1', picture), { adapter });
  await waitFor(() => expect(result.current?.status).toBe('success'));
  expect(result.current).toMatchObject({ data: new URL('/files/f1', document.baseURI).href });
});

it('draws no picture of a kind that can carry scripts', () => {
  const adapter = createMemoryAdapter();
  const svg = { ...picture, mediaType: 'image/svg+xml' };
  const { result } = renderSupport(() => usePreview('t1', svg), { adapter });
  expect(result.current).toBeNull();
});
