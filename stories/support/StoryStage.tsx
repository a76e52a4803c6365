import { createContext, useContext, useEffect, type ReactNode } from 'react';

/** What the toolbar says: each story is drawn in it. */
export interface Stage {
  theme: 'light' | 'dark';
  language: 'en' | 'ru';
  direction: 'ltr' | 'rtl';
}

const StageContext = createContext<Stage>({ theme: 'light', language: 'en', direction: 'ltr' });

/** The page around a story. The theme reaches the components the way it does in a host: by `color-scheme`. */
export function StoryStage({ children, ...stage }: Stage & { children: ReactNode }) {
  const { theme, language, direction } = stage;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <StageContext.Provider value={stage}>
      <div className="stage" data-theme={theme} dir={direction} lang={language}>
        {children}
      </div>
    </StageContext.Provider>
  );
}

export function useStage(): Stage {
  return useContext(StageContext);
}
