/** 一键排名: the ranking of the table that the pane is about, written and taken back. */
import type { writeRankings } from "../../app/write-rankings";
import type { Desk } from "./desk";
import { stateOf } from "./pane-state";
import type { Source } from "./source";

/** How a ranking is written: a script of its own, loaded when a button first asks for it. */
export type LoadWriting = () => Promise<{ readonly writeRankings: typeof writeRankings }>;

export class Ranking {
  constructor(
    private readonly desk: Desk,
    private readonly source: Source,
    private readonly loadWriting: LoadWriting
  ) {}

  make(): Promise<void> {
    const { stage, workbook } = this.desk;
    return stage.turn("writing", async (turn) => {
      const study = await this.source.readAgain();
      if (study.ranking === undefined) return stateOf(study);
      const { writeRankings } = await this.loadWriting();
      const onProgress = (share: number) => stage.progress(turn, "writing", share);
      const written = await writeRankings(workbook, { rankings: [study.ranking] }, { onProgress });
      if (turn.isOver()) await workbook.undo();
      return { kind: "done", study, written };
    });
  }

  takeBack(): Promise<void> {
    const { stage, workbook } = this.desk;
    return stage.turn("undoing", async () => {
      const undone = await workbook.undo();
      const state = stateOf(await this.source.readAgain());
      if (state.kind !== "found") return state;
      const news = { kind: undone === undefined ? "nothing-to-take-back" : "taken-back" } as const;
      return { ...state, news };
    });
  }
}
