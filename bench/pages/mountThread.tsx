import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { BenchMessage } from './data/messages.js';
import type { OpenedThread } from './peer.js';

/** Mounts a thread that takes its messages as an array, and gives it a longer one when one has come. */
export function mountThread(
  box: HTMLElement,
  Thread: ComponentType<{ messages: readonly BenchMessage[] }>,
  given: readonly BenchMessage[],
): OpenedThread {
  let messages = given;
  const root = createRoot(box);
  flushSync(() => root.render(<Thread messages={messages} />));
  return {
    append(message) {
      messages = [...messages, message];
      root.render(<Thread messages={messages} />);
    },
  };
}
