import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const FOLDER = "bench/peers";

/**
 * Installs what ours is timed beside, on first use. All of it is optional to npm: what a machine cannot have is left out, and
 * the bench says so. better-sqlite3 may have to be compiled: then with the headers that came with this Node, if they did.
 */
export function installPeers(): void {
  if (existsSync(path.join(FOLDER, "node_modules"))) return;
  console.error(`First use: npm ci --prefix ${FOLDER} (about 300 MB; nothing of it ships).`);
  const prefix = path.resolve(path.dirname(process.execPath), "..");
  const headers = existsSync(path.join(prefix, "include/node/node.h"));
  const { status } = spawnSync("npm", ["ci", "--prefix", FOLDER, "--no-audit", "--no-fund"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...(headers ? { npm_config_nodedir: prefix } : {}) },
    shell: process.platform === "win32",
  });
  if (status !== 0) console.error("npm could not install them: npm's contenders are left out.");
}
