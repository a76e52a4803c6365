import type { Limits } from '../model.js';

/** Why a file cannot go with a message. */
export type FileProblem = 'empty' | 'too_large' | 'unsupported_media' | 'too_many';

/**
 * Looks at a file before it is sent, so that nobody waits for an upload that ends in a refusal.
 *
 * @param count How many files there are already.
 * @returns `null` when nothing speaks against it.
 *
 * @example
 * fileProblem({ name: 'a.png', type: 'image/png', size: 0 }, 0, {}); // 'empty'
 */
export function fileProblem(
  file: Pick<File, 'name' | 'type' | 'size'>,
  count: number,
  limits: Limits,
): FileProblem | null {
  if (file.size === 0) return 'empty';
  if (limits.maxFileBytes !== undefined && file.size > limits.maxFileBytes) return 'too_large';
  if (limits.accept && !isAccepted(file, limits.accept)) return 'unsupported_media';
  if (limits.maxFiles !== undefined && count >= limits.maxFiles) return 'too_many';
  return null;
}

/** The rules of `<input accept>` (HTML, "file upload state"): `.ext`, `type/*` or `type/subtype`, in any case. */
function isAccepted({ name, type }: Pick<File, 'name' | 'type'>, accept: readonly string[]): boolean {
  const lowerName = name.toLowerCase();
  const lowerType = type.toLowerCase();
  return accept.some((entry) => {
    const rule = entry.trim().toLowerCase();
    if (rule.startsWith('.')) return lowerName.endsWith(rule);
    if (rule.endsWith('/*')) return lowerType.startsWith(rule.slice(0, -1));
    return lowerType === rule;
  });
}
