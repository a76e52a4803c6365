import {
  ArrowDown as arrowDown,
  ArrowLeft as arrowLeft,
  Camera as camera,
  Check as check,
  ChevronDown as chevronDown,
  ChevronsUpDown as chevronsUpDown,
  ChevronUp as chevronUp,
  CircleAlert as circleAlert,
  CircleCheck as circleCheck,
  Clock as clock,
  Copy as copy,
  Download as download,
  Eye as eye,
  EyeOff as eyeOff,
  FileText as fileText,
  FileX as fileX,
  Image as image,
  Info as info,
  Lightbulb as lightbulb,
  Lock as lock,
  MessagesSquare as messagesSquare,
  MousePointerClick as mousePointerClick,
  Paperclip as paperclip,
  Pencil as pencil,
  Plus as plus,
  Reply as reply,
  RotateCw as rotateCw,
  ScreenShare as screenShare,
  Search as search,
  SearchX as searchX,
  ShieldQuestion as shieldQuestion,
  TriangleAlert as triangleAlert,
  X as x,
  type IconNode,
} from 'lucide';
import { createElement, type ComponentPropsWithoutRef } from 'react';

export interface IconProps extends ComponentPropsWithoutRef<'svg'> {
  /** Pixels. @default 16 */
  size?: number;
}

/**
 * Lucide's outlines over ten lines of our own: its React package brings a wrapper that weighs as much as the outlines.
 * Always beside words that say the same, hence hidden from ears.
 */
export function icon(node: IconNode) {
  return function Icon({ size = 16, ...props }: IconProps) {
    return (
      <svg
        aria-hidden
        viewBox="0 0 24 24"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        {...props}
      >
        {node.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
      </svg>
    );
  };
}

export const ArrowDown = /* @__PURE__ */ icon(arrowDown);
export const ArrowLeft = /* @__PURE__ */ icon(arrowLeft);
export const Camera = /* @__PURE__ */ icon(camera);
export const Check = /* @__PURE__ */ icon(check);
export const ChevronDown = /* @__PURE__ */ icon(chevronDown);
export const ChevronsUpDown = /* @__PURE__ */ icon(chevronsUpDown);
export const ChevronUp = /* @__PURE__ */ icon(chevronUp);
export const CircleAlert = /* @__PURE__ */ icon(circleAlert);
export const CircleCheck = /* @__PURE__ */ icon(circleCheck);
export const Clock = /* @__PURE__ */ icon(clock);
export const Copy = /* @__PURE__ */ icon(copy);
export const Download = /* @__PURE__ */ icon(download);
export const Eye = /* @__PURE__ */ icon(eye);
export const EyeOff = /* @__PURE__ */ icon(eyeOff);
export const FileText = /* @__PURE__ */ icon(fileText);
export const FileX = /* @__PURE__ */ icon(fileX);
export const Image = /* @__PURE__ */ icon(image);
export const Info = /* @__PURE__ */ icon(info);
export const Lightbulb = /* @__PURE__ */ icon(lightbulb);
export const Lock = /* @__PURE__ */ icon(lock);
export const MessagesSquare = /* @__PURE__ */ icon(messagesSquare);
export const MousePointerClick = /* @__PURE__ */ icon(mousePointerClick);
export const Paperclip = /* @__PURE__ */ icon(paperclip);
export const Pencil = /* @__PURE__ */ icon(pencil);
export const Plus = /* @__PURE__ */ icon(plus);
export const Reply = /* @__PURE__ */ icon(reply);
export const RotateCw = /* @__PURE__ */ icon(rotateCw);
export const ScreenShare = /* @__PURE__ */ icon(screenShare);
export const Search = /* @__PURE__ */ icon(search);
export const SearchX = /* @__PURE__ */ icon(searchX);
export const ShieldQuestion = /* @__PURE__ */ icon(shieldQuestion);
export const TriangleAlert = /* @__PURE__ */ icon(triangleAlert);
export const X = /* @__PURE__ */ icon(x);
