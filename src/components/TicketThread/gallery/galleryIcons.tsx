import {
  ChevronLeft as chevronLeft,
  ChevronRight as chevronRight,
  Maximize as maximize,
  ZoomIn as zoomIn,
  ZoomOut as zoomOut,
} from 'lucide';
import { icon } from '../../../ui/icons.js';

/** Outlines of the viewer of pictures: apart from the others, because they come with it, later. */
export const ChevronLeft = /* @__PURE__ */ icon(chevronLeft);
export const ChevronRight = /* @__PURE__ */ icon(chevronRight);
export const Fit = /* @__PURE__ */ icon(maximize);
export const ZoomIn = /* @__PURE__ */ icon(zoomIn);
export const ZoomOut = /* @__PURE__ */ icon(zoomOut);
