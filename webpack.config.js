const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const LocalisedFunctionsPlugin = require("./scripts/LocalisedFunctionsPlugin");

const urlDev = "https://localhost:3000/";

/** Where the built add-in will be hosted (docs/deploy.md). A build that guessed would give people a pane on their own computers. */
function hostingUrl({ local }) {
  const url = local ? urlDev : (process.env.ADDIN_URL ?? "");
  return url.endsWith("/") ? url : `${url}/`;
}

/** Stops a build, not whoever only reads this file, with one sentence. */
function addressNeeded(url) {
  const sentence = url.startsWith("https://")
    ? undefined
    : url === "/"
      ? "Where will the add-in be hosted? Build it with ADDIN_URL=https://example.com/key-customers/, or for this computer only with npm run build:local."
      : `ADDIN_URL must begin with https://, not ${url}.`;
  return {
    apply: ({ hooks }) =>
      hooks.initialize.tap("AddressNeeded", () => {
        if (sentence === undefined) return;
        console.error(sentence);
        process.exit(2);
      }),
  };
}

/**
 * What the page may do: the browser holds it to "nothing leaves this computer". No inline script, no eval, no request but to its own host.
 * - Microsoft's office.js comes from its own host, as Microsoft demands, and loads its further parts from there.
 * - Fluent UI writes its rules into style elements at run time, and so does office.js (OfficeDev/office-js issue 1687).
 * - The address of the icon is data.
 * Who may show the page in a frame can only be said in a header (docs/deploy.md).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

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
  const url = dev ? urlDev : hostingUrl(env);
  return {
    mode: dev ? "development" : "production",
    devtool: "source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      // On the same page, after it: what it has is not packed again.
      commands: { import: "./src/commands/commands.ts", dependOn: "taskpane" },
      functions: { import: "./src/functions/functions.ts", dependOn: "taskpane" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      clean: true,
      // Else a manifest that did not change keeps its time, and the build looks older than its sources (scripts/preview.mjs).
      compareBeforeEmit: false,
      publicPath: "auto",
      // What follows the first paint, and the workers: an update changes their addresses too.
      chunkFilename: "[name].js?[contenthash]",
    },
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
      addressNeeded(url),
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
        // The development server reloads the page by means that the policy forbids.
        policy: dev ? undefined : POLICY,
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
            transform: (xml) => xml.toString().replaceAll(urlDev, url),
          },
        ],
      }),
    ],
    optimization: {
      // Pane, commands and functions share one page: with one runtime a module exists once, and so does its state.
      runtimeChunk: "single",
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What follows the first paint, in three files side by side: views and job, words, and the further parts of Fluent UI.
          words: {
            test: /[\\/]src[\\/]wording[\\/](en|th|uk|ru)[\\/]/,
            name: "words",
            chunks: ({ name }) => name === "rest",
          },
          parts: {
            test: /[\\/]node_modules[\\/]/,
            name: "parts",
            chunks: ({ name }) => name === "rest",
          },
          vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: "initial" },
          // The engine, as far as formulas need it at once. Workers load one file each.
          shared: {
            test: /[\\/]src[\\/]/,
            name: "shared",
            chunks: ({ name }) => name !== "worker" && name !== "files",
            minChunks: 2,
          },
        },
      },
    },
    // A jump beyond this stops the build. With the page: React, as much of Fluent UI as the first screen needs, and the engine for formulas (packed:
    // test/build.test.ts). After it: views and job with the engine for browsers that start no worker, the other parts of Fluent UI, and the words of four languages.
    performance: { hints: dev ? false : "error", maxAssetSize: 1400e3, maxEntrypointSize: 520e3 },
    devServer: {
      headers: { "Access-Control-Allow-Origin": "*" },
      server: serving ? { type: "https", options: await httpsOptions() } : "https",
      port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
      static: false,
    },
  };
};
