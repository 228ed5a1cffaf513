/** Bundles the stand-in's page for the browser. */
import { build } from "esbuild";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { isNewer } from "./isNewer.mjs";

const isMark = (file) => Number(path.basename(file.path) === "main.js");

/**
 * @param {string} root of the repository
 * @returns {Promise<string>} the folder with main.js and page.css; made anew only when its sources have changed
 */
export const pageBundle = async (root) => {
  const page = path.join(root, "standin", "page");
  const outdir = path.join(root, ".cache", "standin-page");
  const sources = [
    path.join(root, "standin"),
    path.join(root, "xlsx"),
    path.join(root, "package-lock.json"),
    path.join(root, "scripts"),
  ];
  if (isNewer(path.join(outdir, "main.js"), sources)) return outdir;
  const { outputFiles } = await build({
    entryPoints: [path.join(page, "page.css"), path.join(page, "main.ts")],
    outdir,
    bundle: true,
    minify: true,
    sourcemap: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    write: false,
  });
  // By renaming, so that a server that runs beside this one never serves half a file; main.js last, it is the mark.
  await mkdir(outdir, { recursive: true });
  for (const { path: file, contents } of outputFiles.sort((a, b) => isMark(a) - isMark(b))) {
    await writeFile(`${file}.${process.pid}`, contents);
    await rename(`${file}.${process.pid}`, file);
  }
  return outdir;
};
