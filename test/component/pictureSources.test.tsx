import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { fill, memory, send, showForm, watching } from '../support/ticketForm.js';
import { jpeg, png } from '../support/pictureBytes.js';
import { announced, field, memoryWith, send as sendReply, showThread } from '../support/ticketThread.js';
import { picker, provideScreen, provideTouch, sent, showPictures } from '../support/pictures.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'mediaDevices');
});

const photoButton = () => screen.queryByRole('button', { name: 'Take a photo' });
const screenButton = () => screen.queryByRole('button', { name: 'Capture the screen' });
const denied = (message: string) => () => Promise.reject(new DOMException(message, 'NotAllowedError'));
const failed = /The screen could not be captured/;

it('offers the camera under a finger, and a photo goes the way of all pictures', async () => {
  provideTouch();
  const { user, uploads } = showPictures();
  expect(photoButton()).toBeVisible();
  const camera = screen.getByLabelText('Take a photo', { selector: 'input' });
  expect(camera).toHaveAttribute('capture', 'environment');
  await user.upload(camera, new File([jpeg()], 'image.jpg', { type: 'image/jpeg' }));
  await sent(uploads, 1);
  expect(uploads[0]?.file.name).toMatch(/^photo-\d{4}-\d\d-\d\d-\d{4}\.jpg$/);
});

it('opens the camera by its button', async () => {
  provideTouch();
  const { user } = showPictures();
  const open = vi.spyOn(screen.getByLabelText('Take a photo', { selector: 'input' }), 'click');
  await user.click(photoButton() as HTMLElement);
  expect(open).toHaveBeenCalledOnce();
});

it('offers neither where there is none', () => {
  showPictures();
  expect(photoButton()).not.toBeInTheDocument();
  expect(screenButton()).not.toBeInTheDocument();
});

it('offers neither where the desk takes no pictures', () => {
  provideTouch();
  provideScreen(denied('no'));
  showPictures({ limits: { accept: ['.log', 'application/pdf'] } });
  expect(photoButton()).not.toBeInTheDocument();
  expect(screenButton()).not.toBeInTheDocument();
});

it('offers the screen only to a secure page', () => {
  provideScreen(denied('no'));
  vi.stubGlobal('isSecureContext', false);
  showPictures();
  expect(screenButton()).not.toBeInTheDocument();
});

it('says nothing when somebody would rather not share their screen', async () => {
  provideScreen(denied('Permission denied'));
  const { user, uploads } = showPictures();
  await user.click(screenButton() as HTMLElement);
  expect(screenButton()).not.toHaveAttribute('aria-disabled');
  expect(screen.queryByText(failed)).not.toBeInTheDocument();
  expect(uploads).toEqual([]);
});

it('says what to do instead when the system does not give the screen out', async () => {
  provideScreen(denied('Permission denied by system'));
  const { user } = showPictures();
  await user.click(screenButton() as HTMLElement);
  expect(await screen.findByRole('alert')).toHaveTextContent(failed);
});

it('makes no more pictures than fit', async () => {
  provideTouch();
  const getDisplayMedia = vi.fn(denied('no'));
  provideScreen(getDisplayMedia);
  const { user } = showPictures({ limits: { maxFiles: 1 } });
  await user.upload(picker(), new File([png()], 'a.png', { type: 'image/png' }));
  expect(photoButton()).toHaveAttribute('aria-disabled', 'true');
  await user.click(screenButton() as HTMLElement);
  expect(getDisplayMedia).not.toHaveBeenCalled();
});

it('does not send a request while a picture of it waits for an answer, and says which', async () => {
  const { adapter, sent: requests } = watching(memory());
  const user = showForm(adapter);
  await fill(user);
  await user.upload(picker(), new File([png(6000, 4000)], 'panel.png', { type: 'image/png' }));
  const smaller = await screen.findByRole('button', { name: 'Attach a smaller copy' });
  await user.click(send());
  await waitFor(() => expect(smaller).toHaveFocus());
  expect(smaller).toHaveAccessibleDescription(/This picture is .*Choose how to attach the picture, or remove it\./);
  expect(requests).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Attach as it is' }));
  await screen.findByText('panel.png is attached.');
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(requests[0]?.attachments).toHaveLength(1);
});

it('does not send a reply either while a picture of it waits, and says so', async () => {
  const adapter = memoryWith();
  const reply = vi.spyOn(adapter, 'reply');
  const user = showThread(adapter);
  await user.type(await field(), 'See the panel');
  await user.upload(picker(), new File([png(6000, 4000)], 'panel.png', { type: 'image/png' }));
  const asIs = await screen.findByRole('button', { name: 'Attach as it is' });
  await user.click(sendReply());
  expect(announced()).toMatch('Choose how to attach the picture, or remove it.');
  expect(asIs).toHaveAccessibleDescription(/Choose how to attach the picture/);
  expect(reply).not.toHaveBeenCalled();
  await user.click(asIs);
  await screen.findByText('panel.png is attached.');
  await user.click(sendReply());
  await waitFor(() => expect(reply).toHaveBeenCalledOnce());
});
