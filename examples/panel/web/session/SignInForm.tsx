import { useId, useRef, useState, type SubmitEvent } from 'react';
import { toApiError, type ApiError } from '../api/request.js';
import { useWords } from '../words/useWords.js';
import { Alert } from '../ui/Alert.js';
import { useSession } from './SessionProvider.js';
import { useSecondsLeft } from './useSecondsLeft.js';

export interface Credentials {
  email: string;
  password: string;
}

interface SignInFormProps {
  credentials: Credentials;
  onChange: (credentials: Credentials) => void;
  /** The person is known: only the password is asked. */
  isEmailFixed?: boolean;
}

/** E-mail, password and what went wrong with them. */
export function SignInForm({ credentials, onChange, isEmailFixed = false }: SignInFormProps) {
  const { signIn } = useSession();
  const { signIn: words, errors } = useWords();
  const [problem, setProblem] = useState<ApiError | 'missing' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [blockedUntil, setBlockedUntil] = useState(0);
  const left = useSecondsLeft(blockedUntil);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const { email, password } = credentials;

  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy || left > 0) return;
    if (!email.trim() || !password) {
      (email.trim() ? passwordField : emailField).current?.focus();
      return setProblem('missing');
    }
    setIsBusy(true);
    setProblem(null);
    try {
      await signIn(email, password);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'rate_limited') setBlockedUntil(Date.now() + (error.retryAfter ?? 60) * 1000);
      setProblem(error);
      setIsBusy(false);
      passwordField.current?.focus();
    }
  };

  return (
    <form className="sign-in-form" noValidate onSubmit={handleSubmit}>
      <label className="field">
        <span className="field-label">{words.email}</span>
        <input
          ref={emailField}
          className="input"
          type="email"
          name="email"
          autoComplete="username"
          required
          readOnly={isEmailFixed}
          value={email}
          aria-describedby={problem ? problemId : undefined}
          aria-invalid={isInvalid(problem) && (problem !== 'missing' || !email) ? true : undefined}
          onChange={(event) => onChange({ email: event.target.value, password })}
        />
      </label>
      <label className="field">
        <span className="field-label">{words.password}</span>
        <input
          ref={passwordField}
          className="input"
          type="password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          aria-describedby={problem ? problemId : undefined}
          aria-invalid={isInvalid(problem) && (problem !== 'missing' || !password) ? true : undefined}
          onChange={(event) => onChange({ email, password: event.target.value })}
        />
      </label>
      {problem && (
        <Alert id={problemId}>
          {describe()}
          {/* Spoken once, not every second. */}
          {left > 0 && <span aria-live="off"> {words.wait(left)}</span>}
        </Alert>
      )}
      <button type="submit" className="button" data-variant="primary" aria-disabled={isBusy || left > 0 || undefined}>
        {words.submit}
      </button>
    </form>
  );

  function describe() {
    if (problem === 'missing') return words.missing;
    if (problem?.code === 'unauthorized' || problem?.code === 'invalid') return words.refused;
    if (problem?.code === 'rate_limited') return words.limited;
    return problem && errors[problem.code];
  }
}

function isInvalid(problem: ApiError | 'missing' | null): boolean {
  return problem === 'missing' || problem?.code === 'unauthorized' || problem?.code === 'invalid';
}
