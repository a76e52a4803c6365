import { useEffect } from 'react';
import { useWords } from '../words/useWords.js';

/** Names the page in the browser's tab. */
export function useTitle(title: string): void {
  const { brand } = useWords();
  useEffect(() => {
    document.title = `${title} · ${brand}`;
  }, [title, brand]);
}
