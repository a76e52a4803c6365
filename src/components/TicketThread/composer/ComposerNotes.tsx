'use client';
import { useImperativeHandle, type RefObject } from 'react';
import type { Person, Ticket } from '../../../core/model.js';
import { useI18n } from '../../../i18n/useI18n.js';
import type { FileIntake } from '../../attachments/useFileIntake.js';
import { personName } from '../personName.js';
import type { Composer } from '../useComposer.js';
import { AwayLine } from './AwayLine.js';
import { DropZone } from './DropZone.js';
import { insertQuote } from './editField.js';
import { PastedLog } from './PastedLog.js';
import { QuoteSelection } from './QuoteSelection.js';
import { TypingLine } from './TypingLine.js';
import { useComposeKeys } from './useComposeKeys.js';
import { useGrowth } from './useGrowth.js';
import { useRoom } from './useRoom.js';
import { useTypingSender } from './useTypingSender.js';

export interface ComposerNotesProps {
  ticket: Ticket;
  composer: Composer;
  field: RefObject<HTMLTextAreaElement | null>;
  intake: FileIntake;
  say: (text: string) => void;
}

/** What helps with an answer while it is written: nothing of it is needed to write one. */
export function ComposerNotes({ ticket, composer, field, intake, say }: ComposerNotesProps) {
  const { messages } = useI18n();
  const { text, quoting } = composer;
  useComposeKeys(field);
  useGrowth(field, text);
  useRoom(field);
  useTypingSender(field, ticket.id);
  const quote = (quoted: string, author: Person) => {
    const words = messages.composer;
    const by = author.me ? words.quoteOfMine : words.quoteOf(personName(author, messages));
    if (field.current) insertQuote(field.current, quoted, by);
  };
  useImperativeHandle(quoting, () => quote);
  return (
    <>
      <TypingLine ticketId={ticket.id} say={say} />
      <PastedLog field={field} text={text} />
      <AwayLine ticket={ticket} text={text} />
      <QuoteSelection field={field} onQuote={quote} />
      {intake.takeDrop && <DropZone field={field} takeDrop={intake.takeDrop} />}
    </>
  );
}
