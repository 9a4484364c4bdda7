/** What a project ledger (台账) becomes: a project a row, with its team, stage and money. */
import type { CalendarDate } from "../../domain/calendar-date";
import type { ExchangeRate } from "../../domain/currency";
import type { Currency, Money } from "../../domain/money";
import type { Stage } from "../../domain/pipeline";
import type { Cell, Sourced } from "../../spreadsheet/address";
import type { Table } from "../table";
import type { TaskFigure } from "../task";

export interface Ledger {
  readonly table: Table;
  readonly asOf?: CalendarDate;
  /** In sheet order; a project that stands twice is two. */
  readonly projects: readonly Project[];
}

export interface Project {
  /** 0-based source row. */
  readonly row: number;
  /** As written: a joint team (甲镇、乙镇) is a team of its own. */
  readonly team: Sourced<string>;
  readonly name: string;
  readonly stage: Stage;
  /** As printed; "" where nothing is. */
  readonly stageText: string;
  readonly stageCell?: Cell;
  /** 合同额 or 协议总投资. */
  readonly amount?: LedgerMoney;
  readonly arrived?: LedgerMoney;
}

export interface LedgerMoney {
  readonly currency: Currency;
  /** Both ends of a range; else the same. */
  readonly low: Money;
  readonly high: Money;
  readonly approx: boolean;
  /** With its cell; counted in the ten thousands of its currency, of a range the low end. */
  readonly figure: TaskFigure;
  /** The cell that names the currency, where a column does. */
  readonly currencyCell?: Cell;
}

/** A rate from a 参数 table, with the cell it stands in. */
export interface RateRead extends ExchangeRate {
  readonly cell: Cell;
  /** The cell holds the rate for so many units: 100 where banks quote 外汇牌价. */
  readonly per: 1 | 100;
  /** Absent where the table gives no day: then `on` is that of the ledger. */
  readonly dateCell?: Cell;
}
