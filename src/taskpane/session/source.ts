/** The sheet that the pane is about: read, read again by what a person decides, or changed for another. */
import { withRegion, withTable } from "../../app/corrections";
import { firstCell } from "../../app/first-cell";
import { recallChoice, rememberChoice } from "../../app/remembered-choice";
import type { SheetChoice } from "../../app/sheet-choice";
import { findTables, studySheet } from "../../app/study";
import type { Study, TablePlace } from "../../app/study";
import { glanceAt, studyFront } from "../../app/study-front";
import type { ReadableWorkbook, SheetInfo } from "../../workbook/port";
import { breathing } from "./breathing";
import type { Desk } from "./desk";
import { stateOf, withNewsOf } from "./pane-state";
import type { PaneState } from "./pane-state";
import type { Manner } from "./stage";
import type { Turn } from "./turns";

export class Source<Prepared> {
  constructor(private readonly desk: Desk<Prepared>) {}

  /** Reads the sheet in front, or the one that a result sheet in front was made from. */
  read(manner: Manner = "loud", glance = () => glanceAt(this.desk.workbook)): Promise<void> {
    const { stage, craft } = this.desk;
    const work = async (turn: Turn) => {
      const seen = await glance();
      const onShare = (share: number) => stage.progress(turn, "reading", share);
      const heard = manner === "loud" ? { turn, onShare } : { turn };
      const book = { ...breathing(seen, heard), focus: seen.focus };
      const study = await studyFront(book, craft.prepare, stage.known?.sheet);
      return withNewsOf(stage.now.state, stateOf(study));
    };
    return stage.turn("reading", work, manner);
  }

  /**
   * Fresh, for somebody else may be writing in the same workbook; and the table that was chosen. A sheet
   * that has gone meanwhile, as one that was taken back has, leaves the one in front.
   */
  async readAgain(turn: Turn): Promise<Study<Prepared>> {
    const { stage, workbook, craft } = this.desk;
    const { sheet, choice, ordinal } = stage.studied();
    const seen = await glanceAt(workbook);
    const book = breathing(seen, { turn });
    const isThere = (await seen.sheets()).some(({ name }) => name === sheet);
    if (!isThere) return studyFront({ ...book, focus: seen.focus }, craft.prepare);
    return this.lookAt(book, sheet, choice, ordinal);
  }

  /** What is shown of the table, made anew, and whatever was made of it left in view. */
  refresh(): Promise<void> {
    const { stage } = this.desk;
    const work = async (turn: Turn): Promise<PaneState<Prepared>> => {
      const { state } = stage.now;
      const study = await this.readAgain(turn);
      return state.kind === "done" ? { ...state, study } : stateOf(study);
    };
    return stage.turn("reading", work, "quiet");
  }

  /** What a person has decided about the sheet; it is remembered, and the sheet is read by it. */
  decide(change: (choice: SheetChoice) => SheetChoice): Promise<void> {
    const decided = async (turn: Turn) => stateOf(await this.changed(turn, change));
    return this.desk.stage.turn("reading", decided, "quiet");
  }

  /** Remembers what was decided, and reads the sheet by it. */
  async changed(
    turn: Turn,
    change: (choice: SheetChoice) => SheetChoice
  ): Promise<Study<Prepared>> {
    const { stage, workbook } = this.desk;
    const { sheet, choice, ordinal } = stage.studied();
    const next = change(choice);
    await rememberChoice(workbook, sheet, next);
    return this.lookAt(breathing(workbook, { turn }), sheet, next, ordinal);
  }

  choose({ sheet, ordinal }: TablePlace): Promise<void> {
    const { stage, workbook } = this.desk;
    return stage.turn("reading", async (turn) => {
      const choice = withTable(await recallChoice(workbook, sheet), ordinal);
      await rememberChoice(workbook, sheet, choice);
      await workbook.show(firstCell(sheet));
      stage.put({ page: "home" });
      return stateOf(await this.lookAt(breathing(workbook, { turn }), sheet, choice));
    });
  }

  useSelection(): Promise<void> {
    const { stage, workbook } = this.desk;
    return stage.turn("reading", async (turn) => {
      const seen = await glanceAt(workbook);
      const { sheet, selection } = seen.focus;
      const known = await recallChoice(seen, sheet);
      const choice = selection === undefined ? known : withRegion(known, selection);
      await rememberChoice(workbook, sheet, choice);
      stage.put({ page: "home" });
      return stateOf(await this.lookAt(breathing(seen, { turn }), sheet, choice));
    });
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.desk.workbook.sheets();
  }

  /** Every table of the workbook, to choose from. */
  search(): Promise<void> {
    const { stage, workbook, craft } = this.desk;
    return stage.turn("searching", async (turn) => {
      const study = stage.studied();
      const { length } = await workbook.sheets();
      const onSheet = (read: number) => stage.progress(turn, "searching", read / length);
      const tables = await findTables(breathing(workbook, { turn, onSheet }), craft.prepare);
      stage.put({ tables });
      return stateOf(study);
    });
  }

  /** `ordinal`: the table that was looked at, where nobody has said which one is meant. */
  private async lookAt(
    workbook: ReadableWorkbook,
    sheet: string,
    choice: SheetChoice,
    ordinal?: number
  ): Promise<Study<Prepared>> {
    const meant = ordinal === undefined || choice.table ? choice : { ordinal, ...choice };
    const study = await studySheet(workbook, { sheet, choice: meant }, this.desk.craft.prepare);
    return { ...study, choice };
  }
}
