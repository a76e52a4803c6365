import { areaOf, type Area, type Mark } from '../../../core/rules/pictures/marks.js';
import { middleOf } from '../../../core/rules/pictures/marksGeometry.js';
import { toView } from '../../../core/rules/pictures/marksView.js';
import type { Messages } from '../../../i18n/messages.js';

/** "Arrow 2"; there is one crop at most, which needs no number. */
export function markName({ kind, number }: Mark, { pictureEditor: words }: Messages): string {
  return kind === 'crop' ? words.crop : words.numbered(words[kind], number);
}

/** Where its middle is on screen: "40% 30%". */
export function markPlace(mark: Mark, view: Area, { pictureEditor: words }: Messages): string {
  const { x, y } = toView(middleOf(mark), view);
  return words.place(Math.round(x * 100), Math.round(y * 100));
}

/** How much of the screen it takes: "20% wide, 10% high". */
export function markSize(mark: Mark, view: Area, { pictureEditor: words }: Messages): string {
  const { width, height } = areaOf(mark);
  return words.size(Math.round((width / view.width) * 100), Math.round((height / view.height) * 100));
}
