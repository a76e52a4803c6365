'use client';
import { Component, type ReactNode } from 'react';
import { useI18n } from '../../i18n/useI18n.js';

export interface MessageBoundaryProps {
  /** What is shown when the children fail to draw. */
  text: string;
  children: ReactNode;
}

/** One message that fails to draw takes no other with it, and its words are still there. */
export class MessageBoundary extends Component<MessageBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Undrawn text={this.props.text} /> : this.props.children;
  }
}

function Undrawn({ text }: { text: string }) {
  const words = useI18n().messages.thread;
  return (
    <div className="tkd-text">
      <p className="tkd-text-undrawn">{words.cannotShow}</p>
      <p dir="auto">{text}</p>
    </div>
  );
}
