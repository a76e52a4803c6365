'use client';
import { createContext, useContext } from 'react';
import type { Attachment } from '../../core/model.js';

/** What the files of a thread share: they come and go with the scrolling, and what is opened from them stays. */
export interface ThreadFilesContext {
  /**
   * Opens the viewer at a picture.
   *
   * @param from What has opened it, and gets the focus back.
   * @param among All that it shows. @default those of the loaded messages
   */
  open: (picture: Attachment, from: HTMLElement, among?: readonly Attachment[]) => void;
  /** Fetches the viewer: somebody is about to open it. */
  prepare: () => void;
  /** The picture whose viewer did not load. */
  failedId: string | undefined;
  /** How many there are, where all messages are here. */
  count: number | undefined;
  /** There is at least one. */
  hasFiles: boolean;
  /** Opens the list of all of them. */
  openAll: (from: HTMLElement) => void;
  /** That list did not load. */
  hasAllFailed: boolean;
}

const nothing: ThreadFilesContext = {
  open: () => undefined,
  prepare: () => undefined,
  failedId: undefined,
  count: undefined,
  hasFiles: false,
  openAll: () => undefined,
  hasAllFailed: false,
};

const Context = createContext(nothing);

export const ThreadFilesProvider = Context.Provider;

/** The files of the thread around. */
export function useThreadFiles(): ThreadFilesContext {
  return useContext(Context);
}
