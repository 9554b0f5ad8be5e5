// What the host and the remote have in common: they share this package and React, and are strict about versions.

const { resolve } = require("node:path");

const shared = Object.fromEntries(
  ["openstack-state-badges", "openstack-state-badges/", "react", "react/", "react-dom", "react-dom/"].map((name) => [
    name,
    { singleton: true, strictVersion: true, requiredVersion: name.startsWith("react") ? "^19.0.0" : "^0.1.0" },
  ]),
);

/** @param {string} folder @param {string} publicPath */
const config = (folder, publicPath) => ({
  mode: "production",
  // A warning, such as of a shared package without a version, ends the build.
  ignoreWarnings: [],
  output: { path: resolve("dist", folder), filename: "[name].js", publicPath, uniqueName: folder || "host" },
  resolve: { extensions: [".js", ".jsx", ".json"] },
  performance: { hints: false },
  module: {
    rules: [
      {
        test: /\.jsx$/,
        exclude: /node_modules/,
        use: { loader: "babel-loader", options: { presets: [["@babel/preset-react", { runtime: "automatic" }]] } },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [
    {
      /** @param {import("webpack").Compiler} compiler */
      apply: (compiler) =>
        compiler.hooks.done.tap("no warnings", ({ compilation }) => {
          if (compilation.warnings.length > 0) throw compilation.warnings[0];
        }),
    },
  ],
});

module.exports = { shared, config };
