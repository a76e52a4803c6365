import { renderHook, type RenderHookResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SupportProvider, type SupportProviderProps } from 'ticketdock/hooks';

/** Runs a hook below a provider. */
export function renderSupport<Result>(
  useIt: () => Result,
  provider: SupportProviderProps,
): RenderHookResult<Result, unknown> {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SupportProvider {...provider}>{children}</SupportProvider>
  );
  return renderHook(useIt, { wrapper });
}
