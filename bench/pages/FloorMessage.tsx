import { memo } from 'react';
import type { BenchMessage } from './data/messages.js';
import { textParts } from './data/textParts.js';

/** The least that React can draw of a message with its links and its code. */
export const FloorMessage = memo(function FloorMessage({ message }: { message: BenchMessage }) {
  return (
    <article className="bench-row">
      <header>
        <b>{message.author}</b>
        <time>{message.at}</time>
      </header>
      <div className="bench-text">
        {textParts(message.text).map(({ type, value }, index) => {
          if (type === 'text') return value;
          if (type === 'link')
            return (
              <a key={index} href={value} rel="noreferrer">
                {value}
              </a>
            );
          return (
            <pre key={index}>
              <code>{value}</code>
            </pre>
          );
        })}
      </div>
    </article>
  );
});
