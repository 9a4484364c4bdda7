/**
 * Plays Excel on the web to one pane: handshake, batches, document settings, ribbon, events.
 *
 * It takes text and gives text, and knows no window: the page gives it a frame (pane-frame.ts), a
 * test without a browser gives it Office.js in a context of its own.
 */
import { appContext } from "./app-context";
import type { PaneSettings } from "./app-context";
import type { BatchHost } from "./batch-host";
import { answerTo, eventFor, FAILED, paneMessage, WANTS } from "./envelope";
import type { PaneMessage } from "./envelope";

const DISPATCH = { richApi: 93, loadSettings: 75, saveSettings: 76, commandDone: 94 } as const;
const RICH_API_EVENTS = "richApiMessage";
const RIBBON_EVENTS = "appCommandInvoked";
const SELECTION_EVENTS = "documentSelectionChanged";
/** The kind of every row of a RichApi event message. */
const EVENT_MESSAGE = 65536;

/** One row of Office.js's event message: which event, at which object, with what. */
export interface RichApiEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

interface ExecuteMethod {
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly DdaMethod: { readonly DispatchId: number };
  readonly "0"?: unknown;
}

export interface PaneConnectionOptions {
  readonly pane: PaneSettings;
  readonly origin: string;
  readonly batches: BatchHost;
  /** Document settings (Office.context.document.settings), JSON text by key. */
  readonly settings: Map<string, string>;
  readonly post: (text: string) => void;
}

export class PaneConnection {
  private readonly registrations = new Map<string, PaneMessage>();
  private readonly commands = new Map<string, () => void>();
  /** Buttons pressed before the pane was there to hear of them. */
  private readonly early: (() => void)[] = [];
  private eventCount = 0;

  constructor(private readonly options: PaneConnectionOptions) {}

  /** A message event's data. */
  async receive(text: unknown): Promise<void> {
    const message = paneMessage(text, this.options.pane.conversation);
    if (message === undefined) return;
    if (message._actionType === WANTS.registerEvent) {
      this.registrations.set(message._actionName, message);
      this.answer(message, { Error: 0 });
      if (message._actionName === RIBBON_EVENTS) this.early.splice(0).forEach((send) => send());
      return undefined;
    }
    if (message._actionType === WANTS.unregisterEvent) {
      this.registrations.delete(message._actionName);
      return this.answer(message, { Error: 0 });
    }
    return this.invoke(message);
  }

  /** A button of the ribbon: done once the pane has called event.completed(). */
  runCommand(action: string, controlId: string): Promise<void> {
    const id = `command-${this.commands.size + 1}`;
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    const source = JSON.stringify({ source: { id: controlId } });
    const send = () => this.fire(RIBBON_EVENTS, { "0": id, "1": action, "2": source });
    if (this.registrations.has(RIBBON_EVENTS)) send();
    else this.early.push(send);
    return done;
  }

  fireEvent({ type, target, args }: RichApiEvent): void {
    this.eventCount += 1;
    const row = [EVENT_MESSAGE, type, target, JSON.stringify(args), this.eventCount, false];
    this.fire(RICH_API_EVENTS, { ArrayData: [row] });
  }

  /** The old event behind workbook.onSelectionChanged; it carries nothing. */
  fireSelection(): void {
    this.fire(SELECTION_EVENTS, {});
  }

  private fire(name: string, data: unknown): void {
    const registration = this.registrations.get(name);
    if (registration !== undefined) this.options.post(eventFor(registration, data, this.sender()));
  }

  private async invoke(message: PaneMessage): Promise<void> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync": {
        const settings = Object.fromEntries(this.options.settings);
        return this.answer(message, appContext(this.options.pane, settings));
      }
      case "ContextActivationManager_notifyHost": // focus, keys, telemetry: heard, not used
        return this.answer(message, null);
      case "executeMethod":
        return this.execute(message, message._data as ExecuteMethod);
      default:
        return this.answer(message, null, FAILED);
    }
  }

  private async execute(message: PaneMessage, data: ExecuteMethod): Promise<void> {
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.batch(message, data.ArrayData ?? []);
      case DISPATCH.saveSettings: {
        const { settings } = this.options;
        settings.clear(); // what the pane sends is all there is
        data.DdaSettingsMethod?.Properties.forEach(([key, text]) => settings.set(key, text));
        return this.answer(message, { Error: 0, Version: 1 });
      }
      case DISPATCH.loadSettings: {
        const pairs = [...this.options.settings].map(([Name, Value]) => ({ Name, Value }));
        return this.answer(message, { Error: 0, Version: 1, Properties: { Settings: pairs } });
      }
      case DISPATCH.commandDone:
        this.commands.get(String(data["0"]))?.();
        return this.answer(message, { Error: 0, Version: 1 });
      default:
        return this.answer(message, null, FAILED);
    }
  }

  private async batch(message: PaneMessage, data: readonly unknown[]): Promise<void> {
    const reply = await this.options.batches.run(String(data[4]), Number(data[6]));
    if (reply.kind === "silent") return undefined;
    const body =
      reply.kind === "refused"
        ? { Error: reply.error, Version: 1 }
        : { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], reply.text] };
    return this.answer(message, body);
  }

  private answer(message: PaneMessage, data: unknown, error = 0): void {
    this.options.post(answerTo(message, data, this.sender(), error));
  }

  private sender() {
    return { conversation: this.options.pane.conversation, origin: this.options.origin };
  }
}
