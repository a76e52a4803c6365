import type { Preview } from '@storybook/react-vite';
import 'ticketdock/styles.css';
import './preview.css';
import { StoryStage } from '../stories/support/StoryStage.js';

/** Put there by the test run, which draws every story in both themes. */
declare const STORY_THEME: 'light' | 'dark' | undefined;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Getting started',
          'Adapters',
          'Theming',
          'Languages',
          'SupportDesk',
          'TicketForm',
          'TicketList',
          'TicketThread',
          'StatusBadge',
          'Hooks',
        ],
      },
    },
    viewport: {
      options: {
        drawer: { name: 'Drawer, 320 px', styles: { width: '320px', height: '720px' } },
        phone: { name: 'Phone, 360 px', styles: { width: '360px', height: '740px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: {
    theme: typeof STORY_THEME === 'undefined' ? 'light' : STORY_THEME,
    language: 'en',
    direction: 'ltr',
  },
  decorators: [
    (Story, { globals }) => (
      <StoryStage theme={globals['theme']} language={globals['language']} direction={globals['direction']}>
        <Story />
      </StoryStage>
    ),
  ],
};

export default preview;
