'use client';
import { useSyncExternalStore } from 'react';
import { useSupport } from '../../hooks/SupportProvider.js';

/** Whether what sends is loaded: that is after the first paint, when what shows it may follow. */
export function useCanSend(): boolean {
  const { keeper } = useSupport('useCanSend');
  const look = () => keeper.current() !== undefined;
  return useSyncExternalStore(keeper.subscribe, look, () => false);
}
