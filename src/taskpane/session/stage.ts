/**
 * What the pane shows at the moment, and whoever wants to know when that changes.
 *
 * Everything that takes time is a turn. A new turn, or 取消, makes the answers of older turns fall on
 * deaf ears, so a slow reading never overwrites a newer one.
 */
import type { Study } from "../../app/study";
import type { Workbook } from "../../workbook/port";
import { failureOf } from "./failure-of";
import type { Cancelled, Doing, PageName, Pane, PaneState } from "./pane-state";
import { studyIn, withoutNews } from "./pane-state";
import { Turns, cancelled } from "./turns";
import type { Turn } from "./turns";

/** Loud work takes the pane over; quiet work goes on above what is shown. */
export type Manner = "loud" | "quiet";

const CANCELLED: Cancelled = { code: "cancelled", detail: "", details: "" };

export class Stage<Prepared> {
  private readonly turns = new Turns();
  private readonly listeners: (() => void)[] = [];
  private pane: Pane<Prepared>;
  /** What the pane was about before it began what it is busy with. */
  private settled: PaneState<Prepared> | undefined;
  private study: Study<Prepared> | undefined;

  constructor(
    private readonly workbook: Pick<Workbook, "canUndo">,
    page: PageName
  ) {
    const state: PaneState<Prepared> = { kind: "busy", doing: "reading" };
    this.pane = { state, page, canUndo: false, working: undefined, tables: undefined };
  }

  get now(): Pane<Prepared> {
    return this.pane;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.push(listener);
    return () => void this.listeners.splice(this.listeners.indexOf(listener), 1);
  }

  /** What was read last, whatever has happened since. */
  studied(): Study<Prepared> {
    if (this.study === undefined) throw new Error("nothing has been read yet");
    return this.study;
  }

  /** The same, where nothing may have been read yet. */
  get known(): Study<Prepared> | undefined {
    return this.study;
  }

  turnTo(page: PageName): void {
    this.put({ page, state: withoutNews(this.pane.state) });
  }

  async turn(
    doing: Doing,
    work: (turn: Turn) => Promise<PaneState<Prepared>>,
    manner: Manner = "loud"
  ): Promise<void> {
    if (this.pane.state.kind !== "busy") this.settled = this.pane.state;
    const turn = this.turns.begin();
    this.put(manner === "loud" ? { state: { kind: "busy", doing } } : { working: doing });
    try {
      await turn.letThePagePaint();
      const state = await work(turn);
      if (turn.isOver()) return;
      const canUndo = await this.workbook.canUndo();
      this.study = studyIn(state) ?? this.study;
      this.put({ state, working: undefined, canUndo });
    } catch (error) {
      if (!turn.isOver()) this.fail(error);
    }
  }

  progress(turn: Turn, doing: Doing, share: number): void {
    if (turn.isOver()) throw cancelled();
    this.put({ state: { kind: "busy", doing, share } });
  }

  cancel(): void {
    this.turns.cancel();
    const { settled } = this;
    this.put({ state: settled ?? { kind: "failed", failure: CANCELLED }, working: undefined });
  }

  /** Nothing that is still under way shall show any more. */
  close(): void {
    this.turns.cancel();
  }

  fail(error: unknown): void {
    this.put({ state: { kind: "failed", failure: failureOf(error) }, working: undefined });
  }

  put(part: Partial<Pane<Prepared>>): void {
    this.pane = { ...this.pane, ...part };
    this.listeners.slice().forEach((listener) => listener());
  }
}
