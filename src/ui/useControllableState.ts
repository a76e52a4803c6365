'use client';
import { useState } from 'react';

interface ControllableState<T> {
  /** The host's value; `undefined`: the state is our own. */
  value: T | undefined;
  defaultValue: T;
  onChange: ((value: T) => void) | undefined;
}

/** State that the host may own: its `value` wins, and it is told of every change either way. */
export function useControllableState<T>({ value, defaultValue, onChange }: ControllableState<T>) {
  const [own, setOwn] = useState(defaultValue);
  const change = (next: T) => {
    setOwn(next);
    onChange?.(next);
  };
  return [value === undefined ? own : value, change] as const;
}
