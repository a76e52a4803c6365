'use client';
import { useEffect, useId, useRef } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Reply } from '../../../ui/deskIcons.js';
import { Offer } from '../../../ui/Offer.js';
import { useAssist } from './context.js';

/** Over a form that is now an answer in a ticket: in which one, and the way back. Takes the focus from what led here. */
export function ReplyBanner() {
  const { form, replyTo, keepNew, say } = useAssist('ReplyBanner');
  const words = useI18n().messages.suggestions;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!replyTo) return null;
  const handleKeepNew = () => {
    keepNew();
    say(words.keptNew);
    // The subject is not there until the next render.
    setTimeout(() => form.setFocus('subject'));
  };
  return (
    <Offer
      className="tkd-reply-instead"
      aria-labelledby={id}
      icon={<Reply className="tkd-turning-icon" size={16} aria-hidden />}
      title={
        <h3 ref={heading} id={id} tabIndex={-1} className="tkd-similar-title">
          {words.replyTitle(replyTo.number, replyTo.subject)}
        </h3>
      }
      actions={<Button onClick={handleKeepNew}>{words.keepNew}</Button>}
    >
      <p className="tkd-similar-facts">{words.replyHint}</p>
    </Offer>
  );
}
