import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { readNotes } from '../api/staff.js';
import { Loaded } from '../ui/Loaded.js';
import { useLocale, useWords } from '../words/useWords.js';
import { NoteForm } from './NoteForm.js';

/** What staff tell each other. Looks like nothing the customer ever sees, so that nobody mistakes one for the other. */
export function Notes({ ticketId }: { ticketId: string }) {
  const { staff } = useWords();
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  const notes = useQuery({
    queryKey: ['staff', 'notes', ticketId],
    queryFn: ({ signal }) => readNotes(ticketId, signal),
  });
  return (
    <section className="side-part notes" aria-labelledby="notes" aria-describedby="notes-hint">
      <h2 id="notes">
        <Lock aria-hidden size={14} />
        {staff.notes}
      </h2>
      <p id="notes-hint">{staff.notesHint}</p>
      <Loaded query={notes}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{staff.noNotes}</p>
          ) : (
            <ul className="note-list">
              {items.map(({ id, author, body, createdAt }) => (
                <li key={id}>
                  <p className="note-head">
                    <strong>{author.me ? staff.me(author.name) : author.name}</strong>
                    <time dateTime={createdAt}>{date.format(new Date(createdAt))}</time>
                  </p>
                  <p className="note-body" dir="auto">
                    {body}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NoteForm ticketId={ticketId} />
    </section>
  );
}
