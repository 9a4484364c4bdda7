/**
 * The host behind the wire: takes the text of a batch, gives the text of the answer or the number
 * of a refusal. Limits of Excel on the web, cell edit mode and injected faults stand here.
 */
import type { Counters } from "./counters";
import type { Executor } from "./executor";
import { HOST_ERROR } from "./faults";
import type { Faults } from "./faults";
import type { BatchRequest } from "./rich-api";

/** Excel on the web refuses a larger request and a larger answer. */
export const LARGEST_PAYLOAD = 5 * 1024 * 1024;
/** The request flag of Excel.run({ delayForCellEdit: true }). */
const DELAY_FOR_CELL_EDIT = 64;

export type Reply =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "refused"; readonly error: number }
  | { readonly kind: "silent" };

export interface BatchHostOptions {
  readonly executor: Executor;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Called after each batch, before its answer: calculation. */
  readonly settle: () => Promise<void>;
  /** Called once the answer is out: events. */
  readonly answered: () => void;
}

export class BatchHost {
  private editing = false;
  private waiting: (() => void)[] = [];
  /** Batches run one after another, as they came. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: BatchHostOptions) {}

  /** The user is typing in a cell: batches are refused, or wait if they asked for it. */
  editCell(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    this.waiting.forEach((resume) => resume());
    this.waiting = [];
  }

  run(body: string, flags: number): Promise<Reply> {
    const next = this.last.then(() => this.one(body, flags));
    this.last = next.catch(() => undefined);
    // A timer, because the caller posts the answer when this promise is kept.
    void this.last.then(() => setTimeout(this.options.answered, 0));
    return next;
  }

  private async one(body: string, flags: number): Promise<Reply> {
    const { counters, executor, faults, settle } = this.options;
    if (faults.latency > 0) await delay(faults.latency);
    const refusal = await this.refusal(body, flags);
    if (refusal !== undefined) return { kind: "refused", error: refusal };
    const request = JSON.parse(body) as BatchRequest;
    const response = await executor.run(request);
    await settle();
    const text = JSON.stringify(response);
    counters.batch(request, response, byteLength(body), byteLength(text));
    if (faults.isSilent()) return { kind: "silent" };
    return byteLength(text) > LARGEST_PAYLOAD
      ? { kind: "refused", error: HOST_ERROR.responseTooLarge }
      : { kind: "answer", text };
  }

  private async refusal(body: string, flags: number): Promise<number | undefined> {
    const injected = this.options.faults.atBatch();
    if (injected !== undefined) return injected;
    if (byteLength(body) > LARGEST_PAYLOAD) return HOST_ERROR.requestTooLarge;
    if (!this.editing) return undefined;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return HOST_ERROR.cellEditMode;
    await new Promise<void>((resume) => this.waiting.push(resume));
    return undefined;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
