'use client';
import { useState, useSyncExternalStore } from 'react';

type Capture = () => Promise<MediaStream>;

/** What the browser has for it, where the page may use it: a secure page whose host does not forbid it. */
function findCapture(): Capture | null {
  const devices = navigator.mediaDevices as Partial<MediaDevices> | undefined;
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature?: (name: string) => boolean } };
  const isAllowed = window.isSecureContext && featurePolicy?.allowsFeature?.('display-capture') !== false;
  if (!isAllowed || !devices?.getDisplayMedia) return null;
  return () => devices.getDisplayMedia?.({ video: true, audio: false }) ?? Promise.reject(new Error('gone'));
}

const hasCapture = () => findCapture() !== null;
const never = () => () => undefined;

/** Changed their mind: that is no failure. A system that forbids it to the browser says so under the same name. */
const isRefusal = (thrown: unknown) =>
  thrown instanceof DOMException && thrown.name === 'NotAllowedError' && !/system/i.test(thrown.message);

export interface ScreenCapture {
  isBusy: boolean;
  hasFailed: boolean;
  /** Asks for a screen, a window or a tab and takes one picture of it; gives it to `onPicture` unless they decline. */
  capture: (onPicture: (picture: File) => void) => Promise<void>;
}

/** One picture of the screen; `null` where the browser cannot. Nothing is sent by it. */
export function useScreenCapture(): ScreenCapture | null {
  const isThere = useSyncExternalStore(never, hasCapture, () => false);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  if (!isThere) return null;
  return {
    isBusy: state === 'busy',
    hasFailed: state === 'failed',
    async capture(onPicture) {
      setState('busy');
      try {
        // First of all: it needs the press itself, and that is soon forgotten.
        const stream = await findCapture()?.();
        if (!stream) throw new Error('There is no screen to be had.');
        onPicture(await grab(stream));
        setState('idle');
      } catch (thrown) {
        setState(isRefusal(thrown) ? 'idle' : 'failed');
      }
    },
  };
}

async function grab(stream: MediaStream): Promise<File> {
  try {
    const { grabFrame } = await import('../../hooks/pictures/lazy.js');
    return await grabFrame(stream);
  } finally {
    stream.getTracks().forEach((track) => track.stop());
  }
}
