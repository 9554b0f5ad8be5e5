const { ModuleFederationPlugin } = require("webpack").container;
const { config, shared } = require("./webpack.common.js");

const common = config("remote", "/remote/");

module.exports = {
  ...common,
  entry: {},
  plugins: [
    ...common.plugins,
    new ModuleFederationPlugin({
      name: "remote",
      filename: "remoteEntry.js",
      exposes: { "./Servers": "./src/Servers.jsx" },
      shared,
    }),
  ],
};
