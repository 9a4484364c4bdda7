/**
 * Dots on the screen, as ever, and the counts in the file that TEST_COUNTS names, for .ci/run.
 * Counts are taken from the runner itself: a summary meant for people may change its words.
 */
const { writeFileSync } = require("node:fs");
const { reporters } = require("mocha");

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const path = process.env.TEST_COUNTS;
    if (path === undefined) return;
    runner.once("end", () => {
      const { passes, failures, pending } = this.stats;
      writeFileSync(path, `${passes} ${failures} ${pending}\n`);
    });
  }
};
