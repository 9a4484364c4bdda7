/**
 * How the program is packed. One config a product; the pane's will stand beside the command line's,
 * with a target of its own (`browserslist`, ES5) and the same `rules`.
 *
 * ts-loader only strips types here: `npm run types` is where they are checked.
 */
const { resolve } = require("node:path");
const { BannerPlugin } = require("webpack");

/** Turns our sources into the JavaScript of one target. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  include: resolve(__dirname, "src"),
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, target, module: "esnext" } },
});

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

module.exports = (_, { mode = "production" }) => [commandLine({ mode })];
