import { createContext, useContext, useEffect, type CSSProperties, type ReactNode } from 'react';

/** What the toolbar says: each story is drawn in it. */
export interface Stage {
  theme: 'light' | 'dark';
  language: 'en' | 'ru' | 'ar';
  direction: 'ltr' | 'rtl';
}

/** What a story says about its surroundings, as `parameters.stage`. */
export interface StageParameters {
  /** CSS pixels of the box that the host gives it, padding included: 320 is a drawer, 360 a phone. */
  width?: number;
  /** The host's own variables, e.g. `--tkd-accent`. */
  style?: CSSProperties & Record<`--tkd-${string}`, string>;
  /** The story brings its boxes itself. */
  isBare?: boolean;
}

const StageContext = createContext<Stage>({ theme: 'light', language: 'en', direction: 'ltr' });

/** The host's page around a story. The theme reaches the components the way it does in a host: by `color-scheme`. */
export function StoryStage({
  stage,
  width,
  style,
  isBare = false,
  children,
}: StageParameters & { stage: Stage; children: ReactNode }) {
  const { theme, language, direction } = stage;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <StageContext.Provider value={stage}>
      <div
        className="stage"
        data-theme={theme}
        data-narrow={width !== undefined && width < 480 ? '' : undefined}
        dir={direction}
        lang={language}
        style={style}
      >
        {isBare ? (
          children
        ) : (
          <div className="card" style={{ maxInlineSize: width }}>
            {children}
          </div>
        )}
      </div>
    </StageContext.Provider>
  );
}

export function useStage(): Stage {
  return useContext(StageContext);
}
