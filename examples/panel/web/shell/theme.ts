import { useCallback, useState } from 'react';

export type Theme = 'auto' | 'light' | 'dark';
export const themes: readonly Theme[] = ['auto', 'light', 'dark'];

const key = 'harbour.theme';

/** The theme of this browser; kept for the next visit, see public/theme.js. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme);
  const choose = useCallback((chosen: Theme) => {
    setTheme(chosen);
    if (chosen === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = chosen;
    try {
      if (chosen === 'auto') localStorage.removeItem(key);
      else localStorage.setItem(key, chosen);
    } catch {
      // Storage is blocked: the choice lasts as long as the page.
    }
  }, []);
  return [theme, choose];
}

function readTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}
