/** What currencies are called in Chinese. */
import type { Currency } from "../domain/money";

export const CURRENCY_NAMES: Readonly<Record<Currency, string>> = {
  CNY: "人民币",
  USD: "美元",
  EUR: "欧元",
  HKD: "港元",
  JPY: "日元",
  GBP: "英镑",
  TWD: "新台币",
  MOP: "澳门元",
  KRW: "韩元",
};
