import {
  ArrowLeft as arrowLeft,
  ChevronDown as chevronDown,
  ChevronsUpDown as chevronsUpDown,
  ChevronUp as chevronUp,
  CircleAlert as circleAlert,
  CircleCheck as circleCheck,
  Ellipsis as ellipsis,
  Eye as eye,
  EyeOff as eyeOff,
  Info as info,
  MessagesSquare as messagesSquare,
  Paperclip as paperclip,
  Plus as plus,
  Search as search,
  SearchX as searchX,
  SlidersHorizontal as slidersHorizontal,
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

export const ArrowLeft = /* @__PURE__ */ icon(arrowLeft);
export const ChevronDown = /* @__PURE__ */ icon(chevronDown);
export const ChevronsUpDown = /* @__PURE__ */ icon(chevronsUpDown);
export const ChevronUp = /* @__PURE__ */ icon(chevronUp);
export const CircleAlert = /* @__PURE__ */ icon(circleAlert);
export const CircleCheck = /* @__PURE__ */ icon(circleCheck);
export const Ellipsis = /* @__PURE__ */ icon(ellipsis);
export const Eye = /* @__PURE__ */ icon(eye);
export const EyeOff = /* @__PURE__ */ icon(eyeOff);
export const Info = /* @__PURE__ */ icon(info);
export const MessagesSquare = /* @__PURE__ */ icon(messagesSquare);
export const Paperclip = /* @__PURE__ */ icon(paperclip);
export const Plus = /* @__PURE__ */ icon(plus);
export const Search = /* @__PURE__ */ icon(search);
export const SearchX = /* @__PURE__ */ icon(searchX);
export const SlidersHorizontal = /* @__PURE__ */ icon(slidersHorizontal);
export const TriangleAlert = /* @__PURE__ */ icon(triangleAlert);
export const X = /* @__PURE__ */ icon(x);
