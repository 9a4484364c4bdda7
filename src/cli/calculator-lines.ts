/** The calculator's answer for a terminal, or as data. */
import { calculateLand } from "../app/land/land-calculator";
import type { CalculatorView, GridView } from "../app/land/land-calculator";
import type { PaybackView } from "../app/land/land-paybacks";
import { rangeText } from "../app/range-text";
import type { Invocation, Language } from "./arguments";
import type { CalculatorArguments } from "./land-arguments";
import { terminalTable } from "./terminal-table";

export function calculatorOutput(
  given: CalculatorArguments,
  { json, language }: Pick<Invocation, "json"> & { readonly language: Language }
): string {
  const view = calculateLand(given);
  return json ? `${JSON.stringify(view)}\n` : `${calculatorLines(view, language === "zh")}\n`;
}

function calculatorLines(view: CalculatorView, zh: boolean): string {
  const say = (chinese: string, english: string) => (zh ? chinese : english);
  const lines: readonly (readonly [string, string])[] = [
    [say("成本（万元/亩）", "Cost per mu"), rangeText(view.costPerMu, view.costPerMu, 4)],
    [say("价格（万元/亩）", "Price per mu"), rangeText(view.priceLow, view.priceHigh, 4)],
    [say("面积（亩）", "Area, mu"), rangeText(view.areaMu, view.areaMu, 4)],
    [say("每亩缺口（万元）", "Gap per mu"), rangeText(view.gapPerMuLow, view.gapPerMuHigh, 4)],
    [say("缺口总额（万元）", "Total gap"), rangeText(view.totalGapLow, view.totalGapHigh, 2)],
    [say("占成本", "Of the cost"), percents(view.shareLow, view.shareHigh)],
    [say("收回成本", "Recovered"), percents(view.recoveryLow, view.recoveryHigh)],
    [
      say("保本价（万元/亩）", "Break-even price"),
      rangeText(view.breakEvenPrice, view.breakEvenPrice, 4),
    ],
    ...view.breakEvenAfter.map(({ years, price }): readonly [string, string] => [
      say(`${years} 年税收后保本价`, `…after ${years} years of tax`),
      rangeText(price, price, 4),
    ]),
    [say("回收期（年）", "Payback, years"), paybackText(view.paybackLow, view.paybackHigh, zh)],
    [
      say("折现回收期（年）", "…discounted"),
      paybackText(view.discountedLow, view.discountedHigh, zh),
    ],
    ...askedLines(view, zh),
    ...budgetLines(view, zh),
    ...floorLines(view, zh),
  ];
  const shown = lines.filter(([, value]) => value !== "—");
  const grid = gridLines(view.priceByArea, say("价格＼面积", "price \\ area"));
  const heading = say("缺口总额（万元）随价格和面积：", "Total gap by price and area:");
  return [terminalTable(shown, ["left", "right"]), "", heading, grid].join("\n");
}

function percents(low: number | null, high: number | null): string {
  if (low === null || high === null) return "—";
  return `${rangeText(low * 100, high * 100, 2)}%`;
}

function paybackText(low: PaybackView, high: PaybackView, zh: boolean): string {
  const text = (one: PaybackView) => (one === "never" ? (zh ? "收不回" : "never") : one);
  if (low === null || high === null) return "—";
  if (typeof low === "number" && typeof high === "number") return rangeText(low, high, 2);
  const [from, to] = [low, high].map((one) =>
    typeof one === "number" ? rangeText(one, one, 2) : String(text(one))
  );
  return from === to ? String(from) : `${from}—${to}`;
}

function askedLines(
  { asked: { investment, tax } }: CalculatorView,
  zh: boolean
): readonly (readonly [string, string])[] {
  return [
    [zh ? "按标准应有投资（万元）" : "Investment asked for", rangeText(investment, investment, 2)],
    [zh ? "按标准应有年税收（万元）" : "Tax a year asked for", rangeText(tax, tax, 2)],
  ];
}

function budgetLines(
  { budget }: CalculatorView,
  zh: boolean
): readonly (readonly [string, string])[] {
  if (budget === null) return [];
  const most = rangeText(budget.mostMuLow, budget.mostMuHigh, 2);
  const lowest = rangeText(budget.lowestPrice, budget.lowestPrice, 4);
  return [
    [zh ? "预算可承受亩数" : "Mu that the budget bears", most],
    [zh ? "预算可承受最低价" : "Lowest price that it bears", lowest],
  ];
}

function floorLines(
  { floor }: CalculatorView,
  zh: boolean
): readonly (readonly [string, string])[] {
  if (floor === null) return [];
  const name = zh
    ? `${floor.grade} 等参考最低价（元/㎡）`
    : `Floor of grade ${floor.grade}, yuan/m²`;
  if (floor.yuanPerSquareMetre === null) return [[name, zh ? "待核" : "not checked"]];
  const below = zh
    ? "，低于参考最低价标准，请核对适用等别、折扣条件及批准文件"
    : ": below it; check grade, discounts and approvals";
  const price = rangeText(floor.yuanPerSquareMetre, floor.yuanPerSquareMetre, 2);
  return [[name, floor.below === "no" ? price : price + below]];
}

function gridLines({ prices, across, gaps }: GridView, corner: string): string {
  const text = (value: number) => rangeText(value, value, 2);
  const rows = prices.map((price, i) => [text(price), ...(gaps[i] ?? []).map(text)]);
  const header = [corner, ...across.map(text)];
  return terminalTable(
    [header, ...rows],
    header.map(() => "right" as const)
  );
}
