import { feedbackIntegration, init } from '@sentry/browser';

// As its guide says. The name of the server exists nowhere: nothing may leave this machine.
init({ dsn: 'https://key@sentry.invalid/1', integrations: [feedbackIntegration({ colorScheme: 'system' })] });
