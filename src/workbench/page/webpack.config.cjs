/**
 * How the workbench's page is packed. It ships to nobody, so `npm run build` knows nothing of it: the
 * server behind `npm start` packs it, and so may `npx webpack --config` with this file.
 *
 * Univer comes minified from its makers; packing it as it is takes seconds, again minifying it a minute.
 */
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");

const ROOT = resolve(__dirname, "../../..");

module.exports = () => ({
  name: "workbench",
  mode: "development",
  target: "web",
  context: ROOT,
  entry: { page: "./src/workbench/page/main.ts" },
  output: {
    path: resolve(ROOT, "dist/workbench"),
    publicPath: "/workbench/",
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  resolve: {
    extensions: [".ts", ".js"],
    alias: { "react-dom/client": resolve(__dirname, "create-root.ts") },
  },
  module: {
    rules: [
      // Univer's own modules name React's files as React 18 has them.
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      {
        test: /\.ts$/,
        include: resolve(ROOT, "src"),
        loader: "ts-loader",
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false, target: "es2020", module: "esnext" },
        },
      },
    ],
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "src/workbench/page/index.html" },
        { from: "src/workbench/page/page.css" },
        {
          from: "node_modules/@univerjs/preset-sheets-core/lib/index.css",
          to: "grid.css",
        },
      ],
    }),
  ],
  // Univer asks React 17 for a hook of 18, in a part of it that is not shown here.
  ignoreWarnings: [/export 'useId'/],
  devtool: false, // "eval" is what a page with a policy may not run
  performance: { hints: false },
});
