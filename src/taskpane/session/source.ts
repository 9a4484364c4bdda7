/** The sheet that the pane is about: read, read again by what a person decides, or changed for another. */
import { withRegion, withTable } from "../../app/corrections";
import { firstCell } from "../../app/first-cell";
import { recallChoice, rememberChoice } from "../../app/remembered-choice";
import type { SheetChoice } from "../../app/sheet-choice";
import { findTables, studySheet } from "../../app/study";
import type { Study, TablePlace } from "../../app/study";
import { glanceAt, studyFront } from "../../app/study-front";
import type { Glance, ReadableWorkbook } from "../../workbook/port";
import type { Desk } from "./desk";
import { stateOf, withNewsOf } from "./pane-state";
import type { Manner } from "./stage";

export class Source<Prepared> {
  constructor(private readonly desk: Desk<Prepared>) {}

  /** Reads the sheet in front, or the one that a result sheet in front was made from. */
  read(manner: Manner = "loud", glance = () => glanceAt(this.desk.workbook)): Promise<void> {
    const { stage, craft } = this.desk;
    const work = async () => {
      const study = await studyFront(await glance(), craft.prepare);
      return withNewsOf(stage.now.state, stateOf(study));
    };
    return stage.turn("reading", work, manner);
  }

  /** Fresh, for somebody else may be writing in the same workbook; and the table that was chosen. */
  readAgain(): Promise<Study<Prepared>> {
    const { sheet, choice, ordinal } = this.desk.stage.studied();
    return this.lookAt(this.desk.workbook, sheet, choice, ordinal);
  }

  /** What a person has decided about the sheet; it is remembered, and the sheet is read by it. */
  decide(change: (choice: SheetChoice) => SheetChoice): Promise<void> {
    const { stage, workbook } = this.desk;
    const decided = async () => {
      const { sheet, choice, ordinal } = stage.studied();
      const next = change(choice);
      await rememberChoice(workbook, sheet, next);
      return stateOf(await this.lookAt(workbook, sheet, next, ordinal));
    };
    return stage.turn("reading", decided, "quiet");
  }

  choose({ sheet, ordinal }: TablePlace): Promise<void> {
    const { stage, workbook } = this.desk;
    return stage.turn("reading", async () => {
      const choice = withTable(await recallChoice(workbook, sheet), ordinal);
      await rememberChoice(workbook, sheet, choice);
      await workbook.show(firstCell(sheet));
      stage.put({ page: "home" });
      return stateOf(await this.lookAt(workbook, sheet, choice));
    });
  }

  useSelection(): Promise<void> {
    const { stage, workbook } = this.desk;
    return stage.turn("reading", async () => {
      const seen: Glance = await glanceAt(workbook);
      const { sheet, selection } = seen.focus;
      const known = await recallChoice(seen, sheet);
      const choice = selection === undefined ? known : withRegion(known, selection);
      await rememberChoice(workbook, sheet, choice);
      stage.put({ page: "home" });
      return stateOf(await this.lookAt(seen, sheet, choice));
    });
  }

  /** Every table of the workbook, to choose from. */
  search(): Promise<void> {
    const { stage, workbook, craft } = this.desk;
    return stage.turn("searching", async () => {
      const study = stage.studied();
      stage.put({ tables: await findTables(workbook, craft.prepare) });
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
