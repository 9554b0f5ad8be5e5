// As OpenStack's Skyline has it: webpack 4, and nothing in node_modules goes through Babel.

const { copyFileSync, mkdirSync } = require("node:fs");
const { resolve } = require("node:path");

mkdirSync("dist", { recursive: true });
copyFileSync("src/index.html", "dist/index.html");

module.exports = {
  entry: "./src/main.jsx",
  output: { path: resolve("dist"), filename: "main.js" },
  resolve: { extensions: [".js", ".jsx", ".json"] },
  performance: { hints: false },
  module: {
    rules: [
      { test: /\.jsx?$/, exclude: /node_modules/, use: "babel-loader" },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
};
