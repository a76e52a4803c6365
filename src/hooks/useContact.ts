'use client';
import type { Contact } from '../core/model.js';
import { useSupport } from './SupportProvider.js';
import { useDesk } from './useDesk.js';

/**
 * Another way to reach the desk, for when the backend cannot be reached: the host's, else the desk's own.
 *
 * @example
 * const contact = useContact();
 * return contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>;
 */
export function useContact(): Contact | undefined {
  const { contact } = useSupport('useContact');
  const desk = useDesk();
  return contact ?? (desk.status === 'success' ? desk.data.contact : undefined);
}
