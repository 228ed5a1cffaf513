import { spawnSync } from "node:child_process";

/** The python3 that knows pandas: $PYTHON, the system's, or the first on the path. Undefined where there is none. */
export function pythonWithPandas(): { command: string; pandas: string } | undefined {
  for (const command of [process.env["PYTHON"] ?? "", "/usr/bin/python3", "python3"]) {
    if (command === "") continue;
    const asked = spawnSync(command, ["-c", "import pandas; print(pandas.__version__)"], {
      encoding: "utf8",
    });
    if (asked.status === 0) return { command, pandas: asked.stdout.trim() };
  }
  return undefined;
}
