/** What is promised about the repository itself: its commands, its lockfile, its tests. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { filesUnder } from "./files-under";

const text = (path: string) => readFileSync(path, "utf8");
const { scripts, bin } = JSON.parse(text("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
};

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe("the commands that the papers name", () => {
  const papers = ["README.md", "CHANGELOG.md", "src/README.md", "test/README.md"].filter(
    existsSync
  );
  const named = papers.flatMap((paper) =>
    [...text(paper).matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)]
      .map(([, name = ""]) => ({ paper, name }))
      .filter(({ name }) => name !== "ci")
  );

  for (const line of ["npm ci && npm start", "npm ci && npm test"]) {
    it(`has "${line}" alone in a code block of the README`, () => {
      assert.match(text("README.md"), new RegExp(`^\`\`\`(sh)?\\n${line}\\n\`\`\`$`, "m"));
    });
  }

  it("are scripts of package.json", () => {
    const unknown = named.filter(({ name }) => scripts[name] === undefined);
    assert.deepEqual(unknown, []);
    assert.ok(named.length > 0);
  });

  it("are what .ci/run runs", () => {
    assert.match(text(".ci/run"), /^npm ci && npm test\b/m);
  });

  it("build the program that `bin` names", () => {
    assert.deepEqual(Object.values(bin), ["dist/cli/scorecard.js"]);
  });
});

describe("the lockfile", () => {
  const { packages } = JSON.parse(text("package-lock.json")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };

  it("names no host, so it installs from whatever registry a machine has", () => {
    const tied = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined);
    assert.deepEqual(tied, []);
  });

  // npm drops those that a registry does not have, and `npm ci` then refuses the lockfile.
  it("keeps what is for other machines than this one", () => {
    const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies)
    );
    assert.ok(optional.length > 0);
    const locked = Object.keys(packages);
    const lost = optional.filter(
      (name) => !locked.some((path) => path.endsWith(`node_modules/${name}`))
    );
    assert.deepEqual(lost, []);
  });
});

describe("the tests", () => {
  const files = filesUnder("test").filter((file) => /\.[cm]?[jt]sx?$/.test(file));
  const tests = files.filter((file) => file.endsWith(".test.ts"));

  it("are all found by mocha", () => {
    assert.match(scripts["test:unit"] ?? "", / "test\/\*\*\/\*\.test\.ts"$/);
    const misnamed = files.filter((file) => /[.-](test|spec)s?\.[cm]?[jt]sx?$/.test(file));
    assert.deepEqual(misnamed, tests);
  });

  it("stand in no other file: what a contract shares, it shares as a function", () => {
    const astray = files
      .filter((file) => !tests.includes(file))
      .filter((file) => /^(describe|it)\(/m.test(text(file)));
    assert.deepEqual(astray, []);
  });

  it("are none of them skipped or favoured", () => {
    const picky = /\b(describe|it|context)\.(only|skip)\b|\bthis\.skip\b|\bx(it|describe)\(/;
    assert.deepEqual(
      tests.filter((file) => picky.test(text(file))),
      []
    );
  });

  it("each assert something, themselves or by what they share with others", () => {
    const asserts = (file: string) => /\bassert\b/.test(text(file));
    const shared = (file: string) =>
      [...text(file).matchAll(/from "(\.[^"]+)"/g)]
        .map(([, path = ""]) => posix.join(posix.dirname(file), `${path}.ts`))
        .filter((path) => files.includes(path));
    const silent = tests.filter((file) => ![file, ...shared(file)].some(asserts));
    assert.deepEqual(silent, []);
  });
});
