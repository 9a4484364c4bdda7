/**
 * The manifest holds together: what Office refuses without saying why, and what the schema misses.
 *
 * Element order and lengths are Office's own rules; that a `resid` has its resource and an icon the
 * size it claims, nothing checks until the ribbon stays empty.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { DOMParser } from "@xmldom/xmldom";
import { firstView } from "../../src/taskpane/tabs/first-view";

const BASE = "https://localhost:3000/";
const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "text/xml");

const all = (name: string): Element[] => Array.from(manifest.getElementsByTagName(name));
const attributes = (name: string, key: string) =>
  all(name).map((element) => element.getAttribute(key) ?? "");
const childNames = (element: Element) =>
  Array.from(element.childNodes)
    .filter((node) => node.nodeType === 1)
    .map((node) => node.nodeName);
const only = (name: string): Element => {
  const [element, ...others] = all(name);
  assert.ok(element !== undefined && others.length === 0, `one <${name}>`);
  return element;
};

const resources = new Set(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => attributes(name, "id")).filter(Boolean)
);
const everything = all("*");

describe("manifest.xml", () => {
  const orders = [
    {
      element: "OfficeApp",
      says: [
        ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
        ["IconUrl", "HighResolutionIconUrl", "Hosts", "Requirements", "DefaultSettings"],
        ["Permissions", "VersionOverrides"],
      ].flat(),
    },
    { element: "VersionOverrides", says: ["Hosts", "Resources"] },
    { element: "DesktopFormFactor", says: ["GetStarted", "FunctionFile", "ExtensionPoint"] },
    { element: "CustomTab", says: ["Group", "Label"] },
    {
      element: "Group",
      says: ["Label", "Icon", ...Array.from({ length: 7 }, () => "Control")],
    },
    { element: "Resources", says: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"] },
  ];
  for (const { element, says } of orders) {
    it(`keeps the order of <${element}>`, () => assert.deepEqual(childNames(only(element)), says));
  }

  it("keeps the order of each button", () => {
    for (const control of all("Control")) {
      assert.deepEqual(childNames(control), ["Label", "Supertip", "Icon", "Action"]);
    }
    const actions = all("Action").map((action) => [
      action.getAttribute("xsi:type"),
      ...childNames(action),
    ]);
    const pane = ["ShowTaskpane", "TaskpaneId", "SourceLocation"];
    const others = Array.from({ length: 5 }, () => pane);
    assert.deepEqual(actions, [pane, ["ExecuteFunction", "FunctionName"], ...others]);
  });

  it("opens one and the same pane by every button that opens one", () => {
    const ids = new Set(all("TaskpaneId").map((element) => element.textContent));
    assert.deepEqual([...ids], ["Scorecard.Pane"]);
  });

  it("opens it at views that the pane has", () => {
    const asked = all("bt:Url")
      .map((element) => (element.getAttribute("DefaultValue") ?? "").split("?")[1])
      .filter((search) => search !== undefined);
    const opened = asked.map((search) => {
      const { tab, page } = firstView(`?${search}`);
      return `${tab}/${page}`;
    });
    assert.deepEqual(opened, [
      "ranking/findings",
      "completion/home",
      "land/home",
      "check/home",
      "ranking/about",
    ]);
  });

  it("names functions that the commands offer", () => {
    const offered = readFileSync("src/commands/main.ts", "utf8");
    for (const { textContent } of all("FunctionName")) {
      assert.ok(offered.includes(`Office.actions.associate("${textContent}"`), textContent ?? "");
    }
  });

  it("is a task pane with version overrides 1.0, the only ones Excel knows", () => {
    const root = manifest.documentElement;
    assert.equal(root.getAttribute("xsi:type"), "TaskPaneApp");
    assert.equal(only("VersionOverrides").getAttribute("xsi:type"), "VersionOverridesV1_0");
    assert.equal(
      only("VersionOverrides").getAttribute("xmlns"),
      "http://schemas.microsoft.com/office/taskpaneappversionoverrides"
    );
  });

  it("asks for ExcelApi 1.8 and for leave to write", () => {
    assert.deepEqual(
      [only("Set").getAttribute("Name"), only("Set").getAttribute("MinVersion")],
      ["ExcelApi", "1.8"]
    );
    assert.equal(only("Permissions").textContent, "ReadWriteDocument");
  });

  it("carries an id that is a GUID, and the version of the package", () => {
    assert.match(only("Id").textContent ?? "", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.equal(only("Version").textContent, `${version}.0`);
  });

  it("gives each id once, none longer than 32 characters", () => {
    const ids = everything.map((element) => element.getAttribute("id")).filter(Boolean);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.deepEqual(
      ids.filter((id) => (id ?? "").length > 32),
      []
    );
  });

  it("has a resource for each resid, and a resid for each resource", () => {
    const used = new Set(
      everything.map((element) => element.getAttribute("resid")).filter(Boolean)
    );
    assert.deepEqual([...used].sort(), [...resources].sort());
  });

  it("keeps texts as short as Office wants them", () => {
    const texts = (holder: string) =>
      Array.from(only(holder).getElementsByTagName("*")).map(
        (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? ""
      );
    const tooLong = [
      ...texts("bt:ShortStrings").filter((text) => text.length > 125),
      ...texts("bt:LongStrings").filter((text) => text.length > 250),
    ];
    assert.deepEqual(tooLong, []);
  });

  it("speaks Chinese, and English to those who want it", () => {
    assert.equal(only("DefaultLocale").textContent, "zh-CN");
    const spoken = [...all("DisplayName"), ...all("bt:String")].map((element) => ({
      text: element.getAttribute("DefaultValue") ?? "",
      locales: Array.from(element.childNodes)
        .filter((node): node is Element => node.nodeType === 1)
        .map((override) => override.getAttribute("Locale")),
    }));
    for (const { text, locales } of spoken) {
      assert.match(text, /[一-鿿]/);
      assert.deepEqual(locales, ["en-US"]);
    }
  });

  it("points nowhere but at the pane's own origin", () => {
    const urls = everything
      .map((element) => element.getAttribute("DefaultValue") ?? "")
      .filter((value) => /^https?:/.test(value));
    assert.ok(urls.length > 0);
    assert.deepEqual(
      urls.filter((url) => !url.startsWith(BASE)),
      []
    );
  });
});

describe("the icons", () => {
  const widthOf = (path: string) => readFileSync(path).readUInt32BE(16);
  /** Unpacked, because another Node packs the same pixels into other bytes. */
  const pixels = (path: string) => {
    const file = readFileSync(path);
    return inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
  };

  it("exist in the sizes that the manifest claims", () => {
    const images = all("bt:Image").filter((image) => image.getAttribute("id") !== "");
    const claims = images.map((image) => ({
      path: (image.getAttribute("DefaultValue") ?? "").slice(BASE.length),
      size: Number(/\d+$/.exec(image.getAttribute("id") ?? "")?.[0]),
    }));
    const named = claims.filter(({ path }) => path !== "");
    assert.ok(named.length > 0);
    for (const { path, size } of named) assert.equal(widthOf(path), size, path);
    const sizes = attributes("bt:Image", "size").filter((size) => size !== "");
    for (const required of ["16", "32", "80"]) assert.ok(sizes.includes(required), required);
  });

  it("are asked for by the size that they have", () => {
    const asked = all("bt:Image").filter((image) => image.getAttribute("resid"));
    for (const image of asked) {
      const [, size] = (image.getAttribute("resid") ?? "").split(".");
      assert.equal(size, image.getAttribute("size"));
    }
    assert.equal(
      widthOf(only("IconUrl").getAttribute("DefaultValue")?.slice(BASE.length) ?? ""),
      32
    );
    assert.equal(
      widthOf(only("HighResolutionIconUrl").getAttribute("DefaultValue")?.slice(BASE.length) ?? ""),
      64
    );
  });

  it("are one a button, in every size the same drawing", () => {
    const drawings = all("Control").map((control) => {
      const images = Array.from(control.getElementsByTagName("bt:Image"));
      const names = images.map((image) => (image.getAttribute("resid") ?? "").split(".")[0]);
      return [...new Set(names)].join();
    });
    assert.deepEqual(drawings, [
      ...["Pane", "Icon", "Findings", "Completion"],
      ...["Land", "Figures", "About"],
    ]);
  });

  it("are what the script draws from the SVGs", () => {
    const made = mkdtempSync(join(tmpdir(), "icons-"));
    try {
      execFileSync(process.execPath, ["assets/icons/make-icons.mjs", made]);
      const drawn = readdirSync(made).sort();
      assert.deepEqual(
        readdirSync("assets/icons")
          .filter((file) => file.endsWith(".png"))
          .sort(),
        drawn
      );
      for (const file of drawn) {
        assert.deepEqual(pixels(join("assets/icons", file)), pixels(join(made, file)), file);
      }
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  });
});
