/** Why a measure of 结果运用 cannot be told, for terminal and pane; the sheet says where to fill it in. Data, no code. */
import type { WhyUnknown } from "../domain/consequences";
import type { Language } from "./messages/messages";

export const CONSEQUENCE_REASONS: Readonly<Record<Language, Readonly<Record<WhyUnknown, string>>>> =
  {
    zh: {
      "no-last-year": "没有上年名次",
      "no-count": "没有填名次数",
      "no-line": "没有填界线",
      "no-item": "表里没有所看的项",
      "no-group": "表里没有这个组别",
    },
    en: {
      "no-last-year": "no ranks of last year",
      "no-count": "no number of places",
      "no-line": "no line",
      "no-item": "no such item in the table",
      "no-group": "no such group in the table",
    },
  };
