/**
 * The pane without its looks: what it is about, and what each button does.
 *
 * Everything that takes time is a turn. A new turn, or 取消, makes the answers of older turns fall on
 * deaf ears, so a slow reading never overwrites a newer one.
 */
import type { Language } from "../app/messages";
import { exportFindings } from "../app/export-findings";
import type { writeRankings } from "../app/write-rankings";
import { recallChoice, rememberChoice } from "../app/remembered-choice";
import type { SheetChoice } from "../app/sheet-choice";
import { peekAt } from "../app/peek";
import type { Peek } from "../app/peek";
import { sourceSheet } from "../app/source-sheet";
import { findTables, studySheet } from "../app/study";
import type { Study, TablePlace } from "../app/study";
import type { OpenWorkbook, WorkbookChange } from "../workbook/port";
import { withRegion, withTable } from "../app/corrections";
import { firstCell } from "../app/first-cell";
import { failureOf } from "./failure-of";
import type { Cancelled, Doing, PageName, Pane, PaneState } from "./pane-state";
import { studyIn, withNewsOf, withoutNews } from "./pane-state";
import { Turns, cancelled } from "./turns";
import type { Turn } from "./turns";

/** How a ranking is written: a script of its own, loaded when a button first asks for it. */
export type LoadWriting = () => Promise<{ readonly writeRankings: typeof writeRankings }>;

export type Place = Parameters<OpenWorkbook["show"]>[0];

/** Loud work takes the pane over; quiet work goes on above what is shown. */
type Manner = "loud" | "quiet";

/** Typing fills many cells: the sheet is read again when it has been quiet for so long. */
const QUIET = 400;

export class Session {
  private readonly turns = new Turns();
  private readonly listeners: (() => void)[] = [];
  private stopWatching: (() => void) | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private pane: Pane;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly loadWriting: LoadWriting,
    readonly language: Language,
    page: PageName = "home"
  ) {
    const state: PaneState = { kind: "busy", doing: "reading" };
    this.pane = { state, page, canUndo: false, working: undefined, tables: undefined };
  }

  get now(): Pane {
    return this.pane;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.push(listener);
    return () => void this.listeners.splice(this.listeners.indexOf(listener), 1);
  }

  async start(): Promise<void> {
    await this.read();
    this.stopWatching = await this.workbook.watch((change) => this.changed(change));
  }

  stop(): void {
    this.stopWatching?.();
    clearTimeout(this.waiting);
    this.turns.cancel();
  }

  open(page: PageName): void {
    this.put({ page, state: withoutNews(this.pane.state) });
    if (page === "tables" && this.pane.tables === undefined) void this.search();
  }

  /** Reads the sheet in front, or the one that a result sheet in front was made from. */
  read(manner: Manner = "loud"): Promise<void> {
    return this.turn(
      "reading",
      async () => withNewsOf(this.pane.state, this.about(await this.lookAtFront())),
      manner
    );
  }

  rank(): Promise<void> {
    return this.turn("writing", async (turn) => {
      const study = await this.readAgain();
      if (study.ranking === undefined) return this.about(study);
      const { writeRankings } = await this.loadWriting();
      const written = await writeRankings(
        this.workbook,
        { rankings: [study.ranking] },
        { onProgress: (share) => this.progress(turn, share) }
      );
      if (turn.isOver()) await this.workbook.undo();
      return { kind: "done", study, written };
    });
  }

  undo(): Promise<void> {
    return this.turn("undoing", async () => {
      const undone = await this.workbook.undo();
      const study = await this.readAgain();
      const news = { kind: undone === undefined ? "nothing-to-take-back" : "taken-back" } as const;
      return study.ranking === undefined
        ? { kind: "nothing", study }
        : { kind: "found", study, news };
    });
  }

  /** What a person has decided about the sheet; it is remembered, and the sheet is read by it. */
  decide(change: (choice: SheetChoice) => SheetChoice): Promise<void> {
    const decided = async () => {
      const { sheet, choice, ordinal } = this.studied();
      const next = change(choice);
      await rememberChoice(this.workbook, sheet, next);
      return this.about(await this.lookAt(sheet, next, ordinal));
    };
    return this.turn("reading", decided, "quiet");
  }

  choose({ sheet, ordinal }: TablePlace): Promise<void> {
    return this.turn("reading", async () => {
      const choice = withTable(await recallChoice(this.workbook, sheet), ordinal);
      await rememberChoice(this.workbook, sheet, choice);
      await this.workbook.show(firstCell(sheet));
      this.put({ page: "home" });
      return this.about(await this.lookAt(sheet, choice));
    });
  }

  useSelection(): Promise<void> {
    return this.turn("reading", async () => {
      const { sheet, selection } = await this.workbook.focus();
      const known = await recallChoice(this.workbook, sheet);
      const choice = selection === undefined ? known : withRegion(known, selection);
      await rememberChoice(this.workbook, sheet, choice);
      this.put({ page: "home" });
      return this.about(await this.lookAt(sheet, choice));
    });
  }

  exportFindings(): Promise<void> {
    return this.turn("exporting", async (turn) => {
      const study = this.studied();
      const { language } = this;
      const onProgress = (share: number) => this.progress(turn, share);
      const [first] = await exportFindings(this.workbook, study, { language, onProgress });
      const name = first?.name ?? "";
      await this.workbook.show(firstCell(name));
      this.put({ page: "home" });
      const state = this.about(study);
      return state.kind === "found" ? { ...state, news: { kind: "exported", sheet: name } } : state;
    });
  }

  show(at: Place): Promise<void> {
    return this.workbook.show(at).catch((error: unknown) => this.fail(error));
  }

  /** The cell and its neighbours, for a page without a spreadsheet. */
  peek(at: Place): Promise<Peek> {
    return peekAt(this.workbook, at);
  }

  cancel(): void {
    this.turns.cancel();
    const { settled } = this;
    this.put({ state: settled ?? { kind: "failed", failure: CANCELLED }, working: undefined });
  }

  /** What the pane was about before it began what it is busy with. */
  private settled: PaneState | undefined;
  private study: Study | undefined;

  private search(): Promise<void> {
    return this.turn("searching", async () => {
      const study = this.studied();
      this.put({ tables: await findTables(this.workbook, this.language) });
      return this.about(study);
    });
  }

  private changed(change: WorkbookChange): void {
    const { state } = this.pane;
    if (state.kind === "busy") return;
    if (change === "sheets") this.put({ tables: undefined });
    if (change === "selection" && (studyIn(state)?.tables.length ?? 0) < 2) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.follow(), QUIET);
  }

  /** A ranking that was just made stays in view until somebody looks at another source. */
  private async follow(): Promise<void> {
    const { state } = this.pane;
    if (state.kind === "busy") return;
    if (state.kind === "done" && (await this.inFront()) === state.study.sheet) return;
    return this.read("quiet");
  }

  private async inFront(): Promise<string | undefined> {
    const { sheet } = await this.workbook.focus();
    return sourceSheet(await this.workbook.sheets(), sheet);
  }

  private async lookAtFront(): Promise<Study> {
    const { sheet: front, selection } = await this.workbook.focus();
    const sheet = sourceSheet(await this.workbook.sheets(), front) ?? front;
    const choice = await recallChoice(this.workbook, sheet);
    const question = { sheet, choice };
    const asked = selection && sheet === front ? { ...question, selection } : question;
    return studySheet(this.workbook, asked, this.language);
  }

  /** `ordinal`: the table that was looked at, where nobody has said which one is meant. */
  private async lookAt(sheet: string, choice: SheetChoice, ordinal?: number): Promise<Study> {
    const meant = ordinal === undefined || choice.table ? choice : { ordinal, ...choice };
    const study = await studySheet(this.workbook, { sheet, choice: meant }, this.language);
    return { ...study, choice };
  }

  /** Fresh, for somebody else may be writing in the same workbook; and the table that was chosen. */
  private readAgain(): Promise<Study> {
    const { sheet, choice, ordinal } = this.studied();
    return this.lookAt(sheet, choice, ordinal);
  }

  private studied(): Study {
    if (this.study === undefined) throw new Error("nothing has been read yet");
    return this.study;
  }

  private about(study: Study): PaneState {
    return study.ranking === undefined ? { kind: "nothing", study } : { kind: "found", study };
  }

  private progress(turn: Turn, share: number): void {
    if (turn.isOver()) throw cancelled();
    this.put({ state: { kind: "busy", doing: "writing", share } });
  }

  private async turn(
    doing: Doing,
    work: (turn: Turn) => Promise<PaneState>,
    manner: Manner = "loud"
  ): Promise<void> {
    if (this.pane.state.kind !== "busy") this.settled = this.pane.state;
    const turn = this.turns.begin();
    this.put(manner === "loud" ? { state: { kind: "busy", doing } } : { working: doing });
    try {
      await turn.letThePagePaint();
      const state = await work(turn);
      if (turn.isOver()) return;
      this.study = studyIn(state) ?? this.study;
      this.put({ state, working: undefined, canUndo: await this.workbook.canUndo() });
    } catch (error) {
      if (!turn.isOver()) this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.put({ state: { kind: "failed", failure: failureOf(error) }, working: undefined });
  }

  private put(part: Partial<Pane>): void {
    this.pane = { ...this.pane, ...part };
    this.listeners.slice().forEach((listener) => listener());
  }
}

const CANCELLED: Cancelled = { code: "cancelled", detail: "", details: "" };
