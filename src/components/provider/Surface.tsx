'use client';
import {
  Component,
  createContext,
  forwardRef,
  useContext,
  useEffect,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { useOptionalSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { cx } from '../../ui/cx.js';
import { Notice } from '../../ui/Notice.js';

export interface SurfaceProps extends ComponentPropsWithoutRef<'div'> {
  /** The component's public name, for the sentence in the console. */
  name: string;
}

/** Whether a box around this one brings the tokens. */
export const InsideContext = createContext(false);

/**
 * The outer box of every public component: brings the tokens, and stands in with words where the component is not set
 * up or fails to draw. A host's page never goes blank because of us. Within another one it brings no tokens anew:
 * the theme and the density of the outer one hold. Another customer's session begins with nothing of the one before.
 */
export const Surface = forwardRef<HTMLDivElement, SurfaceProps>(function Surface(
  { name, className, children, ...props },
  ref,
) {
  const support = useOptionalSupport();
  const isInside = useContext(InsideContext);
  return (
    <InsideContext.Provider value>
      <div {...props} ref={ref} className={cx(!isInside && 'tkd-root', className)}>
        {support ? (
          <Boundary key={support.scope}>{children}</Boundary>
        ) : (
          <NotConfigured name={name} hasProvider={support === null} />
        )}
      </div>
    </InsideContext.Provider>
  );
});

function NotConfigured({ name, hasProvider }: { name: string; hasProvider: boolean }) {
  const { common } = useI18n().messages;
  useEffect(() => {
    // A provider without an adapter has said so itself.
    if (hasProvider) return;
    console.error(
      `Ticketdock: ${name} must be used within SupportProvider. Wrap it: <SupportProvider adapter={adapter}><${name} /></SupportProvider>.`,
    );
  }, [name, hasProvider]);
  return (
    <Notice tone="warning" title={common.notConfigured}>
      {common.notConfiguredHint}
    </Notice>
  );
}

/** Stands in with words for what fails to draw. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  private readonly handleRetry = () => this.setState({ failed: false });

  override render() {
    return this.state.failed ? <Broken onRetry={this.handleRetry} /> : this.props.children;
  }
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const { common } = useI18n().messages;
  return (
    <Notice tone="danger" title={common.broken} actions={<Button onClick={onRetry}>{common.tryAgain}</Button>}>
      {common.brokenHint}
    </Notice>
  );
}
