'use client';
import { useId, useRef, useState, type RefObject } from 'react';
import { useSupport } from '../../hooks/SupportProvider.js';
import { usePreference } from '../../hooks/usePreference.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { isComposing } from '../../ui/isComposing.js';
import { X } from '../../ui/icons.js';
import { Pencil } from '../../ui/deskIcons.js';
import { changeQuery, withinCapabilities, type TicketListQuery } from './listQuery.js';
import { mostViews, queryOf, readViews, toView, writeViews, type SavedView } from './keptViews.js';
import { writeListQuery } from './queryParams.js';

export interface SavedViewsProps {
  query: TicketListQuery;
  onQueryChange: (query: TicketListQuery) => void;
}

const none: readonly string[] = [];

/** Searches and filters that the customer keeps under a name, to be picked with one press. */
export function SavedViews({ query, onQueryChange }: SavedViewsProps) {
  const { messages, format } = useI18n();
  const { listTools: words } = messages;
  const { capabilities } = useSupport('TicketList').adapter;
  const [kept, keep] = usePreference<readonly string[]>('listViews', none);
  const [renamed, setRenamed] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const views = readViews(kept);
  const asked = writeListQuery(query).toString();
  const { timeZone } = format;
  // Another tab may have kept some meanwhile.
  const change = (make: (present: readonly SavedView[]) => readonly SavedView[]) =>
    keep((texts) => writeViews(make(readViews(texts)).slice(0, mostViews)));
  const focusLater = (selector: string) =>
    requestAnimationFrame(() => (list.current?.querySelector<HTMLElement>(selector) ?? title.current)?.focus());
  const remove = (view: SavedView, index: number) => {
    change((present) => present.filter(({ name }) => name !== view.name));
    focusLater(`li:nth-child(${Math.min(index + 1, views.length - 1)}) button`);
  };
  const rename = (view: SavedView, name: string) => {
    setRenamed(null);
    change((present) =>
      present
        .filter((one) => one.name === view.name || one.name !== name)
        .map((one) => (one.name === view.name ? { ...one, name } : one)),
    );
    focusLater(`[data-view="${CSS.escape(name)}"]`);
  };
  return (
    <section ref={list} aria-labelledby={id}>
      <h3 ref={title} id={id} className="tkd-list-panel-title" tabIndex={-1}>
        {words.views}
      </h3>
      {views.length > 0 ? (
        <ul className="tkd-list-views" aria-labelledby={id}>
          {views.map((view, index) => {
            const meant = withinCapabilities(queryOf(view, now, timeZone), capabilities);
            if (view.name === renamed)
              return (
                <li key={view.name} className="tkd-list-view">
                  <NameForm
                    label={words.newName}
                    action={words.rename}
                    initial={view.name}
                    isFocused
                    onName={(name) => rename(view, name)}
                  />
                </li>
              );
            return (
              <li key={view.name} className="tkd-list-view">
                <button
                  type="button"
                  className="tkd-list-view-pick"
                  data-view={view.name}
                  aria-pressed={writeListQuery(meant).toString() === asked}
                  onClick={() => onQueryChange(meant)}
                >
                  <bdi>{view.name}</bdi>
                </button>
                <button
                  type="button"
                  className="tkd-icon-button"
                  aria-label={words.renameView(view.name)}
                  onClick={() => setRenamed(view.name)}
                >
                  <Pencil size={14} aria-hidden />
                </button>
                <button
                  type="button"
                  className="tkd-icon-button"
                  aria-label={words.deleteView(view.name)}
                  onClick={() => remove(view, index)}
                >
                  <X size={16} aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      ) : (
        asked === '' && <p className="tkd-list-panel-text">{words.noViews}</p>
      )}
      {asked !== '' && (
        <NameForm
          label={words.viewName}
          action={words.saveView}
          initial=""
          onName={(name) =>
            change((others) => [
              toView(name, changeQuery(query, { limit: undefined }), now, timeZone),
              ...others.filter((view) => view.name !== name),
            ])
          }
        />
      )}
    </section>
  );
}

interface NameFormProps {
  label: string;
  action: string;
  initial: string;
  isFocused?: boolean;
  onName: (name: string) => void;
}

/** A name and a button. No `form` element: a host may have put the list into one of its own. */
function NameForm({ label, action, initial, isFocused = false, onName }: NameFormProps) {
  const id = useId();
  const input: RefObject<HTMLInputElement | null> = useRef(null);
  const save = () => {
    const name = input.current?.value.trim().slice(0, 60) ?? '';
    if (name === '') return input.current?.focus();
    if (input.current) input.current.value = initial;
    onName(name);
  };
  return (
    <div className="tkd-list-name">
      <label className="tkd-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        ref={(element) => {
          if (isFocused && element && !input.current) element.select();
          input.current = element;
        }}
        id={id}
        className="tkd-input tkd-list-name-input"
        maxLength={60}
        autoComplete="off"
        placeholder={label}
        defaultValue={initial}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event)) return;
          event.preventDefault();
          save();
        }}
      />
      <Button onClick={save}>{action}</Button>
    </div>
  );
}
