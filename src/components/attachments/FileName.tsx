import { readableName } from '../../core/rules/fileName/readableName.js';
import { splitName } from '../../core/rules/fileName/splitName.js';
import { cx } from '../../ui/cx.js';

export { readableName };

/** A file's name, shortened in the middle when it must be: its true extension always shows. */
export function FileName({ name, className }: { name: string; className?: string }) {
  const readable = readableName(name);
  const { stem, extension } = splitName(readable);
  return (
    <bdi className={cx('tkd-file-name', className)} title={readable}>
      <span className="tkd-file-stem">{stem}</span>
      {extension && <span>{extension}</span>}
    </bdi>
  );
}
