import { isFields } from '../fields.js';

export function isNewerVersion(kept: unknown, version: number): boolean {
  return isFields(kept) && typeof kept['version'] === 'number' && kept['version'] > version;
}
