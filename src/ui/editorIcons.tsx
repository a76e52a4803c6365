import {
  ArrowRight as arrowRight,
  ArrowUp as arrowUp,
  Crop as crop,
  Grid3x3 as grid3x3,
  MoveUpRight as moveUpRight,
  Redo2 as redo2,
  Scaling as scaling,
  Square as square,
  Trash2 as trash2,
  Undo2 as undo2,
} from 'lucide';
import { icon } from './icons.js';

/** Outlines of the picture editor: apart from the others, because they come with it, later. */
export const Arrow = /* @__PURE__ */ icon(moveUpRight);
export const ArrowRight = /* @__PURE__ */ icon(arrowRight);
export const ArrowUp = /* @__PURE__ */ icon(arrowUp);
export const Blur = /* @__PURE__ */ icon(grid3x3);
export const Box = /* @__PURE__ */ icon(square);
export const Crop = /* @__PURE__ */ icon(crop);
export const Redo = /* @__PURE__ */ icon(redo2);
export const Resize = /* @__PURE__ */ icon(scaling);
export const Trash = /* @__PURE__ */ icon(trash2);
export const Undo = /* @__PURE__ */ icon(undo2);
