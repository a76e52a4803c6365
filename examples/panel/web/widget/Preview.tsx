import { useEffect, useEffectEvent, useRef } from 'react';
import { createTokenSource } from '../api/widget.js';
import { useWords } from '../words/useWords.js';
import { attributesOf, styleOf } from './options.js';
import { changeWidget, dressPage, eventNames, startWidget, type HostPage } from './previewPage.js';
import { scriptAttributes, type SnippetInput } from './snippets/input.js';

interface PreviewProps {
  input: SnippetInput;
  page: HostPage;
  width: 'full' | 'phone';
  /** Of a `ticketdock:<name>` event. */
  onEvent: (name: string, detail: unknown) => void;
}

/** A page of its own that has the widget by the very script tag of the snippet. What can change alive does. */
export function Preview({ input, page, width, onEvent }: PreviewProps) {
  const { widget } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const { options } = input;

  const apply = useEffectEvent(() => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    dressPage(inside, page);
    changeWidget(inside, attributesOf(options), styleOf(options));
  });

  const begin = useEffectEvent((inside: Document) => {
    for (const name of eventNames)
      inside.addEventListener(`ticketdock:${name}`, (event) => onEvent(name, (event as CustomEvent).detail));
    const told = options.identity === 'token' ? { getToken: createTokenSource() } : {};
    return startWidget(inside, scriptAttributes(input), told);
  });

  // It is no more than a window on another page: React has nothing to draw in it.
  useEffect(() => {
    const made = document.createElement('iframe');
    frame.current = made;
    made.src = '/preview.html';
    made.addEventListener('load', () => {
      if (!made.contentDocument) return;
      apply();
      void begin(made.contentDocument).then(apply);
    });
    box.current?.append(made);
    return () => made.remove();
  }, []);
  useEffect(() => {
    if (frame.current) frame.current.title = widget.preview;
  }, [widget]);
  useEffect(() => apply(), [options, page]);

  return <div ref={box} className="preview" data-width={width} />;
}
