import { cx } from '../../ui/cx.js';

/** Characters that turn the direction of what follows: with them `exe.gpj` would read as `jpg.exe`. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A file's name as it is safe to show: without direction marks, on one line. */
export function readableName(name: string): string {
  return name.replace(directionMarks, '').replace(/\s+/g, ' ').trim();
}

/** A file's name, shortened in the middle when it must be: its true extension always shows. */
export function FileName({ name, className }: { name: string; className?: string }) {
  const readable = readableName(name);
  const extension = /[^.]\.([^.\s]{1,12})$/.exec(readable)?.[1];
  const stem = extension === undefined ? readable : readable.slice(0, -extension.length - 1);
  return (
    <bdi className={cx('tkd-file-name', className)} title={readable}>
      <span className="tkd-file-stem">{stem}</span>
      {extension !== undefined && <span>{`.${extension}`}</span>}
    </bdi>
  );
}
