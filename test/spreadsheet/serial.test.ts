import assert from "node:assert";
import * as fc from "fast-check";
import { dayOfSerial, serialOfDay } from "../../src/spreadsheet/serial";

describe("serial", () => {
  const cases = [
    { says: "the first day", serial: 1, gives: "1900-1-1" },
    { says: "the day before the slip", serial: 59, gives: "1900-2-28" },
    { says: "the leap day that never was", serial: 60, gives: "1900-2-29" },
    { says: "the day after the slip", serial: 61, gives: "1900-3-1" },
    { says: "a day of 2012", serial: 41122, gives: "2012-8-1" },
    { says: "a leap day", serial: 40968, gives: "2012-2-29" },
    { says: "the last day", serial: 2958465, gives: "9999-12-31" },
    { says: "a time of day does not round up", serial: 41122.99, gives: "2012-8-1" },
    { says: "zero is no day", serial: 0, gives: "none" },
    { says: "past the end", serial: 2958466, gives: "none" },
    { says: "day 0 of 1904", serial: 0, date1904: true, gives: "1904-1-1" },
    { says: "2012 counted from 1904", serial: 39660, date1904: true, gives: "2012-8-1" },
  ];
  for (const { says, serial, date1904 = false, gives } of cases) {
    it(says, () => {
      const day = dayOfSerial(serial, date1904);
      assert.strictEqual(day === undefined ? "none" : `${day.year}-${day.month}-${day.day}`, gives);
    });
  }

  it("goes there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2957003 }), fc.boolean(), (serial, date1904) => {
        const day = dayOfSerial(serial, date1904);
        assert.ok(day !== undefined);
        if (serial !== 60 || date1904) assert.strictEqual(serialOfDay(day, date1904), serial);
      })
    );
  });
});
