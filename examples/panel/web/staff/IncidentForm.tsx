import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { toApiError } from '../api/request.js';
import { announceIncident, type NewIncident } from '../api/staff.js';
import { useSession } from '../session/SessionProvider.js';
import { Alert } from '../ui/Alert.js';
import { locales, type Locale } from '../words/locale.js';
import { useWords } from '../words/useWords.js';

const empty: NewIncident = { title: { en: '', ru: '' }, text: { en: '', ru: '' } };

/** Tells customers of something new that is down, in both languages. What could not be told stays in the fields. */
export function IncidentForm() {
  const { staff, errors } = useWords();
  const { expire } = useSession();
  const client = useQueryClient();
  const [incident, setIncident] = useState(empty);
  const announce = useMutation({
    mutationFn: announceIncident,
    onSuccess: (now) => {
      client.setQueryData(['staff', 'incidents'], now);
      setIncident(empty);
    },
    onError: (error) => {
      if (toApiError(error).code === 'unauthorized') expire();
    },
  });
  const isReady = locales.every((locale) => incident.title[locale].trim() && incident.text[locale].trim());
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isReady && !announce.isPending) announce.mutate(incident);
  };
  const change = (part: keyof NewIncident, locale: Locale, value: string) =>
    setIncident((before) => ({ ...before, [part]: { ...before[part], [locale]: value } }));
  return (
    <form className="note-form" onSubmit={handleSubmit}>
      {locales.map((locale) => (
        <fieldset key={locale} className="incident-words" lang={locale}>
          <legend className="field-label">{staff.languages[locale]}</legend>
          <label className="field">
            <span className="field-label">{staff.incidentTitle}</span>
            <input
              className="input"
              value={incident.title[locale]}
              onChange={({ target }) => change('title', locale, target.value)}
            />
          </label>
          <label className="field">
            <span className="field-label">{staff.incidentText}</span>
            <textarea
              className="input"
              rows={2}
              value={incident.text[locale]}
              onChange={({ target }) => change('text', locale, target.value)}
            />
          </label>
        </fieldset>
      ))}
      {announce.isError && <Alert>{errors[toApiError(announce.error).code]}</Alert>}
      <button type="submit" className="button" aria-disabled={announce.isPending || !isReady || undefined}>
        {staff.announce}
      </button>
    </form>
  );
}
