import type { Decorator } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { SupportProvider } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { arabic } from './arabic.js';
import { backendOf, type StoryAdapter, type SupportParameters } from './backend.js';
import { useStage } from './StoryStage.js';

/** Connects a story to the backend that `loadBackend` has made, as `parameters.support` says. */
export const withSupport: Decorator = (Story, { parameters, loaded }) => {
  const support = parameters['support'] as SupportParameters | null | undefined;
  if (support === null) return <Story />;
  return (
    <DemoSupport adapter={backendOf({ loaded })} provider={support?.provider}>
      <Story />
    </DemoSupport>
  );
};

interface DemoSupportProps {
  adapter: StoryAdapter;
  provider: SupportParameters['provider'];
  children: ReactNode;
}

const languages = {
  en: { messages: undefined, locale: 'en' },
  ru: { messages: ru, locale: 'ru-RU' },
  ar: { messages: arabic, locale: 'ar' },
};

function DemoSupport({ adapter, provider, children }: DemoSupportProps) {
  const { language } = useStage();
  return (
    <SupportProvider adapter={adapter} {...languages[language]} {...provider}>
      {children}
    </SupportProvider>
  );
}
