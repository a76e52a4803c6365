import { describeOutcome } from './outcome.js';
import { test } from './support/fixtures.js';

test.use({ database: 'pglite' });
describeOutcome('ru', 'PGlite');
describeOutcome('en', 'PGlite');
