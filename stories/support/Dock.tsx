import { useEffect, useRef } from 'react';
import { userEvent, waitFor, within } from 'storybook/test';
import type { TicketDockElement } from 'ticketdock/widget';
import 'ticketdock/widget';
import { arabic } from './arabic.js';
import { useStage } from './StoryStage.js';

/** What a story writes into the tag, and gives it as properties. */
export interface DockProps {
  attributes?: Record<string, string>;
  properties?: Partial<TicketDockElement>;
}

/** A `<ticket-dock>` in the page of a host, as any page without a framework would put it there. */
export function Dock({ attributes, properties }: DockProps) {
  const place = useRef<HTMLDivElement>(null);
  const { language } = useStage();
  useEffect(() => {
    const element = document.createElement('ticket-dock');
    for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
    Object.assign(element, language === 'ar' ? { messages: arabic } : {}, properties);
    place.current?.append(element);
    return () => element.remove();
  }, [attributes, properties, language]);
  return <div ref={place} />;
}

/** The element of the story that plays, and a way to look into its shadow root. */
export function dockIn(canvasElement: HTMLElement) {
  const element = canvasElement.querySelector('ticket-dock');
  if (!element?.shadowRoot) throw new Error('The story shows no <ticket-dock>.');
  const inside = within(element.shadowRoot as unknown as HTMLElement);
  return {
    element,
    inside,
    focused: () => element.shadowRoot?.activeElement ?? null,
    /** Presses the launcher once the app is there. */
    async open() {
      const launcher = element.shadowRoot?.querySelector<HTMLButtonElement>('[part~="launcher"]');
      await waitFor(() => {
        if (!element.shadowRoot?.querySelector('.tkd-list-title')) throw new Error('The app is on its way.');
      });
      if (launcher) await userEvent.click(launcher);
      return launcher;
    },
  };
}
