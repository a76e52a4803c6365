'use client';
import { useRef, useSyncExternalStore } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Camera, ScreenShare } from '../../ui/deskIcons.js';
import type { ScreenCapture } from './useScreenCapture.js';

export interface PictureSourcesProps {
  screen: ScreenCapture | null;
  isSending: boolean;
  /** No more files fit. */
  isFull: boolean;
  onPhoto: (photos: FileList) => void;
  onScreen: (picture: File) => void;
}

const touch = '(pointer: coarse)';
const watchTouch = (onChange: () => void) => {
  const query = window.matchMedia(touch);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Ways to make a picture on the spot, each where it is of use: a camera under a finger, the screen where it can be taken. */
export function PictureSources({ screen, isSending, isFull, onPhoto, onScreen }: PictureSourcesProps) {
  const words = useI18n().messages.pictures;
  const camera = useRef<HTMLInputElement>(null);
  const isTouch = useSyncExternalStore(
    watchTouch,
    () => window.matchMedia(touch).matches,
    () => false,
  );
  const disabled = isFull || undefined;
  return (
    <>
      {isTouch && (
        <>
          <Button
            className="tkd-picture-source"
            variant="quiet"
            busy={isSending}
            aria-disabled={disabled}
            onClick={() => isFull || camera.current?.click()}
          >
            <Camera aria-hidden size={16} />
            <span>{words.takePhoto}</span>
          </Button>
          <input
            ref={camera}
            type="file"
            hidden
            accept="image/*"
            capture="environment"
            aria-label={words.takePhoto}
            onChange={({ target }) => {
              if (target.files) onPhoto(target.files);
              // The next photo may have the same name.
              target.value = '';
            }}
          />
        </>
      )}
      {screen && (
        <Button
          className="tkd-picture-source"
          variant="quiet"
          busy={isSending || screen.isBusy}
          aria-disabled={disabled}
          onClick={() => isFull || void screen.capture(onScreen)}
        >
          <ScreenShare aria-hidden size={16} />
          <span>{words.captureScreen}</span>
        </Button>
      )}
    </>
  );
}
