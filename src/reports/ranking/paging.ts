/**
 * How a 榜单 of any length comes to stand on pages: how far it is shrunk, how high its lines are, and after which
 * lines a new page starts.
 *
 * A usual table fits one page with its 合计, notes and signatures. A longer one takes as few pages as it can, as evenly
 * filled as it can; 合计 never goes over without lines of its own, and a caption never stays behind.
 */
import { roomAt } from "./paper";
import type { Paper } from "./paper";

export interface Body {
  /** Lines of the 榜单 from the first caption or unit to the last before 合计. */
  readonly lines: number;
  /** Whether a page may end after that line. */
  readonly mayEnd: (line: number) => boolean;
  /** Whether a group ends with that line, which is the better place. */
  readonly endsGroup: (line: number) => boolean;
  /** Points of what stands above the lines of the first page, and of the head repeated on others. */
  readonly firstHead: number;
  readonly head: number;
  /** 合计, notes, 结果运用 and signatures, which stay together. */
  readonly foot: number;
}

export interface Paging {
  readonly scale: number;
  readonly lineHeight: number;
  /** The last line of each page but the last. */
  readonly ends: readonly number[];
}

/** Points: the lowest line that 10-point text fits in, the usual, and the highest that still reads as a table. */
const LINE = { least: 15, usual: 18, most: 21, step: 0.75 };
/** What 10 points are still read at: on the one page of a usual table, and page after page. */
const LEAST_SCALE = { one: 0.68, several: 0.78 };
const SCALE_STEP = 0.01;
/** How far from an even share a page may end to end with a group. */
const NEAR = 8;

/**
 * The fewest pages; on them the largest print with which each ends with a group, or where none does, with which none
 * ends amiss; then lines as high as those pages allow.
 */
export function pagingOf(body: Body, paper: Paper, natural: number): Paging {
  for (let pages = 1; pages <= body.lines; pages++) {
    const least = Math.min(natural, pages === 1 ? LEAST_SCALE.one : LEAST_SCALE.several);
    for (const mayEnd of [body.endsGroup, body.mayEnd]) {
      const found = largest({ ...body, mayEnd }, paper, { pages, natural, least });
      if (found !== undefined) return found;
    }
  }
  return { scale: natural, lineHeight: LINE.usual, ends: [] };
}

function largest(
  body: Body,
  paper: Paper,
  { pages, natural, least }: { pages: number; natural: number; least: number }
): Paging | undefined {
  if (endsOf(body, paper, { pages, scale: least, lineHeight: LINE.least }) === undefined)
    return undefined;
  for (let scale = natural; scale > least; scale -= SCALE_STEP) {
    const found = stretched(body, paper, pages, scale);
    if (found !== undefined) return found;
  }
  return stretched(body, paper, pages, least);
}

/** On one page with something below it that needs so many points: the scale, or undefined where it is too small. */
export function pagingWithBelow(
  body: Body,
  paper: Paper,
  {
    natural,
    below,
    least,
  }: { readonly natural: number; readonly below: number; readonly least: number }
): Paging | undefined {
  for (let lineHeight = LINE.usual; lineHeight > LINE.least; lineHeight -= LINE.step) {
    const used = body.firstHead + body.lines * lineHeight + body.foot + below;
    const scale = Math.min(natural, roomAt(paper, 1) / used);
    if (scale >= Math.min(natural, least)) return { scale, lineHeight, ends: [] };
  }
  return undefined;
}

function stretched(body: Body, paper: Paper, pages: number, scale: number): Paging | undefined {
  for (let lineHeight = LINE.most; lineHeight >= LINE.least; lineHeight -= LINE.step) {
    const ends = endsOf(body, paper, { pages, scale, lineHeight });
    if (ends !== undefined) return { scale, lineHeight, ends };
  }
  return undefined;
}

/** For a table that is not shrunk to its pages: the last line of each but the last, on the fewest pages, evenly. */
export function evenPages(
  body: Body,
  paper: Paper,
  print: { readonly scale: number; readonly lineHeight: number }
): readonly number[] {
  for (let pages = 1; pages <= body.lines; pages++) {
    const ends = endsOf(body, paper, { pages, ...print });
    if (ends !== undefined) return ends;
  }
  return [];
}

interface Trial {
  readonly pages: number;
  readonly scale: number;
  readonly lineHeight: number;
}

/** Page by page the end nearest to an even share that leaves no more than the pages after it hold. */
function endsOf(body: Body, paper: Paper, trial: Trial): readonly number[] | undefined {
  const { pages, scale, lineHeight } = trial;
  const room = roomAt(paper, scale);
  const holds = (points: number) => Math.floor((room - points) / lineHeight);
  const extra = (body.firstHead - body.head + body.foot) / lineHeight;
  const share = (body.lines + extra) / pages;
  const ends: number[] = [];
  let before = 0;
  for (let page = 1; page < pages; page++) {
    const most = before + holds(page === 1 ? body.firstHead : body.head);
    const after = (pages - page - 1) * holds(body.head) + holds(body.head + body.foot);
    const even = page * share - (body.firstHead - body.head) / lineHeight;
    const end = bestEnd(body, { least: Math.max(before + 1, body.lines - after), most, even });
    if (end === undefined) return undefined;
    ends.push(end - 1);
    before = end;
  }
  const last = pages === 1 ? body.firstHead : body.head;
  return body.lines - before <= holds(last + body.foot) ? ends : undefined;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly even: number;
}

/** How many lines stand on the pages so far. */
function bestEnd(body: Body, { least, most, even }: Bounds): number | undefined {
  let best: { readonly end: number; readonly far: number } | undefined;
  for (let end = least; end <= Math.min(most, body.lines - 1); end++) {
    if (!body.mayEnd(end - 1)) continue;
    const off = Math.abs(end - even);
    const far = body.endsGroup(end - 1) && off <= NEAR ? 0 : off + NEAR;
    if (best === undefined || far < best.far) best = { end, far };
  }
  return best?.end;
}
