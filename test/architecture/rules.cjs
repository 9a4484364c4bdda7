/** Who may import whom. `npm run deps` reads this; so should a newcomer. */

/** A room, and the only other rooms it may look into. */
const may = {
  domain: [],
  spreadsheet: [],
  reader: ["domain", "spreadsheet"],
  reports: ["domain", "spreadsheet"],
  workbook: ["spreadsheet"],
  app: ["domain", "spreadsheet", "reader", "reports", "workbook"],
  functions: ["domain", "spreadsheet"],
  commands: ["app", "workbook"],
  taskpane: ["app", "domain", "workbook"],
  cli: ["app", "domain", "spreadsheet", "workbook"],
  workbench: ["spreadsheet", "workbook"], // its model opens and saves packages by workbook/file
};

const ROOMS = Object.keys(may).map((room) => `^src/${room}/`);
const PACKAGES = ["core", "npm", "npm-dev", "npm-peer", "npm-no-pkg", "unknown"];
const MAIN = "/main\\.tsx?$";
const PORT = "^src/workbook/port\\.ts$";

const forbid = (name, from, to) => ({ name, severity: "error", from, to });
const floors = Object.entries(may).map(([room, below]) =>
  forbid(
    `${room}-looks-only-down`,
    { path: `^src/${room}/` },
    { path: "^src/", pathNot: [room, ...below].map((name) => `^src/${name}/`) }
  )
);

module.exports = {
  forbidden: [
    ...floors,
    forbid("rooms-are-listed-above", { path: "^src/", pathNot: ROOMS }, {}),
    forbid("no-cycles", {}, { circular: true }),
    forbid("no-orphans", { orphan: true, pathNot: ["\\.d\\.ts$", MAIN] }, {}),
    forbid(
      "adapters-are-chosen-in-main",
      { path: "^src/(?!workbook/|workbench/)", pathNot: MAIN },
      { path: "^src/workbook/", pathNot: PORT }
    ),
    forbid(
      "adapters-do-not-know-each-other",
      { path: "^src/workbook/([^/]+)/" },
      { path: "^src/workbook/[^/]+/", pathNot: "^src/workbook/$1/" }
    ),
    forbid(
      "pure-rooms-use-no-packages",
      { path: "^src/(domain|spreadsheet|reader|reports|app)/" },
      { dependencyTypes: PACKAGES }
    ),
    forbid(
      "dev-packages-do-not-ship",
      { path: "^src/(?!workbench/)" },
      { dependencyTypes: ["npm-dev"], pathNot: "@types/" }
    ),
    forbid("packages-are-listed", {}, { dependencyTypes: ["npm-no-pkg", "npm-unknown"] }),
    forbid("imports-are-found", {}, { couldNotResolve: true }),
    forbid("src-never-imports-test", { path: "^src/" }, { path: "^test/" }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    // Univer names its locales by its package's `exports`.
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require"] },
  },
};
