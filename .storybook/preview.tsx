import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import 'ticketdock/styles.css';
import './preview.css';
import { StoryStage, type StageParameters } from '../stories/support/StoryStage.js';

/** Put there by the test run, which draws every story in both themes. */
declare const STORY_THEME: 'light' | 'dark' | undefined;

// On a busy machine a story takes its time; one that never gets there still fails.
configure({ asyncUtilTimeout: 8000 });

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
          'Mounting',
          'Requests that staff can act on',
          'Write your own adapter',
          'Docs',
          'Theming',
          'Languages',
          'SupportDesk',
          ['Views', 'Backends', 'States', 'Surroundings'],
          'TicketForm',
          [
            'Writing',
            'Together',
            'Coach',
            'Guide',
            'Details',
            'Secrets',
            'Suggestions',
            'Split',
            'Urgency',
            'Services',
            'Fields',
            'Files',
            'Pictures',
            'Picture editor',
            'Context',
            'States',
            'Surroundings',
          ],
          'TicketList',
          ['Rows', 'States', 'Surroundings'],
          'TicketThread',
          ['Reading', 'Replying', 'States', 'Surroundings'],
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
          { value: 'ar', title: 'العربية (some words)' },
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
    (Story, { globals, parameters }) => (
      <StoryStage
        stage={{ theme: globals['theme'], language: globals['language'], direction: globals['direction'] }}
        {...(parameters['stage'] as StageParameters | undefined)}
      >
        <Story />
      </StoryStage>
    ),
  ],
};

export default preview;
