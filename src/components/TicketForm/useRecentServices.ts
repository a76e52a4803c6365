'use client';
import { usePreference } from '../../hooks/usePreference.js';

/** Services that are remembered. */
const most = 5;

/** The ids of the services that this customer last wrote about, the latest first. */
export function useRecentServices(): { ids: readonly string[]; remember: (id: string) => void } {
  const [ids, setIds] = usePreference<readonly string[]>('recentServices', none);
  return { ids, remember: (id) => setIds([id, ...ids.filter((other) => other !== id)].slice(0, most)) };
}

const none: readonly string[] = [];
