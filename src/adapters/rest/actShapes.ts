/** What the contract answers to what a customer does. Read as strictly as its schemas say. */
import { id, objectOf, text } from '../../core/border/read.js';

export const noMore = objectOf<object>({}, []);

/** Where a file is, when the backend does not hand it out itself. */
export const link = objectOf<{ url: string }>({ url: text }, ['url']);

export const uploaded = objectOf<{ id: string }>({ id }, ['id']);
