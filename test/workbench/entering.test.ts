import assert from "node:assert";
import { entered } from "../../src/workbench/model/entering";

describe("text put into a cell", () => {
  const cases: readonly { raw: unknown; format?: string; gives: unknown }[] = [
    { raw: "甲组", gives: { value: "甲组" } },
    { raw: "", gives: { value: undefined } },
    { raw: 5, gives: { value: 5 } },
    { raw: true, gives: { value: true } },
    { raw: "=A1+1", gives: { formula: "A1+1" } },
    { raw: "=", gives: { value: "=" } },
    { raw: "'=A1", gives: { value: "=A1" } },
    { raw: "'3-1", gives: { value: "3-1" } },
    { raw: "=A1", format: "@", gives: { value: "=A1" } },
    { raw: "3-1", format: "@", gives: { value: "3-1" } },
    { raw: "007", format: "@", gives: { value: "007" } },
    { raw: "007", gives: { value: 7 } },
    { raw: " 1.5 ", gives: { value: 1.5 } },
    { raw: "1e3", gives: { value: 1000 } },
    { raw: "1,234", gives: { value: 1234, format: "#,##0" } },
    { raw: "12%", gives: { value: 0.12, format: "0%" } },
    { raw: "¥5", gives: { value: 5, format: "¥#,##0" } },
    { raw: "true", gives: { value: true } },
    { raw: "#N/A", gives: { value: { error: "#N/A" } } },
    { raw: "3-1", gives: { value: 46_082, format: 'm"月"d"日"' } },
    { raw: "3月1日", gives: { value: 46_082, format: 'm"月"d"日"' } },
    { raw: "2024-2-29", gives: { value: 45_351, format: "yyyy/m/d" } },
    { raw: "2024年3月1日", gives: { value: 45_352, format: "yyyy/m/d" } },
    { raw: "2023-2-29", gives: { value: "2023-2-29" } },
    { raw: "13-40", gives: { value: "13-40" } },
    { raw: "5亿元", gives: { value: "5亿元" } },
    { raw: "1,23", gives: { value: "1,23" } },
  ];
  for (const { raw, format = "General", gives } of cases) {
    it(`${JSON.stringify(raw)} under ${format}`, () => {
      assert.deepStrictEqual(entered(raw, format, 2026), gives);
    });
  }
});
