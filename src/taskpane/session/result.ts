/** 一键排名, 生成测算表: what a tab makes of its table, written and taken back. */
import type { Workbook, Written } from "../../workbook/port";
import type { SheetChoice } from "../../app/sheet-choice";
import type { Desk } from "./desk";
import { stateOf } from "./pane-state";
import type { WriteTyped } from "./pane-state";
import type { Source } from "./source";

export class Result<Prepared> {
  constructor(
    private readonly desk: Desk<Prepared>,
    private readonly source: Source<Prepared>
  ) {}

  make(): Promise<void> {
    const { stage, workbook, craft } = this.desk;
    return stage.turn("writing", async (turn) => {
      const study = await this.source.readAgain(turn);
      if (study.prepared === undefined) return stateOf(study);
      const onProgress = (share: number) => stage.progress(turn, "writing", share);
      const written = await craft.write(workbook, study.prepared, { onProgress });
      if (turn.isOver()) await workbook.undo();
      return { kind: "done", study, written };
    });
  }

  /** What was typed into the tab, and not read from its table. */
  writeTyped(write: WriteTyped): Promise<void> {
    const { stage, workbook } = this.desk;
    return stage.turn("writing", async (turn) => {
      const study = stage.studied();
      const onProgress = (share: number) => stage.progress(turn, "writing", share);
      const written = await write(workbook, { onProgress });
      if (turn.isOver()) await workbook.undo();
      else stage.put({ page: "home" });
      return { kind: "done", study, written, typed: write };
    });
  }

  /** 重新生成: the same thing once more, from the table as it now stands or from what was typed. */
  again(): Promise<void> {
    const { state } = this.desk.stage.now;
    const typed = state.kind === "done" ? state.typed : undefined;
    return typed === undefined ? this.make() : this.writeTyped(typed);
  }

  /** A sheet that the tab works by, and not its result: the table is read again with it. */
  add(
    write: (workbook: Workbook) => Promise<readonly Written[]>,
    change: (choice: SheetChoice) => SheetChoice
  ): Promise<void> {
    const { stage, workbook } = this.desk;
    return stage.turn("writing", async (turn) => {
      const [first] = await write(workbook);
      if (turn.isOver()) await workbook.undo();
      const state = stateOf(await this.source.changed(turn, change));
      const news = { kind: "exported", sheet: first?.name ?? "" } as const;
      return first === undefined ? state : { ...state, news };
    });
  }

  takeBack(): Promise<void> {
    const { stage, workbook } = this.desk;
    return stage.turn("undoing", async (turn) => {
      const undone = await workbook.undo();
      const state = stateOf(await this.source.readAgain(turn));
      const news = { kind: undone === undefined ? "nothing-to-take-back" : "taken-back" } as const;
      return { ...state, news };
    });
  }
}
