/** Puts the pane on the page, once icons, theme and the page's language are set. */
import type * as React from "react";
import * as ReactDOM from "react-dom";
import type { Language } from "../app/messages/messages";
import { registerOwnIcons } from "./icons";
import { loadOwnTheme } from "./theme";

export function draw(content: React.ReactElement, language: Language): void {
  registerOwnIcons();
  loadOwnTheme();
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  ReactDOM.render(content, document.getElementById("pane"));
}
