'use client';
import type { RichInline } from '../../../core/rules/messageText/rich/tree.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { RichLine } from './RichLine.js';

export interface RichTableProps {
  head: readonly (readonly RichInline[])[];
  rows: readonly (readonly (readonly RichInline[])[])[];
}

/** A table, as wide as it needs: it scrolls in its own box, with the keyboard too. */
export function RichTable({ head, rows }: RichTableProps) {
  const { table } = useI18n().messages.thread;
  return (
    <div className="tkd-text-table" role="group" aria-label={table} tabIndex={0}>
      <table>
        {head.length > 0 && (
          <thead>
            <tr>
              {head.map((cell, index) => (
                <th key={index} scope="col">
                  <RichLine content={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <RichLine content={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
