import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, inject, signal } from '@angular/core';
import 'ticketdock/widget';
import type { TicketDockElement } from 'ticketdock/widget';
import { getToken } from '../session.js';

/** The same host as those of the others. Its decorator is applied as the function that it is, which needs no compiler of Angular's. */
export class Host {
  readonly shows = signal(true);
  readonly lang = signal('en');
  readonly theme = signal<string | null>('light');
  readonly messages = signal({ list: { create: 'Ask us' } });
  readonly prefill = { subject: 'By property' };
  readonly heard = signal<string[]>([]);
  readonly getToken = getToken;

  constructor() {
    const { nativeElement } = inject<ElementRef<TicketDockElement>>(ElementRef);
    const hear = (text: string) => this.heard.update((all) => [...all, text]);
    nativeElement.addEventListener('ticketdock:ready', () => hear('ready'));
    nativeElement.addEventListener('ticketdock:created', ({ detail }) => hear(detail.number));
  }
}

Component({
  selector: 'app-host',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button type="button" (click)="shows.set(!shows())">Toggle</button>
    <button type="button" (click)="lang.set('ru')">Language</button>
    <button type="button" (click)="theme.set(null)">Theme</button>
    <button type="button" (click)="messages.set({ list: { create: 'Write to us' } })">Words</button>
    <output>{{ heard().join(', ') }}</output>
    @if (shows()) {
      <button type="button" (click)="dock.newTicket({ subject: 'By method' })">Method</button>
      <ticket-dock
        #dock
        api="/token/api/support"
        [lang]="lang()"
        [attr.theme]="theme()"
        [getToken]="getToken"
        [messages]="messages()"
        [prefill]="prefill"
      >
        <p>Support is loading.</p>
      </ticket-dock>
    }
  `,
})(Host);
