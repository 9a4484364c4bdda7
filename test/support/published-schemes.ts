/** Fourteen schemes as offices published them, with every number that they print, worked out by hand. */
import type { Rule } from "../../src/domain/scoring/rule";
import type { Scheme } from "../../src/domain/scoring/scheme";
import { schemeC, schemeF, schemeH } from "./published-items";
import { each, excess, extra, item, partial, scaling, scheme, upTo, x } from "./scheme-maker";

export interface PublishedScheme {
  readonly says: string;
  readonly scheme: Scheme;
  readonly units: readonly (readonly string[])[];
  /** Of the first unit, or of each. */
  readonly gives: readonly string[];
  readonly points?: readonly string[];
}

export const PUBLISHED: readonly PublishedScheme[] = [
  {
    says: "A: 实际利用外资 30 = 总额 and 现汇, each best 100, worst 60 by absolute value",
    scheme: scheme([item(15, scaling("actual")), item(15, scaling("actual"))]),
    units: [
      ["2000", "500"],
      ["1000", "0"],
      ["1500", "125"],
    ],
    gives: ["30.00", "18.00", "22.50"],
  },
  {
    says: "A: rates and absolute values mixed in one score",
    scheme: scheme([item(30, scaling("actual")), item(30, upTo("1")), item(10, upTo("1"))]),
    units: [
      ["300/100", "90/100", "1/2"],
      ["100/100", "110/100", "2/2"],
    ],
    gives: ["62.00", "58.00"],
  },
  {
    says: "B: 60 %×分值 + 40 %×分值×(本项 − 最低)/(最高 − 最低), two decimals",
    scheme: scheme([item(10, scaling("actual"))], { itemPlaces: 2 }),
    units: [["1"], ["4"], ["2"]],
    gives: ["6.00", "10.00", "7.33"],
  },
  {
    says: "B: 外资 ÷ 任务 × 20, 最高不超过 20; a 5 亿 project + 5, at most 20",
    scheme: scheme([item(20, upTo("1")), extra("bonus", each("5", "20"))]),
    units: [
      ["135/100", "5"],
      ["45/100", "1"],
    ],
    gives: ["40.00", "14.00"],
  },
  {
    says: "C row 1: 96 %, 120 %, 28/27 and 177.7/54, two bands short, all, one overdue",
    scheme: schemeC(),
    units: [
      ["96/100", "150/100", "", "28/27", "177.7/54", "", "6/7", "3/4", "1/1", "0.5", "", "1", ""],
    ],
    gives: ["2.78"],
    points: [..."0.48 0.60 0.50 0.26 0.82 0.30 0.10 0.10 0.00 0.50 0.40 0.10".split(" "), "—"],
  },
  {
    says: "C row 2: 90 %, 120 %, 29/27 and 141.94/54, none short",
    scheme: schemeC(),
    units: [
      ["90/100", "120/100", "", "29/27", "141.94/54", "", "7/7", "4/4", "2/1", "0.5", "", "1", "0"],
    ],
    gives: ["2.95"],
  },
  {
    says: "D: 签约投资额 50, 龙头企业数 30, other up to 20",
    scheme: scheme([
      item(50, upTo("1")),
      item(30, upTo("1")),
      item(20, { kind: "given", ceiling: x(20) }),
    ]),
    units: [["30/60", "4/3", "26"]],
    gives: ["75.00"],
  },
  {
    says: "E: 产业专班, a 50 亿 project not counted as one of 10 亿 again",
    scheme: scheme([
      item(30, upTo("1")),
      item(20, upTo("1")),
      item(20, upTo("1")),
      item(15, { kind: "composite", from: "nothing", cap: x(1) }),
      item("10.5", upTo("1"), { parent: 3 }),
      item("4.5", upTo("1"), { parent: 3 }),
      item(15, { kind: "given", ceiling: x(15) }),
      extra("bonus", each("0.5", "3")),
      extra("bonus", each("3")),
      extra("bonus", {
        kind: "count-bonus",
        beyondTarget: true,
        step: x(1),
        points: x(2),
        ceiling: x(6),
        partial,
      }),
      extra("bonus", { ...each("4"), higherBand: 11 } as Rule),
      extra("bonus", each("8")),
    ]),
    units: [["7/4", "10/20", "8/10", "", "90/100", "80/100", "12.5", "7", "1", "7/4", "3", "1"]],
    gives: [(30 + 10 + 16 + 13.05 + 12.5 + 3 + 3 + 6 + 8 + 8).toFixed(2)],
  },
  {
    says: "F: + 1 for each 10 % over, at most 20; − 1 for each 1 % short",
    scheme: schemeF(),
    units: [["137/100"], ["100/100"], ["109.9/100"], ["96.5/100"], ["350/100"], ["0/100"]],
    gives: ["103.00", "100.00", "100.00", "97.00", "120.00", "0.00"],
  },
  {
    says: "G: complete 60, + 0.5 for each further 10 %, at most 10; incomplete nothing",
    scheme: scheme([
      item(60, { kind: "cliff", threshold: x(1), excess: excess("0.1", "0.5", "10") }),
    ]),
    units: [["100/100"], ["120/100"], ["99.99/100"], ["400/100"]],
    gives: ["60.00", "61.00", "0.00", "70.00"],
  },
  {
    says: "H: 100 if the task is met and funds reach 20 % of it; 75 from 80 %; 50 from 50 %; − 12 for reports",
    scheme: schemeH(),
    units: [
      ["100/100", "20/100", ""],
      ["100/100", "19/100", "0"],
      ["80/100", "90/100", "0"],
      ["79/100", "0/100", "12"],
      ["49.9/100", "0/100", "0"],
    ],
    gives: ["100.00", "75.00", "75.00", "38.00", "0.00"],
  },
  {
    says: "H: − 5, − 5 and at most − 12 for three sorts of omissions",
    scheme: scheme([
      item(100, upTo("1")),
      extra("deduction", each("5")),
      extra("deduction", each("5")),
      extra("deduction", each("1", "12")),
    ]),
    units: [
      ["100/100", "1", "1", "15"],
      ["100/100", "0", "1", "3"],
    ],
    gives: ["78.00", "92.00"],
  },
  {
    says: "I: the excess earns 0.6, 0.3, 0.2 or 0.1 a percent by the size of the task",
    scheme: scheme([
      item(80, {
        kind: "size-slope",
        step: x("0.01"),
        partial,
        sizes: [
          { from: x(50000), points: x("0.1") },
          { from: x(10000), points: x("0.2") },
          { from: x(5000), points: x("0.3") },
          { from: x(0), points: x("0.6") },
        ],
      }),
      item(20, { kind: "composite", from: "nothing" }),
      item(5, { kind: "given", ceiling: x(5) }, { parent: 1 }),
      item(10, { kind: "given", ceiling: x(10) }, { parent: 1 }),
      item(5, { kind: "composite", from: "full" }, { parent: 1 }),
      extra("deduction", each("0.5"), { parent: 4 }),
    ]),
    units: [
      ["1200/1000", "", "5", "10", "", "3"],
      ["6060/6000", "", "5", "10", "", "0"],
      ["11000/10000", "", "5", "10", "", "0"],
      ["51000/50000", "", "5", "10", "", "20"],
      ["25/50", "", "5", "8", "", "0"],
    ],
    gives: ["110.50", "100.30", "102.00", "95.20", "58.00"],
  },
  {
    says: "J: 合同外资 10 and 1 for 10 %, 2 a project, 3 a 500强; 实际外资 40; 出口 40",
    scheme: scheme([
      item(10, { ...upTo("1"), excess: excess("0.1", "1") } as Rule),
      extra("bonus", each("2")),
      extra("bonus", each("3")),
      item(40, { ...upTo("1"), excess: excess("0.1", "3") } as Rule),
      extra("bonus", each("2", undefined, "100")),
      item(40, { ...upTo("1"), excess: excess("0.1", "2") } as Rule),
    ]),
    units: [["125/100", "2", "1", "110/100", "350", "100/100"]],
    gives: ["108.00"],
  },
  {
    says: "J: 3 a project of 300万美元 that came in; one brought in by the district counts half",
    scheme: scheme([
      item(40, upTo("1")),
      extra("bonus", { ...each("3"), partial: "share" } as Rule),
    ]),
    units: [
      ["100/100", "2"],
      ["100/100", "1.5"],
    ],
    gives: ["46.00", "44.50"],
  },
  {
    says: "K: of 12 points, + 1 for each 10 % over, − 1 for each 5 % short",
    scheme: scheme([
      item(12, {
        kind: "step-deduction",
        step: x("0.05"),
        points: x(1),
        partial,
        excess: excess("0.1", "1"),
      }),
    ]),
    units: [["125/100"], ["100/100"], ["87/100"], ["10/100"], ["/100"]],
    gives: ["14.00", "12.00", "10.00", "0.00", "0.00"],
  },
  {
    says: "L: 实到资金 ÷ 任务, the 确保 target",
    scheme: scheme([item(100, { kind: "proportional" })]),
    units: [["3600/4500"], ["5000/4500"]],
    gives: ["80.00", "111.11"],
  },
  {
    says: "M: 桐庐, completion of the task; going beyond it is a jump and no points",
    scheme: scheme([item(100, upTo("1"))]),
    units: [["5/4"]],
    gives: ["100.00"],
  },
  { says: "N: 鄞州", scheme: scheme([item(100, upTo("1"))]), units: [["13/20"]], gives: ["65.00"] },
];
