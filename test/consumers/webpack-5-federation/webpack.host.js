const { copyFileSync } = require("node:fs");
const { ModuleFederationPlugin } = require("webpack").container;
const { config, shared } = require("./webpack.common.js");

copyFileSync("src/index.html", "dist/index.html");

const common = config("", "/");

module.exports = {
  ...common,
  entry: "./src/main.js",
  plugins: [
    ...common.plugins,
    new ModuleFederationPlugin({ name: "host", remotes: { remote: "remote@/remote/remoteEntry.js" }, shared }),
  ],
};
