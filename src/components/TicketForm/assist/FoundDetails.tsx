'use client';
import { useId, useState } from 'react';
import type { Detail } from '../../../core/rules/details/findDetails.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { cutMiddle, describeDetail } from './describeDetail.js';

/** So many are shown at once. */
const mostShown = 8;

/** What was recognised, as chips. They are for reading: what they say stands in the message above. */
export function FoundDetails({ details }: { details: readonly Detail[] }) {
  const { messages, format } = useI18n();
  const words = messages.details;
  const [isWhole, setWhole] = useState(false);
  const labelId = useId();
  const texts = [...new Set(details.map((detail) => describeDetail(detail, words)))];
  const hidden = texts.length > mostShown + 1 ? texts.length - mostShown : 0;

  return (
    <div className="tkd-details-found">
      <span id={labelId}>{`${words.found}:`}</span>
      <ul className="tkd-details-list" aria-labelledby={labelId}>
        {texts.slice(0, isWhole || hidden === 0 ? undefined : mostShown).map((text) => (
          <li key={text} className="tkd-details-chip" title={cutMiddle(text) === text ? undefined : text}>
            <Cut text={text} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          className="tkd-details-more"
          aria-expanded={isWhole}
          aria-label={isWhole ? undefined : words.more(hidden)}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.fewer : `+${format.number(hidden)}`}
        </button>
      )}
    </div>
  );
}

/** A long text for the eye without its middle, for the ear as it is. */
function Cut({ text }: { text: string }) {
  const cut = cutMiddle(text);
  if (cut === text) return <bdi>{text}</bdi>;
  return (
    <>
      <bdi aria-hidden>{cut}</bdi>
      <span className="tkd-hidden">{text}</span>
    </>
  );
}
