/** What a linter holds for us: size, purity, hand-made formulas, and where Excel may be spoken. */
const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");

const IMPURE = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: "Take the day as an argument: `asOf: CalendarDate`.",
  },
  {
    selector: "CallExpression[callee.object.name='Date']",
    message: "Take the day as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "No dice here.",
  },
];
const HAND_MADE_FORMULA = [
  "TemplateLiteral[quasis.0.value.raw=/^=/]:not(TaggedTemplateExpression > *)",
  "Literal[value=/^=[A-Z(]/]",
].map((selector) => ({ selector, message: "Write formulas with the formula`…` tag." }));
/** Excel 2019 VL runs panes in IE11, and core-js has none of these. */
const NOT_IN_IE11 = [
  { selector: "Literal[bigint]", message: "No BigInt: IE11 has none." },
  {
    selector: "CallExpression[callee.property.name='normalize']",
    message: "No String.normalize: fold with src/reader/words/fold.ts.",
  },
  {
    selector: "Literal[regex.flags=/[suvy]/]",
    message: "No s, u, v, y regex flags: IE11 has none.",
  },
  { selector: "Literal[regex.pattern=/\\(\\?<[=!]/]", message: "No look-behind: IE11 has none." },
  {
    selector: "Literal[regex.pattern=/\\(\\?<[A-Za-z]/]",
    message: "No named groups: IE11 has none.",
  },
];
const HOST = ["Excel", "Office", "OfficeRuntime", "CustomFunctions"];
const WORLD = [
  "window",
  "document",
  "fetch",
  "localStorage",
  "process",
  "Buffer",
  "console",
  "BigInt",
  "Proxy",
];

/** ESLint's own rules and Microsoft's on Office.js; their config also brings a formatter, which we leave. */
const OFFICE_ADDINS = Object.fromEntries(
  officeAddins.configs.recommended.flatMap(({ rules = {} }, i) =>
    Object.entries(rules).filter(([name]) => i === 0 || name.startsWith("office-addins/"))
  )
);

const banned = (names) => ["error", ...names];
const pure = ["domain", "spreadsheet", "reader", "reports", "app"].map(
  (room) => `src/${room}/**/*.ts`
);

module.exports = tseslint.config(
  { ignores: ["dist/**", "coverage/**", "node_modules/**"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { "office-addins": officeAddins },
    rules: {
      ...OFFICE_ADDINS,
      "no-undef": "off", // tsc knows better
      "no-unused-vars": "off", // blind to types; typescript-eslint has its own
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
      eqeqeq: "error",
      // U+3000 is everyday data here, as long as it stands in quotes.
      "no-irregular-whitespace": ["error", { skipTemplates: true, skipRegExps: true }],
      "no-restricted-globals": banned(HOST),
      "no-restricted-syntax": ["error", ...NOT_IN_IE11],
    },
  },
  {
    files: pure,
    rules: {
      "no-restricted-globals": banned([...HOST, ...WORLD]),
      "no-restricted-syntax": ["error", ...IMPURE, ...NOT_IN_IE11],
    },
  },
  {
    files: ["src/{reports,reader,app}/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...IMPURE, ...NOT_IN_IE11, ...HAND_MADE_FORMULA] },
  },
  {
    files: ["src/workbook/office/**", "src/{commands,functions,workbench}/**", "src/**/main.ts*"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // The root of Fabric brings all of it, three hundred kilobytes gzipped.
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: ["office-ui-fabric-react", "office-ui-fabric-react/lib", "@uifabric/icons"],
          patterns: ["@fluentui/*"],
        },
      ],
    },
  },
  {
    // A table of cases is one long function, and a test may look at a host's parts.
    files: ["test/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      "no-restricted-syntax": "off",
      "no-restricted-globals": "off",
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
);
