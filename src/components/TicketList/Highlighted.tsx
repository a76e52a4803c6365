'use client';
import { Fragment, useContext, type ComponentPropsWithoutRef } from 'react';
import { findMatches } from '../../core/rules/list/findMatches.js';
import { LookedContext } from './looked.js';

export interface HighlightedProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  text: string;
}

/** A text with the words marked that were looked for. Letters only: it becomes no markup. */
export function Highlighted({ text, ...props }: HighlightedProps) {
  const looked = useContext(LookedContext);
  const spans = looked === '' ? [] : findMatches(text, looked);
  if (spans.length === 0) return <span {...props}>{text}</span>;
  return (
    <span {...props}>
      {spans.map(([start, end], index) => (
        <Fragment key={start}>
          <span>{text.slice(spans[index - 1]?.[1] ?? 0, start)}</span>
          <mark className="tkd-list-match">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      <span>{text.slice(spans.at(-1)?.[1])}</span>
    </span>
  );
}
