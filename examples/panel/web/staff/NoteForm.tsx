import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { toApiError } from '../api/request.js';
import { addNote } from '../api/staff.js';
import { useSession } from '../session/SessionProvider.js';
import { Alert } from '../ui/Alert.js';
import { useWords } from '../words/useWords.js';

/** Adds a note. A note that could not be saved stays in the field, and is never saved twice. */
export function NoteForm({ ticketId }: { ticketId: string }) {
  const { staff, errors } = useWords();
  const { expire } = useSession();
  const client = useQueryClient();
  const [body, setBody] = useState('');
  const key = useRef<string | null>(null);
  const add = useMutation({
    mutationFn: (text: string) => addNote(ticketId, text, (key.current ??= newKey())),
    onSuccess: () => {
      key.current = null;
      setBody('');
      return client.invalidateQueries({ queryKey: ['staff', 'notes', ticketId] });
    },
    onError: (error) => {
      if (toApiError(error).code === 'unauthorized') expire();
    },
  });
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (body.trim() && !add.isPending) add.mutate(body);
  };
  return (
    <form className="note-form" onSubmit={handleSubmit}>
      <label className="field">
        <span className="field-label">{staff.note}</span>
        <textarea
          className="input"
          rows={3}
          dir="auto"
          value={body}
          onChange={(event) => {
            // Another text is another note.
            key.current = null;
            setBody(event.target.value);
          }}
        />
      </label>
      {add.isError && (
        <Alert>
          {staff.noteKept} {errors[toApiError(add.error).code]}
        </Alert>
      )}
      <button type="submit" className="button" aria-disabled={add.isPending || !body.trim() || undefined}>
        {staff.addNote}
      </button>
    </form>
  );
}

/** `crypto.randomUUID` is there in secure contexts only, and a demo may be looked at over plain http. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
