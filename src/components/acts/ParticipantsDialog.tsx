'use client';
import { useRef, useState, type SyntheticEvent } from 'react';
import type { Person } from '../../core/model.js';
import { isEmailAddress } from '../../core/rules/isEmailAddress.js';
import { useParticipants } from '../../hooks/useParticipants.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { TextField } from '../../ui/TextField.js';
import type { ActProps } from './ActDialog.js';
import { ActFailure } from './ActFailure.js';
import { runAct } from './runAct.js';

/** Who gets copies: added and taken out one by one, each at once. */
export function ParticipantsDialog({ ticket, say, onClose }: ActProps) {
  const { actForms: words } = useI18n().messages;
  const write = useParticipants(ticket.id);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  // Staff and the customer themselves are no copies that could be taken out.
  const people = (ticket.participants ?? []).filter(({ role, me }) => role === 'customer' && !me);
  const emails = people.flatMap((person) => addressOf(person) ?? []);
  // The whole list is replaced by each change: one without an address would be lost by it.
  const isWhole = emails.length === people.length;
  const isBusy = write?.status === 'pending';

  const handleAdd = (event: SyntheticEvent) => {
    event.preventDefault();
    const email = text.trim();
    const isThere = emails.some((other) => other.toLowerCase() === email.toLowerCase());
    const found = isThere ? words.addressThere : isEmailAddress(email) ? undefined : words.addressWrong;
    setProblem(found);
    field.current?.focus();
    if (found || isBusy) return;
    void runAct(write, [...emails, email], () => {
      setText('');
      say(words.addressAdded(email));
    });
  };
  const handleRemove = (email: string) => {
    void runAct(
      write,
      emails.filter((other) => other !== email),
      () => {
        say(words.addressRemoved(email));
        field.current?.focus();
      },
    );
  };

  return (
    <Dialog
      title={words.participantsTitle}
      closeLabel={words.closeDialog}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.closeDialog}</Button>}
    >
      <p>{words.participantsHint}</p>
      {people.length === 0 ? (
        <p className="tkd-act-note">{words.nobody}</p>
      ) : (
        <ul className="tkd-people" aria-label={words.participantsTitle}>
          {people.map((person) => {
            const email = addressOf(person);
            return (
              <li key={email ?? person.name} className="tkd-person">
                <span className="tkd-person-name">
                  {person.name && person.name !== email && <bdi>{person.name}</bdi>}
                  {email && <bdi className="tkd-person-address">{email}</bdi>}
                </span>
                {email && isWhole && (
                  <Button
                    variant="quiet"
                    busy={isBusy}
                    aria-label={words.removeAddress(email)}
                    onClick={() => handleRemove(email)}
                  >
                    {words.removeShort}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {isWhole ? (
        <form className="tkd-add-person" noValidate onSubmit={handleAdd}>
          <Field name="email" label={words.address} error={problem}>
            {(control) => (
              <TextField
                {...control}
                ref={field}
                type="email"
                autoComplete="off"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" busy={isBusy}>
            {words.add}
          </Button>
        </form>
      ) : (
        <p className="tkd-act-note">{words.addressUnknown}</p>
      )}
      <ActFailure error={write?.error} title={words.asBefore} />
    </Dialog>
  );
}

/** Backends that know nothing but the address give it as the name. */
function addressOf({ email, name }: Person): string | undefined {
  if (email) return email;
  return name !== undefined && isEmailAddress(name) ? name : undefined;
}
