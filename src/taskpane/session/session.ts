/** The pane without its looks: what it shows, and what each button does. */
import type { Language } from "../../app/messages";
import type { OpenWorkbook } from "../../workbook/port";
import type { Desk } from "./desk";
import { Findings } from "./findings";
import { Following } from "./following";
import type { PageName } from "./pane-state";
import { Ranking } from "./ranking";
import type { LoadWriting } from "./ranking";
import { Source } from "./source";
import { Stage } from "./stage";

export class Session {
  readonly stage: Stage;
  readonly source: Source;
  readonly ranking: Ranking;
  readonly findings: Findings;
  private readonly following: Following;

  constructor(
    workbook: OpenWorkbook,
    loadWriting: LoadWriting,
    readonly language: Language,
    page: PageName = "home"
  ) {
    this.stage = new Stage(workbook, page);
    const desk: Desk = { workbook, stage: this.stage, language };
    this.source = new Source(desk);
    this.ranking = new Ranking(desk, this.source, loadWriting);
    this.findings = new Findings(desk);
    this.following = new Following(desk, this.source);
  }

  async start(): Promise<void> {
    await this.source.read();
    await this.following.start();
  }

  stop(): void {
    this.following.stop();
    this.stage.close();
  }

  open(page: PageName): void {
    this.stage.turnTo(page);
    if (page === "tables" && this.stage.now.tables === undefined) void this.source.search();
  }
}
