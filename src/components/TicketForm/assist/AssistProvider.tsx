'use client';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useI18n } from '../../../i18n/useI18n.js';
import { useAssistOptions } from '../../provider/assist.js';
import { HelpedFormContext, noFindings, SharedHelpContext, type HelpedForm, type SharedHelp } from './context.js';
import { useAssistParts, PartsContext } from './parts.js';

export interface AssistProviderProps extends HelpedForm {
  children: ReactNode;
}

/**
 * Looks at the draft while it is written and hands what was found to the parts of the help. Rules and parts come after the
 * form is on screen; where they do not come, the form is whole without them.
 */
export function AssistProvider({ children, ...given }: AssistProviderProps) {
  const { form } = given;
  const { has, lexicons: further } = useAssistOptions();
  const [findings, setFindings] = useState(noFindings);
  const parts = useAssistParts(useI18n().format.locale, findings.subject + findings.body);
  const lexicons = useMemo(() => [...(parts?.lexicons ?? []), ...(further ?? [])], [parts, further]);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState({ text: '', count: 0 });
  const rules = (['coach', 'details', 'secrets', 'split'] as const).filter(has).join(' ');
  useEffect(
    () => parts?.watchDraft(form, { rules: rules.split(' '), lexicons }, setFindings),
    [parts, form, rules, lexicons],
  );

  const dismiss = useCallback((name: string) => setDismissed((names) => new Set(names).add(name)), []);
  const together = useRef<string[]>([]);
  const say = useCallback((text: string) => {
    // What several parts say at once is said in one go: one would otherwise take the word from the other.
    if (together.current.length === 0) setTimeout(() => (together.current = []));
    together.current.push(text);
    const all = together.current.join(' ');
    setSaid(({ count }) => ({ text: all, count: count + 1 }));
  }, []);
  const shared = useMemo(
    (): SharedHelp => ({ lexicons, findings, dismissed, dismiss, say }),
    [lexicons, findings, dismissed, dismiss, say],
  );
  return (
    <HelpedFormContext value={given}>
      <SharedHelpContext value={shared}>
        <PartsContext.Provider value={parts}>{children}</PartsContext.Provider>
      </SharedHelpContext>
      <output className="tkd-hidden">
        <span key={said.count}>{said.text}</span>
      </output>
    </HelpedFormContext>
  );
}
