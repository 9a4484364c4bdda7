/// <reference lib="dom" />
/**
 * The pane's frame on the workbench page: the only file of the wire that knows a browser.
 *
 * The frame's name carries what Office.js must know before its first line runs. It must be set
 * before the frame is attached; set later, the pane thinks it is outside Office.
 */
import { frameName } from "./app-context";
import type { PaneSettings } from "./app-context";
import { PaneConnection } from "./pane-connection";
import type { PaneConnectionOptions } from "./pane-connection";

export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  readonly connection: PaneConnection;
  close(): void;
}

type Served = Pick<PaneConnectionOptions, "batches" | "settings">;

export function openPane(
  slot: HTMLElement,
  paneUrl: URL,
  pane: PaneSettings,
  served: Served
): PaneFrame {
  const frame = document.createElement("iframe");
  frame.name = frameName(pane);
  frame.src = paneUrl.href;
  const connection = new PaneConnection({
    ...served,
    pane,
    origin: window.location.origin,
    post: (text) => frame.contentWindow?.postMessage(text, paneUrl.origin),
  });
  const listen = (event: MessageEvent<unknown>) => {
    const fromPane = event.source === frame.contentWindow && event.origin === paneUrl.origin;
    if (fromPane) void connection.receive(event.data);
  };
  window.addEventListener("message", listen);
  slot.appendChild(frame);
  return {
    frame,
    connection,
    close: () => {
      window.removeEventListener("message", listen);
      frame.remove();
    },
  };
}
