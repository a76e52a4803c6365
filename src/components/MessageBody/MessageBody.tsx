'use client';
import { useMemo, useRef, useState } from 'react';
import type { Message } from '../../core/model.js';
import { parseMessageText } from '../../core/rules/messageText/parseMessageText.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { useSlots } from '../provider/slots.js';
import { MessageBoundary } from './MessageBoundary.js';
import { MessageText } from './MessageText.js';
import { readableText } from './readableText.js';

/** Characters shown at once. Longer ones are logs, and laying out a million characters stops a page. */
const mostShown = 20_000;

/** What a message says, drawn safely: by the host's own part if there is one. */
export function MessageBody({ message }: { message: Message }) {
  const { MessageBody: HostBody } = useSlots();
  const { body } = message;
  return (
    <MessageBoundary key={body.value} text={body.value}>
      {HostBody ? <HostBody message={message} /> : <Words body={body} />}
    </MessageBoundary>
  );
}

function Words({ body: { format, value } }: Pick<Message, 'body'>) {
  const words = useI18n().messages.thread;
  const [isWhole, setWhole] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const text = useMemo(() => readableText({ format, value }), [format, value]);
  const shown = useMemo(() => parseMessageText(isWhole ? text : beginning(text)), [text, isWhole]);
  const handleShow = () => {
    setWhole(true);
    // The button goes away under the focus.
    element.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={element} className="tkd-text" dir="auto" tabIndex={-1}>
      <MessageText blocks={shown} />
      {!isWhole && text.length > mostShown && <Button onClick={handleShow}>{words.showWhole}</Button>}
    </div>
  );
}

/** Cut where a line ends, if there is one near. */
function beginning(text: string): string {
  if (text.length <= mostShown) return text;
  const lineEnd = text.lastIndexOf('\n', mostShown);
  return text.slice(0, lineEnd > mostShown / 2 ? lineEnd : mostShown);
}
