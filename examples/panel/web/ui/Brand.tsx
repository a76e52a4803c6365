import { useWords } from '../words/useWords.js';

/** The panel's sign and name. */
export function Brand() {
  const { brand } = useWords();
  return (
    <span className="brand">
      <img src="/icon.svg" alt="" width="24" height="24" />
      <span>{brand}</span>
    </span>
  );
}
