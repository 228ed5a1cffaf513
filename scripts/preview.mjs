/**
 * The stand-in's page: a workbook with the add-in's pane at its side, in any browser, offline.
 * `npm run preview -- [--port N] [--workbook FILE] [--language th-TH] [--addin FOLDER] [--open]`
 * Prints a line with the address, and one about the certificate where the browser will ask. Asks nothing itself.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { certificate } from "./certificate.mjs";
import { isNewer } from "./isNewer.mjs";
import { pageBundle } from "./pageBundle.mjs";
import { pageServer } from "./pageServer.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const inRoot = (...parts) => path.join(root, ...parts);

const stop = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

const readOptions = () => {
  const usage =
    "usage: npm run preview -- [--port N] [--workbook FILE] [--language th-TH] [--addin FOLDER] [--open]";
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string", default: "0" },
        workbook: { type: "string", default: inRoot("assets", "examples", "northwind-sales.xlsx") },
        language: { type: "string" },
        addin: { type: "string", default: inRoot("dist") },
        open: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`"${values.port}" is not a port.`);
    return {
      ...values,
      port,
      workbook: path.resolve(values.workbook),
      addin: path.resolve(values.addin),
    };
  } catch (error) {
    return stop(`${error.message}\n${usage}`);
  }
};

const buildAddin = () => {
  const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"].map(
    (name) => inRoot(name)
  );
  if (isNewer(inRoot("dist", "manifest.xml"), sources)) return;
  console.log("Building the add-in (dist is older than its sources)");
  const { status } = spawnSync("npm", ["run", "--silent", "build:local"], {
    cwd: root,
    shell: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) stop("The add-in could not be built; npm run build:local tells more.");
};

const openBrowser = (address) => {
  const { platform, env } = process;
  if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...args] =
    platform === "win32"
      ? // An ampersand would end the command.
        ["cmd", "/c", "start", '""', address.replaceAll("&", "^&")]
      : [platform === "darwin" ? "open" : "xdg-open", address];
  spawn(command, args, { detached: true, stdio: "ignore", windowsVerbatimArguments: true })
    .on("error", () => console.log("No browser could be opened; open the address yourself."))
    .unref();
};

const options = readOptions();
if (!existsSync(options.workbook)) stop(`There is no workbook ${options.workbook}.`);
if (options.addin === inRoot("dist")) buildAddin();
else if (!existsSync(path.join(options.addin, "manifest.xml")))
  stop(`There is no manifest.xml in ${options.addin}.`);

const name = path.basename(options.workbook);
const { trusted, ...keys } = await certificate(inRoot(".cache"));
const server = pageServer(keys, [
  // This one file, not the folder that it lies in.
  { prefix: `/standin/workbook/${name}`, file: options.workbook },
  { prefix: "/standin/", folder: await pageBundle(root) },
  { prefix: "/standin/", folder: inRoot("standin", "page") },
  { prefix: "/office-js/", folder: inRoot("node_modules", "@microsoft", "office-js", "dist") },
  { prefix: "/", folder: options.addin },
]);
server.on("error", (error) => stop(`Port ${options.port} cannot be used: ${error.message}`));
server.listen(options.port, "127.0.0.1", () => {
  const query = new URLSearchParams({ workbook: `/standin/workbook/${encodeURIComponent(name)}` });
  if (options.language !== undefined) query.set("language", options.language);
  const address = `https://localhost:${server.address().port}/standin/?${query}`;
  console.log(`Workbook and pane: ${address}`);
  if (!trusted)
    console.log(
      "The certificate is this machine's own: the browser asks once, choose Advanced and Continue."
    );
  if (options.open) openBrowser(address);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
