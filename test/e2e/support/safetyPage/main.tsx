import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { SupportProvider, TicketForm, TicketList, TicketThread } from 'ticketdock';
import { createMemoryAdapter, type SeedItem } from 'ticketdock/adapters/memory';
import 'ticketdock/styles.css';

declare global {
  interface Window {
    /** Puts payloads into every field there is, and shows the list, a thread and a form. */
    show: (payloads: readonly string[]) => void;
    /** Shows one message alone. */
    showBody: (format: 'text' | 'markdown' | 'html', body: string) => void;
    /** What ran, though nothing may. */
    ran: string[];
  }
}

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 9, minute)).toISOString();

function itemsOf(payloads: readonly string[]): SeedItem[] {
  return payloads.flatMap((payload, index): SeedItem[] => [
    {
      from: { role: 'staff', name: payload, title: payload },
      at: at(index * 60),
      body: payload,
      files: [{ name: payload, mediaType: payload, content: payload }],
    },
    { from: { role: 'customer', name: payload }, at: at(index * 60 + 20), format: 'markdown', body: payload },
    { from: { role: 'staff', name: payload }, at: at(index * 60 + 40), format: 'html', body: payload },
    {
      at: at(index * 60 + 50),
      actor: { role: 'staff', name: payload },
      change:
        index % 2 === 0 ? { field: 'other', text: payload } : { field: 'status', from: payload, to: `status-${index}` },
    },
  ]);
}

function adapterOf(payloads: readonly string[]) {
  const labels = (kind: string) =>
    payloads.map((payload, index) => ({ id: `${kind}-${index}`, label: payload, description: payload }));
  return createMemoryAdapter({
    seed: {
      customers: [{ id: 'c', name: payloads[0] ?? '', email: 'c@example.com' }],
      desk: {
        departments: labels('department').map((department) => ({
          ...department,
          fields: [{ id: 'own', label: department.label, help: department.label, type: 'text' }],
        })),
        priorities: labels('priority'),
        statuses: [
          { id: 'open', kind: 'open' },
          { id: 'closed', kind: 'closed' },
          ...labels('status').map(({ id, label }) => ({ id, label, kind: 'answered' as const })),
        ],
        notice: { kind: 'info', text: payloads[0] ?? '' },
      },
      services: labels('service').map((service) => ({ ...service, status: service.label })),
      tickets: payloads.map((payload, index) => ({
        id: `t${index}`,
        subject: payload,
        status: `status-${index}`,
        departmentId: `department-${index}`,
        priorityId: `priority-${index}`,
        serviceId: `service-${index}`,
        participants: [payload],
        fields: [{ id: 'own', label: payload, value: payload }],
        thread: index === 0 ? itemsOf(payloads) : [{ from: 'customer', at: at(index), body: payload }],
      })),
    },
  });
}

let root: Root | undefined;
window.ran = [];
for (const name of ['__run', 'alert', 'confirm', 'prompt', 'print', 'open'] as const)
  Object.assign(window, { [name]: () => window.ran.push(name) });
addEventListener('securitypolicyviolation', (event) => {
  window.ran.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
});

window.show = (payloads) => {
  draw(
    <SupportProvider adapter={adapterOf(payloads)}>
      <TicketList onSelect={() => undefined} />
      <TicketThread ticketId="t0" />
      <TicketForm
        prefill={{ subject: payloads[0], body: payloads[0], serviceId: 'service-0', departmentId: 'department-0' }}
      />
    </SupportProvider>,
  );
};

window.showBody = (format, body) => {
  const seed = {
    tickets: [{ id: 't', subject: 'One', thread: [{ from: 'staff' as const, at: at(0), format, body }] }],
  };
  draw(
    <SupportProvider adapter={createMemoryAdapter({ seed })}>
      <TicketThread ticketId="t" />
    </SupportProvider>,
  );
};

function draw(what: ReactNode) {
  root?.unmount();
  root = createRoot(document.getElementById('root') as HTMLElement);
  flushSync(() => root?.render(what));
}
