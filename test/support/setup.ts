import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is loaded later may take its time on two busy cores.
configure({ asyncUtilTimeout: 5000 });

afterEach(cleanup);
