import type { Limits } from '../../model.js';
import { fileProblem } from '../fileProblem.js';

/** Whether the desk takes pictures from a camera or a screen: PNG or JPEG, by type or by name. */
export function takesPictures({ accept }: Limits): boolean {
  const limits = accept ? { accept } : {};
  const isTaken = (name: string, type: string) => fileProblem({ name, type, size: 1 }, 0, limits) === null;
  return isTaken('a.png', 'image/png') || isTaken('a.jpg', 'image/jpeg');
}
