/**
 * How the program is packed: the command line for Node; pane and commands for whatever Excel shows them
 * in, which may be Internet Explorer 11.
 *
 *     npm run build -- --env base=https://intranet/scorecard/   where the pane is served (the manifest says so)
 *     npm run build -- --env officejs=https://…/office.js       Office.js from elsewhere than beside the pane
 *
 * ts-loader only strips types here: `npm run types` is where they are checked.
 */
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");

const DEVELOPMENT_BASE = "https://localhost:3000/";
const OFFICE_JS = "office-js/office.js";
/**
 * Every Fabric button brings menus and key tips along, and every icon pictures, for those that have some.
 * Ours have none, and with callout and layer that would be a sixth of what a slow intranet has to carry.
 */
const UNUSED_OF_FABRIC = ["ContextualMenu", "KeytipData", "components/Image/Image"].map((part) =>
  resolve(__dirname, `node_modules/office-ui-fabric-react/lib/${part}.js`)
);
const without = (files) => Object.fromEntries(files.map((file) => [file, false]));
/** What is asked for all the same, if only for its being there. */
const STAND_IN = resolve(__dirname, "src/taskpane/left-out-of-fabric.ts");
const STOOD_IN_FOR = [
  "office-ui-fabric-react/lib/components/Button/SplitButton/SplitButton.styles.js",
  "office-ui-fabric-react/lib/components/Button/SplitButton/SplitButton.classNames.js",
  "@uifabric/utilities/lib/BaseComponent.js",
  "@microsoft/load-themed-styles/lib-es6/index.js",
].map((file) => resolve(__dirname, "node_modules", file));
const standIn = Object.fromEntries(STOOD_IN_FOR.map((file) => [file, STAND_IN]));
/** Through this door go all of its styles or none, unless webpack is told that passing it does nothing. */
const DOOR_OF_STYLES = {
  include: resolve(__dirname, "node_modules/@uifabric/styling/lib/index.js"),
  sideEffects: false,
};

/** What ES5 lacks the words for stands once on the page, and not once in each file. */
const COMPILER_HELPERS = resolve(__dirname, "src/taskpane/polyfills/compiler-helpers.ts");

/** Turns our sources into the JavaScript of one target. */
const typescript = (target, options = {}) => ({
  test: /\.tsx?$/,
  include: resolve(__dirname, "src"),
  loader: "ts-loader",
  options: {
    transpileOnly: true,
    compilerOptions: { noEmit: false, target, module: "esnext", ...options },
  },
});
const oldTypescript = [
  typescript("es5", { downlevelIteration: true, importHelpers: true }),
  {
    test: /\.tsx?$/,
    exclude: COMPILER_HELPERS,
    resolve: { alias: { tslib$: COMPILER_HELPERS } },
  },
];

const commandLine = ({ mode }) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { scorecard: "./src/cli/main.ts" },
  output: { path: resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript("es2022")] },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  devtool: mode === "development" ? "source-map" : false,
  performance: { hints: false },
});

/**
 * Nothing but our own origin. Fabric makes empty <style> elements and fills them rule by rule; the hash is
 * that of nothing, so that these may stand and no other inline style may.
 */
const policyFor = (officeJs) => {
  const elsewhere = /^https?:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  const empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  return [
    "default-src 'self'",
    `script-src 'self'${elsewhere}`,
    `style-src 'self' ${empty}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
};

const pageOf = (filename, app, officeJs) =>
  new HtmlPlugin({
    filename,
    template: "src/taskpane/page.html",
    inject: false,
    minify: false,
    app,
    policy: policyFor(officeJs),
  });

/** Office.js, unaltered, with its licence: what Excel asks for, in the pane's two languages. */
const officeJsFiles = () => {
  const from = resolve(__dirname, "node_modules/@microsoft/office-js");
  const parts = ["office.js", "o15apptofilemappingtable.js", "excel-*.js", "telemetry/**"];
  const texts = ["zh-cn", "zh-tw", "en-us"].map((tag) => `${tag}/*.js`);
  return [
    ...[...parts, ...texts].map((part) => ({
      from: `dist/${part}`,
      context: from,
      to: ({ absoluteFilename }) =>
        absoluteFilename.replace(`${resolve(from, "dist")}`, "office-js"),
      globOptions: { ignore: ["**/*.debug.js"] },
      info: { minimized: true },
    })),
    { from: resolve(from, "LICENSE.md"), to: "office-js/LICENSE.md" },
  ];
};

/** Looks stand beside what they are for; a page asks for one file, without remarks. What all share comes first. */
const inOneFile = (files) =>
  files
    .slice()
    .sort((a, b) => depthOf(a) - depthOf(b) || (a.sourceFilename < b.sourceFilename ? -1 : 1))
    .map(({ data }) =>
      String(data)
        .replace(/\/\*[^]*?\*\//g, "")
        .replace(/\s+/g, " ")
    )
    .join("");
const depthOf = ({ sourceFilename }) => sourceFilename.split("/").length;

const copies = ({ base, officeJs }) =>
  new CopyPlugin({
    patterns: [
      { from: "src/taskpane/**/*.css", to: "pane.css", transformAll: inOneFile },
      { from: "assets/icons/*.png" },
      {
        from: "manifest.xml",
        transform: (xml) => String(xml).split(DEVELOPMENT_BASE).join(base),
      },
      ...(officeJs === OFFICE_JS ? officeJsFiles() : []),
    ],
  });

/** What the ribbon opens is packed apart: a script that both it and the pane use would be larger for both. */
const OF_COMMANDS = /^(commands|notice)\b/;

const inPane = (mode) => ({
  mode,
  target: ["web", "es5"],
  resolve: {
    extensions: [".tsx", ".ts", ".js"],
    alias: { ...without(UNUSED_OF_FABRIC), ...standIn },
  },
  module: {
    rules: [...oldTypescript, DOOR_OF_STYLES],
    parser: { javascript: { exportsPresence: "error" } },
  },
  devtool: mode === "development" ? "source-map" : false,
  performance: { hints: false },
});

// Chunks are found beside the page: IE11 cannot say which script is running.
const BESIDE = { filename: "[name].js", publicPath: "" };

const definitions = (officeJs) =>
  new DefinePlugin({
    OFFICE_JS: JSON.stringify(officeJs),
    SCORECARD_VERSION: JSON.stringify(version),
  });

const pane = ({ mode, base, officeJs, out }) => ({
  ...inPane(mode),
  name: "pane",
  entry: {
    start: "./src/taskpane/start/main.ts",
    polyfills: "./src/taskpane/polyfills/main.ts",
    pane: "./src/taskpane/main.tsx",
  },
  output: { ...BESIDE, path: out, clean: { keep: OF_COMMANDS } },
  plugins: [
    definitions(officeJs),
    pageOf("taskpane.html", "pane.js", officeJs),
    copies({ base, officeJs }),
  ],
});

const commands = ({ mode, officeJs, out }) => ({
  ...inPane(mode),
  name: "commands",
  entry: {
    commands: "./src/commands/main.ts",
    notice: "./src/commands/notice/main.ts",
  },
  output: {
    ...BESIDE,
    path: out,
    chunkFilename: "commands-[name].js",
    clean: { keep: (file) => !OF_COMMANDS.test(file) },
  },
  plugins: [
    definitions(officeJs),
    pageOf("commands.html", "commands.js", officeJs),
    pageOf("notice.html", "notice.js", officeJs),
  ],
});

module.exports = (env, { mode = "production" }) => {
  const { base = DEVELOPMENT_BASE, officejs: officeJs = OFFICE_JS } = env;
  const out = env.out === undefined ? resolve(__dirname, "dist/pane") : resolve(env.out);
  const withSlash = base.endsWith("/") ? base : `${base}/`;
  const served = { mode, base: withSlash, officeJs, out };
  return [commandLine({ mode }), pane(served), commands(served)];
};
