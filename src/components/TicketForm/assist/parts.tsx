'use client';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type * as parts from './lazy.js';

/** The rules and the parts of the help that are drawn from what they find. */
type AssistParts = typeof parts;

export const PartsContext = createContext<AssistParts | undefined>(undefined);

/** Fetches them once the form is on screen and the page has nothing better to do. */
export function useAssistParts(): AssistParts | undefined {
  const [loaded, setLoaded] = useState<AssistParts>();
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      import('./lazy.js').then(
        (module) => !isGone && setLoaded(module),
        // A form without help is still a form, and a reload tries again.
        () => undefined,
      );
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return loaded;
}

export interface AssistSlotProps {
  part: keyof AssistParts['views'];
  /** Keeps its place until then. */
  placeholder?: ReactNode;
}

/** Where a part of the help stands, once it is there. */
export function AssistSlot({ part, placeholder = null }: AssistSlotProps) {
  const View = useContext(PartsContext)?.views[part];
  return View ? <View /> : placeholder;
}
