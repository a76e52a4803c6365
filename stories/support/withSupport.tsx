import type { Decorator } from '@storybook/react-vite';
import { useMemo, type ReactNode } from 'react';
import { SupportProvider, type SupportProviderProps } from 'ticketdock';
import {
  createMemoryAdapter,
  demoSeed,
  type MemoryAdapterOptions,
  type OptionalAdapterMethod,
} from 'ticketdock/adapters/memory';
import { ru } from 'ticketdock/locales/ru';
import { useStage, type Stage } from './StoryStage.js';

/** What a story says about its backend. */
export interface SupportParameters {
  /** How the memory adapter behaves, over the demo's seed in the language of the stage. */
  backend?: (stage: Stage) => MemoryAdapterOptions<OptionalAdapterMethod>;
  provider?: Partial<SupportProviderProps>;
}

/** Connects a story to a hosting customer's demo backend, made as `parameters.support` says. */
export const withSupport: Decorator = (Story, { parameters }) => (
  <DemoSupport {...(parameters['support'] as SupportParameters | undefined)}>
    <Story />
  </DemoSupport>
);

export function DemoSupport({ backend, provider, children }: SupportParameters & { children: ReactNode }) {
  const stage = useStage();
  const { language } = stage;
  const adapter = useMemo(
    () =>
      createMemoryAdapter<OptionalAdapterMethod>({
        seed: demoSeed({ locale: language, now: new Date() }),
        ...backend?.({ theme: stage.theme, language, direction: stage.direction }),
      }),
    [backend, language, stage.theme, stage.direction],
  );
  return (
    <SupportProvider
      adapter={adapter}
      messages={language === 'ru' ? ru : undefined}
      locale={language === 'ru' ? 'ru-RU' : 'en'}
      {...provider}
    >
      {children}
    </SupportProvider>
  );
}
