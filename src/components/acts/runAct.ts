import type { Write } from '../../hooks/useWrite.js';

/**
 * Runs a write and says whether it was done; why not is in `write.error`, and stands in the dialog.
 *
 * @param onDone Called when it is done.
 */
export async function runAct<Input, Result>(
  write: Write<Input, Result> | null,
  input: Input,
  onDone: (result: Result) => void,
): Promise<void> {
  if (!write) return;
  let result: Result;
  try {
    result = await write.run(input);
  } catch {
    return;
  }
  onDone(result);
}
