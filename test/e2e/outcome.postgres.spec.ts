import { describeOutcome } from './outcome.js';
import { test } from './support/fixtures.js';

test.use({ database: 'postgres' });
describeOutcome('ru');
describeOutcome('en');
