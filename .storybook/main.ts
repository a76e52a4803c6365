import type { StorybookConfig } from '@storybook/react-vite';
import { sourceAliases } from '../scripts/entries.mjs';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  framework: '@storybook/react-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The other reader of prop tables needs a compiler API that TypeScript 7 does not have.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    // The library's own build configuration is not the storybook's.
    build: { ...vite.build, lib: false },
    resolve: { ...vite.resolve, alias: sourceAliases() },
  }),
};

export default config;
