/**
 * Pictures of the workbench with the pane for the documentation, the second half of `npm run screenshots`:
 * before 一键排名, after it, and once a figure of the source was corrected; and a ledger with its 测算表.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closeBrowser, openPage } from "./open-page";

const LEDGER = "assets/samples/工业用地供地台账.xlsx";
const FOLDER = "assets/docs";

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const opened = await openPage();
  const { page, pane, workbench } = opened;
  const picture = async (name: string) => {
    await page.waitForTimeout(1000); // the grid paints when it has time
    await page.screenshot({ path: join(FOLDER, `workbench-${name}.png`) });
  };
  try {
    await pane.locator(".found").waitFor();
    await picture("before");
    await pane.getByRole("button", { name: "一键排名" }).click();
    await pane.getByText("排名表已生成").waitFor();
    await pane.getByRole("button", { name: "打开" }).first().click();
    await picture("ranked");
    await workbench.evaluate((it) => it.setValue("9月30日", "D9", 0));
    await picture("corrected");
    const ledger = [...readFileSync(LEDGER)];
    await workbench.evaluate(
      (it, bytes) => it.open(new Uint8Array(bytes), "供地台账.xlsx"),
      ledger
    );
    await pane.getByRole("tab", { name: "地价测算" }).click();
    await pane.getByRole("button", { name: "生成测算表" }).click();
    await pane.getByRole("button", { name: "打开测算表" }).click();
    await picture("land");
  } finally {
    await opened.close();
    await closeBrowser();
  }
}

void main();
