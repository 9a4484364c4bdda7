/** The pane's side is the real Office.js; each case is an example of the captured protocol. */
import assert from "node:assert";
import { univerInNode } from "../../src/workbench/model/univer-in-node";
import { bookOf, SALES } from "./books";
import { cases, SALES_ROWS } from "./protocol-cases";
import { officeInNode } from "./office-in-node";
import type { OfficeInNode } from "./office-in-node";

describe("the host's side of the protocol", () => {
  for (const { says, does, gives } of cases) {
    it(says, async () => {
      const engine = univerInNode();
      const { Excel } = await officeInNode(bookOf(SALES, engine));
      // A collection's items are an array of the pane's realm, hence the copy.
      assert.deepStrictEqual(structuredClone(await Excel.run(does)), gives);
      engine.dispose();
    });
  }

  it("answers a batch word for word as captured", async () => {
    const office = await officeInNode(bookOf(SALES));
    const messages = await trafficOf(office, async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").untrack();
      range.load("values,address");
      await context.sync();
    });
    assert.deepStrictEqual(messages, [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
      { ActionId: 6, Value: { Id: "{00000000-0001-0000-0001-000000000000}" } },
      { ActionId: 8, Value: { _ReferenceId: "" } },
      { ActionId: 10, Value: { _ReferenceId: "" } },
      {
        ActionId: 11,
        Value: { _ReferenceId: "", Values: SALES_ROWS, Address: "'销售 数据'!A1:B2" },
      },
    ]);
  });
});

/** The results of the one batch that `does` makes. */
async function trafficOf(
  { Excel, traffic }: OfficeInNode,
  does: (context: Excel.RequestContext) => Promise<unknown>
): Promise<unknown> {
  traffic.record = true;
  await Excel.run(does);
  const last = traffic.messages[traffic.messages.length - 1] as { _data: { Data: unknown[] } };
  return (JSON.parse(String(last._data.Data[2])) as { Results: unknown }).Results;
}
