import { useState } from 'react';
import { toApiError, type ApiError } from '../api/request.js';
import { useSession } from '../session/SessionProvider.js';
import { Segments } from '../ui/Segments.js';
import { Alert } from '../ui/Alert.js';
import { locales } from '../words/locale.js';
import { useWords } from '../words/useWords.js';

const names = { en: 'English', ru: 'Русский' };

/** The language of the panel; of a signed-in person also that of their mails. */
export function LanguageChoice() {
  const { locale, chooseLocale } = useSession();
  const { shell, errors } = useWords();
  const [problem, setProblem] = useState<ApiError | null>(null);
  const handleChange = (chosen: (typeof locales)[number]) => {
    setProblem(null);
    chooseLocale(chosen).catch((thrown: unknown) => setProblem(toApiError(thrown)));
  };
  return (
    <>
      <Segments
        legend={shell.language}
        options={locales.map((value) => ({ value, label: names[value], lang: value }))}
        value={locale}
        onChange={handleChange}
      />
      {problem && <Alert>{errors[problem.code]}</Alert>}
    </>
  );
}
