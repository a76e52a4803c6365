import { support } from './support.js';

export { support as DELETE, support as GET, support as OPTIONS, support as PATCH, support as POST, support as PUT };
