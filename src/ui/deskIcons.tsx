import {
  ArrowDown as arrowDown,
  Camera as camera,
  Check as check,
  Clock as clock,
  Copy as copy,
  Download as download,
  FileText as fileText,
  FileX as fileX,
  Image as image,
  Lightbulb as lightbulb,
  Link as link,
  Lock as lock,
  Pencil as pencil,
  Reply as reply,
  RotateCw as rotateCw,
  ScreenShare as screenShare,
  ShieldQuestion as shieldQuestion,
} from 'lucide';
import { icon } from './icons.js';

/** Outlines of forms, threads and files: apart from the others, because a page with a list alone does not draw them. */
export const ArrowDown = /* @__PURE__ */ icon(arrowDown);
export const Camera = /* @__PURE__ */ icon(camera);
export const Check = /* @__PURE__ */ icon(check);
export const Clock = /* @__PURE__ */ icon(clock);
export const Copy = /* @__PURE__ */ icon(copy);
export const Download = /* @__PURE__ */ icon(download);
export const FileText = /* @__PURE__ */ icon(fileText);
export const FileX = /* @__PURE__ */ icon(fileX);
export const Image = /* @__PURE__ */ icon(image);
export const Lightbulb = /* @__PURE__ */ icon(lightbulb);
export const Link = /* @__PURE__ */ icon(link);
export const Lock = /* @__PURE__ */ icon(lock);
export const Pencil = /* @__PURE__ */ icon(pencil);
export const Reply = /* @__PURE__ */ icon(reply);
export const RotateCw = /* @__PURE__ */ icon(rotateCw);
export const ScreenShare = /* @__PURE__ */ icon(screenShare);
export const ShieldQuestion = /* @__PURE__ */ icon(shieldQuestion);
