/** A tab of the pane without its looks: what it shows, and what each button does. */
import type { Language } from "../../app/messages/messages";
import type { OpenWorkbook } from "../../workbook/port";
import type { Craft } from "./craft";
import type { Desk } from "./desk";
import { Findings } from "./findings";
import { Following } from "./following";
import type { PageName } from "./pane-state";
import { Result } from "./result";
import { Source } from "./source";
import { Stage } from "./stage";

export class Session<Prepared> {
  readonly stage: Stage<Prepared>;
  readonly source: Source<Prepared>;
  readonly result: Result<Prepared>;
  readonly findings: Findings<Prepared>;
  private readonly following: Following<Prepared>;

  constructor(
    workbook: OpenWorkbook,
    craft: Craft<Prepared>,
    readonly language: Language,
    page: PageName = "home"
  ) {
    this.stage = new Stage<Prepared>(workbook, page);
    const desk: Desk<Prepared> = { workbook, stage: this.stage, language, craft };
    this.source = new Source(desk);
    this.result = new Result(desk, this.source);
    this.findings = new Findings(desk);
    this.following = new Following(desk, this.source);
  }

  async start(): Promise<void> {
    await this.source.read();
    await this.following.start();
  }

  /** Another tab is in front: what changes meanwhile is caught up with on `wake`. */
  rest(): void {
    this.following.stop();
  }

  async wake(): Promise<void> {
    await this.following.start();
    await this.following.catchUp();
  }

  stop(): void {
    this.following.stop();
    this.stage.close();
  }

  open(page: PageName): void {
    this.stage.turnTo(page);
    if (page === "tables" && this.stage.now.tables === undefined) void this.source.search();
    else if (page !== "home") void this.following.lookedCloser();
  }
}
