import { useState } from 'react';
import { toApiError, type ApiError } from '../api/request.js';
import { useSession } from '../session/SessionProvider.js';
import { Segments } from '../ui/Segments.js';
import { Alert } from '../ui/Alert.js';
import { locales, type Locale } from '../words/locale.js';
import { useWords } from '../words/useWords.js';

const names = { en: 'English', ru: 'Русский' };

/** The language of the panel; of a signed-in person also that of their mails. */
export function LanguageChoice() {
  const { locale, chooseLocale } = useSession();
  const { shell, errors } = useWords();
  const [problem, setProblem] = useState<ApiError | null>(null);
  // While the account learns of it.
  const [wanted, setWanted] = useState<Locale | null>(null);
  const handleChange = (chosen: Locale) => {
    setProblem(null);
    setWanted(chosen);
    chooseLocale(chosen)
      .catch((thrown: unknown) => setProblem(toApiError(thrown)))
      .finally(() => setWanted(null));
  };
  return (
    <>
      <Segments
        legend={shell.language}
        options={locales.map((value) => ({ value, label: names[value], lang: value }))}
        value={wanted ?? locale}
        onChange={handleChange}
      />
      {problem && <Alert>{errors[problem.code]}</Alert>}
    </>
  );
}
