import { describeOutcome } from './outcome.js';
import { test } from './support/fixtures.js';

test.use({ database: 'postgres' });
describeOutcome('ru', 'PostgreSQL');
describeOutcome('en', 'PostgreSQL');
