import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { toApiError } from '../api/request.js';
import { endIncident, readIncidents } from '../api/staff.js';
import { useSession } from '../session/SessionProvider.js';
import { Alert } from '../ui/Alert.js';
import { Loaded } from '../ui/Loaded.js';
import { useLocale, useWords } from '../words/useWords.js';
import { IncidentForm } from './IncidentForm.js';

/** What customers are told is down: everybody who has not asked yet need not ask. */
export function Incidents() {
  const { staff, errors } = useWords();
  const { expire } = useSession();
  const client = useQueryClient();
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  const incidents = useQuery({
    queryKey: ['staff', 'incidents'],
    queryFn: ({ signal }) => readIncidents(signal),
  });
  const end = useMutation({
    mutationFn: endIncident,
    onSuccess: (now) => client.setQueryData(['staff', 'incidents'], now),
    onError: (error) => {
      if (toApiError(error).code === 'unauthorized') expire();
    },
  });
  return (
    <section className="side-part incidents" aria-labelledby="incidents">
      <h2 id="incidents">{staff.incidents}</h2>
      <p className="muted">{staff.incidentsHint}</p>
      <Loaded query={incidents}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{staff.noIncidents}</p>
          ) : (
            <ul className="note-list">
              {items.map(({ id, title, text, since }) => (
                <li key={id}>
                  <p className="note-head">
                    <strong dir="auto">{title}</strong>
                    <time dateTime={since}>{date.format(new Date(since))}</time>
                  </p>
                  <p className="note-body" dir="auto">
                    {text}
                  </p>
                  <button type="button" className="button" onClick={() => end.mutate(id)}>
                    {staff.incidentOver(title)}
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {end.isError && <Alert>{errors[toApiError(end.error).code]}</Alert>}
      <IncidentForm />
    </section>
  );
}
