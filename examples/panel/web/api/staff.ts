import type { StatusKind } from 'ticketdock';
import type { Locale } from '../words/locale.js';
import type { BoughtService } from './services.js';
import { request } from './request.js';

/** What staff see beside a ticket in the queue. */
export interface TicketFacts {
  ticketId: string;
  customer: { id: string; name: string; email: string };
  assignee: { id: string; name: string } | null;
}

/** What staff see beside an open ticket. */
export interface CustomerCard extends TicketFacts {
  customer: TicketFacts['customer'] & { locale: Locale; since: string; services: BoughtService[]; tickets: number };
}

/** What staff tell each other about a ticket. */
export interface Note {
  id: string;
  author: { id: string; name: string; me: boolean };
  body: string;
  createdAt: string;
}

/** What staff can change about a ticket. */
export interface TicketChange {
  status?: StatusKind;
  departmentId?: string;
  priorityId?: string;
  /** `null`: nobody. */
  assigneeId?: string | null;
}

/** Something that is down, as customers are told of it. */
export interface Incident {
  id: string;
  title: string;
  text: string;
  since: string;
  until?: string;
}

/** What is told to customers, in both languages of the panel. */
export interface NewIncident {
  title: Record<Locale, string>;
  text: Record<Locale, string>;
}

interface Incidents {
  items: Incident[];
}

const ticketPath = (id: string) => `/api/staff/tickets/${encodeURIComponent(id)}`;

export const readStaff = (signal: AbortSignal) =>
  request<{ items: { id: string; name: string }[] }>('/api/staff/people', { signal });
export const readFacts = (ids: readonly string[]) =>
  request<{ items: TicketFacts[] }>(`/api/staff/facts?ids=${ids.map(encodeURIComponent).join(',')}`);
export const readCard = (id: string, signal: AbortSignal) =>
  request<CustomerCard>(`${ticketPath(id)}/facts`, { signal });
export const changeTicket = (id: string, change: TicketChange) =>
  request<CustomerCard>(ticketPath(id), { method: 'PATCH', body: change });
export const readNotes = (id: string, signal: AbortSignal) =>
  request<{ items: Note[] }>(`${ticketPath(id)}/notes`, { signal });
export const readIncidents = (signal: AbortSignal) => request<Incidents>('/api/staff/incidents', { signal });
export const announceIncident = (incident: NewIncident) =>
  request<Incidents>('/api/staff/incidents', { method: 'POST', body: incident });
export const endIncident = (id: string) =>
  request<Incidents>(`/api/staff/incidents/${encodeURIComponent(id)}/over`, { method: 'POST' });
export const addNote = (id: string, body: string, key: string) =>
  request<Note>(`${ticketPath(id)}/notes`, { method: 'POST', body: { body }, key });
