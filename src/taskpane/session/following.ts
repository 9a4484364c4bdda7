/** The pane follows whoever works in the workbook: another sheet in front, other cells, other figures. */
import { sourceSheet } from "../../app/source-sheet";
import { glanceAt } from "../../app/study-front";
import type { Glance, WorkbookChange } from "../../workbook/port";
import type { Desk } from "./desk";
import { studyIn } from "./pane-state";
import type { Done } from "./pane-state";
import type { Source } from "./source";

/** Typing fills many cells: the sheet is read again when it has been quiet for so long. */
const QUIET = 400;

export class Following<Prepared> {
  private stopWatching: (() => void) | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Figures may have changed since the sheet was read for a result that is still in view. */
  private isBehind = false;

  constructor(
    private readonly desk: Desk<Prepared>,
    private readonly source: Source<Prepared>
  ) {}

  async start(): Promise<void> {
    this.stopWatching = await this.desk.workbook.watch((change) => this.changed(change));
  }

  stop(): void {
    this.isBehind = true;
    this.stopWatching?.();
    clearTimeout(this.waiting);
  }

  private changed(change: WorkbookChange): void {
    const { stage } = this.desk;
    const { state } = stage.now;
    if (state.kind === "busy") return;
    if (change === "sheets") stage.put({ tables: undefined });
    if (change === "data") this.isBehind = true;
    if (change === "selection" && (studyIn(state)?.tables.length ?? 0) < 2) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.catchUp(), QUIET);
  }

  /** The sheets that were made follow by themselves; what the pane lists of them must be read again. */
  async lookedCloser(): Promise<void> {
    if (!this.isBehind || this.desk.stage.now.state.kind !== "done") return;
    this.isBehind = false;
    return this.source.refresh();
  }

  /** A sheet that was just made stays in view until somebody looks at another source. */
  async catchUp(): Promise<void> {
    const { stage, workbook } = this.desk;
    const { state } = stage.now;
    if (state.kind === "busy") return;
    if (state.kind !== "done") return this.source.read("quiet");
    const seen = await glanceAt(workbook).catch((error: unknown) => stage.fail(error));
    if (seen === undefined) return;
    if (await isAbout(state, seen)) {
      return stage.now.page === "home" ? undefined : this.lookedCloser();
    }
    return this.source.read("quiet", () => Promise.resolve(seen));
  }
}

/** What was typed has no source: its sheet stands for itself. */
async function isAbout({ study, written }: Done<unknown>, seen: Glance): Promise<boolean> {
  const { sheet: inFront } = seen.focus;
  if (written.some(({ name }) => name === inFront)) return true;
  return sourceSheet(await seen.sheets(), inFront, study.sheet) === study.sheet;
}
