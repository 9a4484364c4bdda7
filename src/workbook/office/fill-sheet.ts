/** Puts a whole Sheet on an empty worksheet; and what has to wait until all of them stand. */
import { has } from "./host";
import { BYTES_PER_CALL } from "./payload";
import { putCells } from "./put-cells";
import type { CellsTarget } from "./put-cells";
import { putCharts } from "./put-charts";
import { putFrame, reference } from "./put-frame";
import { putLooks, putNumberFormats, putWrapping } from "./put-looks";
import { isAboutPrint, putPrint } from "./put-print";
import { putRules } from "./put-rules";
import { bandsOf } from "./style-bands";
import type { Outbox } from "./outbox";

export interface Filling extends CellsTarget {
  /** The name that the sheet has got. */
  readonly name: string;
  /** Local names that are there already. */
  readonly names: readonly string[];
}

export async function fillSheets(fillings: readonly Filling[]): Promise<void> {
  for (const filling of fillings) await fill(filling);
  for (const filling of fillings) {
    await putWrapping({ ...filling, bands: bandsOf(filling.sheet.rows) });
  }
  for (const filling of fillings) await putCharts(filling);
}

async function fill(filling: Filling): Promise<void> {
  const target = { ...filling, bands: bandsOf(filling.sheet.rows) };
  await putNames(filling);
  await putNumberFormats(target);
  await putCells(filling);
  await putFrame(filling);
  await putLooks(target);
  await putRules(filling);
}

/** Before the cells, whose formulas may use them. */
async function putNames({ outbox, on, sheet, name: sheetName, names }: Filling): Promise<void> {
  const there = names.map((name) => name.toLowerCase());
  for (const { name, refersTo } of sheet.names) {
    const place = reference(refersTo, sheetName);
    await outbox.add(BYTES_PER_CALL, () => {
      if (there.indexOf(name.toLowerCase()) >= 0) on.names.getItem(name).formula = place;
      else on.names.add(name, place);
    });
  }
}

/** Sends what is waiting and the print set-up with it, which alone may fail. */
export async function sendWithPrint(outbox: Outbox, fillings: readonly Filling[]): Promise<void> {
  const toPrint = has(outbox.host, "print") ? fillings : [];
  for (const { on, sheet } of toPrint) {
    const { print } = sheet;
    if (print !== undefined) await outbox.add(20 * BYTES_PER_CALL, () => putPrint(on, print));
  }
  try {
    await outbox.send();
  } catch (error) {
    if (!isAboutPrint(error)) throw error;
  }
}
