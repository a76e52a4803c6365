'use client';
import { ChevronDown, ChevronUp } from '../../ui/icons.js';
import type { Sort, SortKey } from '../../core/adapter.js';
import { useI18n } from '../../i18n/useI18n.js';
import { usualSort } from './usualSort.js';

/** The columns of a wide list from its beginning to its end, and what each can be ordered by. */
const columns = [
  { name: 'number', sort: '-number' },
  { name: 'subject', sort: 'subject' },
  { name: 'service' },
  { name: 'status', sort: 'status' },
  { name: 'turn' },
  { name: 'created', sort: '-createdAt' },
  { name: 'last', sort: '-updatedAt' },
] as const satisfies { name: string; sort?: Sort }[];

export interface ListHeaderProps {
  /** What the backend can order by. */
  keys: readonly SortKey[];
  value: Sort | undefined;
  onChange: (sort: Sort | undefined) => void;
}

/**
 * What stands over the columns of a wide list; a narrow one has none. It is a group of buttons and no table's header: a row is one
 * button with a whole sentence for its name, and what is inside a button has no cells (WAI-ARIA, "children presentational"). As
 * a table each row would cost six more stops of a reader, and `aria-sort` outside of one says nothing; so each of these buttons says
 * by its name which way it orders, and that it does by `aria-pressed`.
 */
export function ListHeader({ keys, value = usualSort, onChange }: ListHeaderProps) {
  const { list } = useI18n().messages;
  return (
    <div className="tkd-list-header" role="group" aria-label={list.columns}>
      {columns.map((column) => {
        const word = list[`${column.name}Column`];
        const usual: Sort | undefined = 'sort' in column ? column.sort : undefined;
        const key = usual?.replace('-', '') as SortKey | undefined;
        const isOn = key !== undefined && value.replace('-', '') === key;
        const Direction = value.startsWith('-') ? ChevronDown : ChevronUp;
        return (
          <span key={column.name} className="tkd-list-column" data-column={column.name}>
            {usual && key && keys.length > 1 && keys.includes(key) ? (
              <button
                type="button"
                className="tkd-list-sorter"
                aria-pressed={isOn}
                aria-label={list.orderBy(
                  word,
                  isOn && value.startsWith('-') ? 'descending' : isOn ? 'ascending' : null,
                )}
                onClick={() => {
                  const next = isOn ? turned(value) : usual;
                  onChange(next === usualSort ? undefined : next);
                }}
              >
                <span>{word}</span>
                {isOn && <Direction size={14} aria-hidden />}
              </button>
            ) : (
              <span aria-hidden>{word}</span>
            )}
          </span>
        );
      })}
    </div>
  );
}

function turned(sort: Sort): Sort {
  return sort.startsWith('-') ? (sort.slice(1) as SortKey) : (`-${sort}` as Sort);
}
