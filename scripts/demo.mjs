/**
 * The main job without Excel: `npm run demo [-- --once] [--port N]`.
 * Segments the example workbook headless, prints the answer, then serves the page (`--once`: stops before that).
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const example = path.join("assets", "examples", "northwind-sales.xlsx");
const output = path.join("artifacts", "northwind-segmented.xlsx");
const answer = path.join("artifacts", "northwind-segmented.json");

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        once: { type: "boolean", default: false },
        port: { type: "string", default: "0" },
      },
    }).values;
  } catch (error) {
    console.error(`${error.message}\nusage: npm run demo [-- --once] [--port N]`);
    process.exit(2);
  }
};
const options = readOptions();

const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] }).status;

mkdirSync(path.join(root, "artifacts"), { recursive: true });
console.log(`Segmenting ${example} with Microsoft's office.js and no Excel ...`);
if (node("scripts/run.mjs", "scripts/segment.ts", example, output, "--json", answer) !== 0)
  process.exit(1);

const result = JSON.parse(readFileSync(path.join(root, answer), "utf8"));
const { customers, rows, traffic } = result;
const percent = (share) => `${(share * 100).toFixed(1)} %`;
const count = (status) => customers.filter((customer) => customer.status === status).length;
const reach = 1 + customers.findIndex((customer) => customer.cumulativeShare >= 0.8);
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;

console.log(`
  ${customers.length} customers in ${rows.read} rows (used ${rows.used}, repaired ${rows.repaired}, left out ${rows.leftOut}), looked at from ${result.asOf}
  ${reach} of them bring 80 % of ${result.value === "profit" ? "profit" : "sales"}
  ${count("lost")} are lost, ${count("atRisk")} at risk
  ${result.keyAccounts.count} key accounts bring ${percent(result.keyAccounts.share)}
  written: ${output} (sheets ${result.sheets.join(", ")})
  ${traffic.batches} batches, ${kB(traffic.requestBytes)} sent, ${kB(traffic.responseBytes)} received
`);
if (options.once) process.exit(0);

const page = spawn(
  process.execPath,
  ["scripts/preview.mjs", "--workbook", example, "--port", options.port, "--open"],
  { cwd: root, stdio: "inherit" }
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => page.kill(signal));
page.on("exit", (code) => process.exit(code ?? 0));
