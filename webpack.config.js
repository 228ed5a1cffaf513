const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const LocalisedFunctionsPlugin = require("./scripts/LocalisedFunctionsPlugin");

const urlDev = "https://localhost:3000/";

/** Where the built add-in will be hosted: `ADDIN_URL=https://example.com/key-customers/ npm run build`. docs/deploy.md. */
function hostingUrl() {
  const url = process.env.ADDIN_URL ?? urlDev;
  if (!url.startsWith("https://"))
    throw new Error(`ADDIN_URL must begin with https://, not ${url}`);
  return url.endsWith("/") ? url : `${url}/`;
}

/** Windows and Mac, where Excel runs, are asked once to trust the certificate; elsewhere the browser says that nobody does. */
async function httpsOptions() {
  if (process.platform === "linux") {
    const { certificate } = await import("./scripts/certificate.mjs");
    const { cert, key } = await certificate(path.resolve(__dirname, ".cache"));
    return { cert, key };
  }
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const { ca, key, cert } = await getHttpsServerOptions();
  return { ca, key, cert };
}

module.exports = async (env, options) => {
  const dev = options.mode === "development";
  // A build must not ask for a certificate; only the development server needs one.
  const serving = env.WEBPACK_SERVE === true;
  return {
    mode: dev ? "development" : "production",
    devtool: "source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      functions: "./src/functions/functions.ts",
    },
    output: { path: path.resolve(__dirname, "dist"), clean: true, publicPath: "auto" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Types are checked by `npm run typecheck`, over tests and scripts too.
          use: {
            loader: "ts-loader",
            options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        output: "functions.json",
        input: "./src/functions/functions.ts",
      }),
      new LocalisedFunctionsPlugin({
        metadata: "functions.json",
        strings: path.resolve(__dirname, "src/functions/functions.strings.json"),
      }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane", "commands", "functions"],
        // Excel keeps what it has once loaded: an update changes the addresses of its parts.
        hash: true,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/help.html", to: "help.html" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (xml) => (dev ? xml : xml.toString().replaceAll(urlDev, hostingUrl())),
          },
        ],
      }),
    ],
    optimization: {
      // Pane, commands and functions share one page: with one runtime a module exists once, and so does its state.
      runtimeChunk: "single",
      splitChunks: {
        cacheGroups: {
          vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: "initial" },
          shared: { test: /[\\/]src[\\/]/, name: "shared", chunks: "initial", minChunks: 2 },
        },
      },
    },
    // React and Fluent UI are two thirds of it, the words of four languages the next; a jump beyond this stops the build.
    performance: { hints: dev ? false : "error", maxAssetSize: 700e3, maxEntrypointSize: 1100e3 },
    devServer: {
      headers: { "Access-Control-Allow-Origin": "*" },
      server: serving ? { type: "https", options: await httpsOptions() } : "https",
      port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
      static: false,
    },
  };
};
