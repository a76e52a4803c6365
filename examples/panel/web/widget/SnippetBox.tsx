import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/useWords.js';
import type { SnippetInput } from './snippets/input.js';
import { snippetKinds, snippets, type SnippetKind } from './snippets/snippets.js';

/** The code for what is set, for each kind of page, ready to be taken along. */
export function SnippetBox({ input }: { input: SnippetInput }) {
  const { widget } = useWords();
  const [kind, setKind] = useState<SnippetKind>('script');
  // The very text: what has changed since is not copied yet.
  const [copied, setCopied] = useState<string>();
  const [isRefused, setIsRefused] = useState(false);
  const code = snippets[kind](input);
  const isCopied = copied === code;

  const copy = () => {
    setIsRefused(false);
    navigator.clipboard.writeText(code).then(
      () => setCopied(code),
      () => setIsRefused(true),
    );
  };

  return (
    <section className="playground-box" aria-labelledby="snippet-title">
      <header>
        <h2 id="snippet-title">{widget.snippet}</h2>
        <button type="button" className="button" data-variant="primary" onClick={copy}>
          {isCopied ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
          <span>{widget.copy}</span>
        </button>
      </header>
      <p className="playground-status" role="status">
        {isCopied && widget.copied}
        {isRefused && widget.notCopied}
      </p>
      <fieldset className="chips">
        <legend className="visually-hidden">{widget.kind}</legend>
        {snippetKinds.map((value) => (
          <label key={value}>
            <input type="radio" name="snippet" checked={value === kind} onChange={() => setKind(value)} />
            <span>{widget.kinds[value]}</span>
          </label>
        ))}
      </fieldset>
      <p className="muted playground-hint">{widget.where[kind]}</p>
      {/* Scrolls, so it must be reached without a mouse. */}
      <pre tabIndex={0} role="region" aria-label={widget.code} dir="ltr" translate="no">
        <code>{code}</code>
      </pre>
    </section>
  );
}
