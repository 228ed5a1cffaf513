import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const lastChange = (place) => {
  if (!existsSync(place)) return 0;
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => lastChange(path.join(place, name))));
};

/**
 * @param {string} made a file that was made from the sources
 * @param {string[]} sources files and folders
 * @returns {boolean} whether it exists and is newer than all of them
 */
export const isNewer = (made, sources) =>
  existsSync(made) && statSync(made).mtimeMs > Math.max(...sources.map(lastChange));
