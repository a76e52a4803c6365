import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { en, useDesk, type Option, type StatusKind, type Ticket } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { toApiError } from '../api/request.js';
import { changeTicket, readStaff, type TicketChange } from '../api/staff.js';
import { useSession } from '../session/SessionProvider.js';
import { Alert } from '../ui/Alert.js';
import { useLocale, useWords } from '../words/useWords.js';
import { PropertySelect } from './PropertySelect.js';

interface TicketPropertiesProps {
  ticket: Ticket;
  assigneeId: string | null;
}

/** Status, department, priority and who takes care: each is saved as it is chosen. */
export function TicketProperties({ ticket, assigneeId }: TicketPropertiesProps) {
  const { staff, errors } = useWords();
  const { expire } = useSession();
  const locale = useLocale();
  const client = useQueryClient();
  const desk = useDesk();
  const people = useQuery({ queryKey: ['staff', 'people'], queryFn: ({ signal }) => readStaff(signal) });
  const change = useMutation({
    mutationFn: (wanted: TicketChange) => changeTicket(ticket.id, wanted),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => {
      if (toApiError(error).code === 'unauthorized') expire();
    },
  });
  const wanted = change.isPending ? change.variables : {};
  const { departments = [], priorities = [], statuses = [] } = desk.status === 'success' ? desk.data : {};
  const words = (locale === 'ru' ? ru : en).status;

  return (
    <section className="side-part" aria-labelledby="properties">
      <h2 id="properties">{staff.properties}</h2>
      <div className="properties">
        <PropertySelect
          label={staff.status}
          options={statuses.map(({ id, kind, label }) => ({ id, label: label ?? words[kind] }))}
          value={wanted.status ?? ticket.status.id}
          onChange={(id) => change.mutate({ status: id as StatusKind })}
        />
        <PropertySelect
          label={staff.assignee}
          options={[{ id: '', label: staff.nobody }, ...(people.data?.items ?? []).map(toOption)]}
          value={(wanted.assigneeId === undefined ? assigneeId : wanted.assigneeId) ?? ''}
          onChange={(id) => change.mutate({ assigneeId: id || null })}
        />
        <PropertySelect
          label={staff.department}
          options={departments}
          value={wanted.departmentId ?? ticket.department?.id ?? ''}
          onChange={(departmentId) => change.mutate({ departmentId })}
        />
        <PropertySelect
          label={staff.priority}
          options={priorities}
          value={wanted.priorityId ?? ticket.priority?.id ?? ''}
          onChange={(priorityId) => change.mutate({ priorityId })}
        />
      </div>
      {change.isError && (
        <Alert>
          {staff.unchanged} {errors[toApiError(change.error).code]}
        </Alert>
      )}
    </section>
  );
}

function toOption({ id, name }: { id: string; name: string }): Option {
  return { id, label: name };
}
