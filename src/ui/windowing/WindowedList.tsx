'use client';
import { Component, createRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { anchorsAt, anchorsIn, settle, type Anchors } from './anchors.js';
import { heldRows } from './heldRows.js';
import { createRowMeasure, type RowMeasure } from './measureRows.js';
import type { Rows } from './rows.js';
import { begin, changed, type ListState as State } from './listState.js';
import { covers, joinSlices, meet, type Slice } from './slices.js';
import { viewOf, type View } from './viewOf.js';

/** What the element of a row has to have. */
export interface RowAttributes {
  'data-row': number;
  style?: { marginBlockStart: number };
  'aria-posinset'?: number;
  'aria-setsize'?: number;
}

export interface WindowedListProps extends Omit<ComponentPropsWithoutRef<'ol'>, 'children'> {
  rows: Rows;
  /** Draws the `li` of a row, with these attributes and a key. */
  drawRow: (index: number, attributes: RowAttributes) => ReactNode;
  /** All rows are drawn, as on paper. */
  isWhole: boolean;
  /** There is more before the first row. */
  hasEarlier: boolean;
  /** The reader goes up and is near the first row. */
  onNearStart?: (() => void) | undefined;
  /** What stays where it is when rows come in at the end or grow: a field below the list that somebody writes in. */
  findSteady?: (() => Element | null | undefined) | undefined;
}

interface Before {
  anchors: Anchors;
  /** The reader was at the end, and the rows after this one are new. */
  lastRow: Element | undefined;
}

/** Pixels beyond what is seen that are always drawn; below that more is drawn. */
const least = 96;
/** Pixels beyond what is seen that are drawn while somebody scrolls. At first and after a jump only the least. */
const ahead = 560;
/** So many rows stay drawn when a list that was drawn whole no longer is. */
const mostKept = 100;
/** Pixels from the end of the list within which a reader is at its end. */
const nearEnd = 32;
/** Screens from the first row within which earlier ones are asked for. */
const near = 1.5;

/**
 * A list in the flow of the page that draws only what is seen of it, however long it is. What scrolls it is the page or any box
 * around it. What is read stays where it is when rows come in before it, go, or turn out higher than was thought. A class, as only
 * a class can look at the page right before React changes it. No frame is ever blank: a scroll is answered within it.
 */
export class WindowedList extends Component<WindowedListProps, State> {
  private readonly list = createRef<HTMLOListElement>();
  private view: View | undefined;
  private measure: RowMeasure | undefined;
  private end: (() => void) | undefined;
  private readFrom = 0;
  private isUnasked = false;

  constructor(props: WindowedListProps) {
    super(props);
    this.state = begin(props.rows);
  }

  static getDerivedStateFromProps({ rows, isWhole }: WindowedListProps, state: State): Partial<State> | null {
    // What is drawn whole because it is short goes on from all of it when it has become long.
    if (isWhole && rows.count <= mostKept && state.slice[1] < rows.count)
      return { ...changed(rows, state), slice: [0, rows.count] };
    return changed(rows, state);
  }

  override componentDidMount() {
    const list = this.list.current;
    if (!list) return;
    this.view = viewOf(list);
    this.measure = createRowMeasure(this.handleChange);
    const endListening = this.view.listen(this.handleMove);
    // Shown after it was hidden, or in a column of another width.
    const width = new ResizeObserver(this.coverSoon);
    if (list.parentElement) width.observe(list.parentElement);
    this.end = () => {
      endListening();
      width.disconnect();
      this.measure?.end();
    };
    this.readFrom = this.seen().from;
    this.settleDown();
  }

  override componentWillUnmount() {
    this.end?.();
  }

  override getSnapshotBeforeUpdate({ isWhole }: WindowedListProps, state: State): Before | null {
    const list = this.list.current;
    if (!list || !this.view || (state === this.state && isWhole === this.props.isWhole)) return null;
    const { rows } = this.state;
    const isLater = state.rows !== rows && lastKey(state.rows) !== lastKey(rows);
    const steady = isLater ? this.props.findSteady?.() : undefined;
    if (steady) return { anchors: anchorsAt(steady), lastRow: undefined };
    const seen = this.view.seen();
    const rect = list.getBoundingClientRect();
    const isAtEnd = isLater && rect.top < seen.top && rect.bottom <= seen.bottom + nearEnd;
    // What came without being asked for must not take away what stands over the list.
    const mayMove = this.isUnasked && rect.top > seen.top;
    if (rows !== state.rows) this.isUnasked = false;
    return {
      anchors: mayMove ? [] : anchorsIn(list, seen),
      lastRow: isAtEnd ? (list.lastElementChild ?? undefined) : undefined,
    };
  }

  override componentDidUpdate(_: WindowedListProps, { rows }: State, before: Before | null) {
    if (!before || !this.view) return;
    this.lookAtRows(rows !== this.state.rows);
    const hasMoved = settle(before.anchors, this.view);
    if (before.lastRow?.nextElementSibling) this.followEnd(before.lastRow.nextElementSibling);
    if (hasMoved) this.readFrom = this.seen().from;
    this.settleDown();
  }

  override render() {
    const { rows, drawRow, isWhole: isAsked, hasEarlier, onNearStart: _, findSteady: __, ...props } = this.props;
    const { heights, slice, held, isBlind } = this.state;
    const isWhole = isAsked || isBlind;
    const slices = isWhole ? [[0, rows.count] as const] : joinSlices([slice, ...held], rows.count);
    const drawn: ReactNode[] = [];
    let reached = 0;
    for (const [from, to] of slices) {
      const gap = heights.offsetOf(from) - reached;
      for (let index = from; index < to; index += 1) {
        const attributes: RowAttributes = { 'data-row': index };
        if (gap > 0 && index === from) attributes.style = { marginBlockStart: gap };
        if (!isWhole) {
          attributes['aria-posinset'] = index + 1;
          attributes['aria-setsize'] = hasEarlier ? -1 : rows.count;
        }
        drawn.push(drawRow(index, attributes));
      }
      reached = heights.offsetOf(to);
    }
    const rest = isWhole ? 0 : heights.total() - reached;
    return (
      <ol
        {...props}
        ref={this.list}
        data-windowed={isWhole ? undefined : ''}
        style={rest > 0 ? { paddingBlockEnd: rest } : undefined}
      >
        {drawn}
      </ol>
    );
  }

  /** Draws a row, wherever it is, and hands over its element. */
  show(index: number, then: (row: HTMLElement) => void): void {
    if (index < 0 || index >= this.state.rows.count) return;
    this.setState({ held: [[index - 1, index + 2]] }, () => {
      const row = this.rowAt(index);
      if (row) then(row);
    });
  }

  /** The uppermost row on screen. */
  seenRow(): number {
    return this.state.heights.indexAt(Math.max(0, this.seen().from));
  }

  private rowAt(index: number): HTMLElement | undefined {
    const rows = (this.list.current?.children ?? []) as HTMLCollectionOf<HTMLElement>;
    return Array.from(rows).find(({ dataset }) => Number(dataset['row']) === index);
  }

  /** What is seen of the list, in pixels from its beginning. */
  private seen(): { from: number; to: number } {
    const { top = 0, bottom = 0 } = this.view?.seen() ?? {};
    const start = this.list.current?.getBoundingClientRect().top ?? 0;
    return { from: top - start, to: bottom - start };
  }

  private sliceAt(from: number, to: number): Slice {
    const { heights } = this.state;
    // One row more on both sides: the focus always finds a next one.
    return [Math.max(0, heights.indexAt(from) - 1), Math.min(heights.count, heights.indexAt(to) + 2)];
  }

  private lookAtRows(areOthers = false): void {
    if (this.list.current) this.measure?.look(this.list.current, this.state.heights, areOthers);
  }

  /** What has to be drawn for what is seen now; nothing where it is. */
  private missing(reach: number): Slice | undefined {
    const { from, to } = this.seen();
    const { slice } = this.state;
    if (this.props.isWhole || covers(slice, this.sliceAt(from - least, to + least))) return undefined;
    const isJump = !meet(slice, this.sliceAt(from, to));
    const by = isJump ? least : reach;
    return this.sliceAt(from - by, to + by);
  }

  /** After rows have been measured: there may be room for more. */
  private settleDown(): void {
    this.lookAtRows();
    const isBlind = this.list.current?.ownerDocument.documentElement.clientHeight === 0;
    const slice = this.missing(least) ?? this.state.slice;
    if (slice !== this.state.slice || isBlind !== this.state.isBlind) this.setState({ slice, isBlind });
  }

  /** Shows the end again; the beginning of what is new there is not passed over. */
  private followEnd(next: Element): void {
    const [list, view] = [this.list.current, this.view];
    if (!list || !view) return;
    const { top, bottom } = view.seen();
    const below = list.getBoundingClientRect().bottom - bottom;
    const room = next.getBoundingClientRect().top - top;
    if (below > 0 && room > 0) view.scrollBy(Math.min(below, room));
  }

  private readonly handleMove = () => {
    const list = this.list.current;
    if (!list) return;
    const { from, to } = this.seen();
    const isUp = from < this.readFrom;
    this.readFrom = from;
    const { onNearStart } = this.props;
    if (onNearStart && isUp && from > 0 && from < near * (to - from)) {
      this.isUnasked = true;
      onNearStart();
    }
    this.cover();
  };

  private readonly cover = () => {
    const list = this.list.current;
    const slice = this.missing(ahead);
    if (slice && list) flushSync(() => this.setState({ slice, held: heldRows(list) }));
  };

  /** Not while an observer tells: rows that it does not know yet would be an error of the page's. */
  private readonly coverSoon = () => requestAnimationFrame(this.cover);

  /** Rows have changed by themselves: what lies above what is seen must not push it. */
  private readonly handleChange = (entries: readonly ResizeObserverEntry[]) => {
    const [list, view] = [this.list.current, this.view];
    if (!list || !view) return;
    const { top, bottom } = view.seen();
    const isSteadyBelow = Boolean(this.props.findSteady?.());
    let pushed = 0;
    let grown = 0;
    for (const { target, borderBoxSize } of entries) {
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (height === 0 || target.parentNode !== list) continue;
      const more = this.state.heights.measure(Number((target as HTMLElement).dataset['row']), height);
      // The first look rounds, and this one does not.
      if (Math.abs(more) < 1) continue;
      if (isSteadyBelow || target.getBoundingClientRect().bottom - pushed - more <= top) pushed += more;
      else grown += more;
    }
    if (pushed !== 0) view.scrollBy(pushed);
    const rect = list.getBoundingClientRect();
    const wasAtEnd = rect.top < top && rect.bottom - grown <= bottom + nearEnd;
    if (grown > 0 && wasAtEnd && list.lastElementChild) this.followEnd(list.lastElementChild);
    this.coverSoon();
  };
}

function lastKey(rows: Rows): string | undefined {
  return rows.count > 0 ? rows.keyAt(rows.count - 1) : undefined;
}
