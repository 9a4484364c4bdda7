/**
 * Changes on their way to Excel, sent in as few requests as their size allows.
 *
 * Calculation and drawing are held back only until the next sync, so each request asks anew.
 */
import { has } from "./host";
import type { OfficeHost } from "./host";
import { PAYLOAD } from "./payload";

export class Outbox {
  private waiting = 0;
  private sent = 0;

  constructor(
    readonly host: OfficeHost,
    readonly context: Excel.RequestContext,
    private readonly onSent: (bytes: number) => void = () => undefined
  ) {
    this.hold();
  }

  /** Does `change` in this request, or in the next where this one would grow too large. */
  async add(bytes: number, change: () => void): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > PAYLOAD) {
      await this.send();
      this.hold();
    }
    this.waiting += bytes;
    change();
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.sent += this.waiting;
    this.waiting = 0;
    this.onSent(this.sent);
  }

  private hold(): void {
    const { application } = this.context.workbook;
    if (has(this.host, "holdCalculation")) application.suspendApiCalculationUntilNextSync();
    if (has(this.host, "holdScreen")) application.suspendScreenUpdatingUntilNextSync();
  }
}
