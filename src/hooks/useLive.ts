'use client';
import { useEffect } from 'react';
import { useSupport } from './SupportProvider.js';

/** Keeps the provider's data live while the caller is on screen. */
export function useLive(): void {
  const { watch } = useSupport('useLive');
  useEffect(() => watch(), [watch]);
}
