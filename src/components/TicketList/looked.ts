import { createContext } from 'react';

/** What is looked for in the rows around. A row stays as it is drawn while one types: only what is marked in it changes. */
export const LookedContext = createContext('');
