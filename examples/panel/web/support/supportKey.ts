import type { User } from '../api/session.js';

/** Under which name the browser keeps what a person has typed and not sent. */
export const supportKey = ({ id }: Pick<User, 'id'>) => `harbour-${id}`;
