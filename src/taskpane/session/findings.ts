/** 问题清单: on a sheet of its own, or each at its cell. */
import { peekAt } from "../../app/peek";
import type { Peek } from "../../app/peek";
import type { OpenWorkbook } from "../../workbook/port";
import type { Desk } from "./desk";
import { stateOf } from "./pane-state";

export type Place = Parameters<OpenWorkbook["show"]>[0];

/** The sheet's layout comes when somebody asks for the sheet: the first view does not wait for it. */
const loadExport = () =>
  import(/* webpackChunkName: "findings-sheet" */ "../../app/export-findings");

export class Findings<Prepared> {
  constructor(private readonly desk: Desk<Prepared>) {}

  export(): Promise<void> {
    const { stage, workbook, language } = this.desk;
    return stage.turn("exporting", async (turn) => {
      const study = stage.studied();
      const { exportFindings } = await loadExport();
      const onProgress = (share: number) => stage.progress(turn, "exporting", share);
      const [first] = await exportFindings(workbook, study, { language, onProgress, show: true });
      stage.put({ page: "home" });
      const state = stateOf(study);
      const news = { kind: "exported", sheet: first?.name ?? "" } as const;
      return state.kind === "found" ? { ...state, news } : state;
    });
  }

  show(at: Place): Promise<void> {
    const { stage, workbook } = this.desk;
    return workbook.show(at).catch((error: unknown) => stage.fail(error));
  }

  /** The cell and its neighbours, for a page without a spreadsheet. */
  peek(at: Place): Promise<Peek> {
    return peekAt(this.desk.workbook, at);
  }
}
