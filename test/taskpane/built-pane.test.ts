/** What is built, before anyone runs it: old JavaScript, a strict policy, Office.js as Microsoft made it. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { BUILD_TIME, buildPane } from "../support/build-pane";

const OFFICE_JS = "node_modules/@microsoft/office-js";

describe("the built pane", () => {
  let folder: string;
  before(async function () {
    this.timeout(BUILD_TIME);
    folder = await buildPane();
  });
  const scripts = () => readdirSync(folder).filter((file) => file.endsWith(".js"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  it("is ES5 to the last script", () => {
    assert.ok(scripts().length >= 6);
    for (const file of scripts()) {
      assert.doesNotThrow(
        () => parse(read(file), { ecmaVersion: 5, sourceType: "script" }),
        `${file} is newer than ES5`
      );
    }
  });

  it("keeps to its own origin by policy, inline scripts and styles shut out", () => {
    for (const page of ["taskpane.html", "commands.html", "notice.html"]) {
      const policy = /Content-Security-Policy"?\s+content="([^"]*)"/.exec(read(page))?.[1] ?? "";
      assert.match(policy, /default-src 'self'; script-src 'self'; style-src 'self' 'sha256-/);
      assert.doesNotMatch(policy, /unsafe|\*|https?:/);
      assert.doesNotMatch(read(page), /<style|style="|\son[a-z]+="|<script(?![^>]*\ssrc=)/);
    }
  });

  it("brings Office.js along unaltered, with its licence", () => {
    for (const file of ["office.js", "excel-web-16.00.js", "excel-win32-16.01.js"]) {
      const [copied, given] = [join(folder, "office-js", file), join(OFFICE_JS, "dist", file)];
      assert.ok(readFileSync(copied).equals(readFileSync(given)), file);
    }
    assert.equal(read("office-js/LICENSE.md"), readFileSync(`${OFFICE_JS}/LICENSE.md`, "utf8"));
  });

  it("names Office.js in the one script that decides whether to load it, and Microsoft's servers nowhere", () => {
    const naming = scripts().filter((file) => read(file).includes("office-js/office.js"));
    assert.deepEqual(naming, ["start.js"]);
  });

  it("has the manifest, the icons and the styles beside it", () => {
    const manifest = read("manifest.xml");
    for (const [, url = ""] of manifest.matchAll(/https:\/\/localhost:3000\/([^"?]+)/g)) {
      assert.ok(readFileSync(join(folder, url)).length > 0, url);
    }
    assert.ok(read("pane.css").length > 0);
  });
});
