import type { Analysis } from "../../src/engine/analysis";
import { digest } from "../engine/digest";
import type { PlainResult } from "../engine/contenders/plainObjects";
import { namedAnswer } from "./namedAnswer";
import type { Answer } from "./peer";

/** The digest of bench/engine as numbers: all classes, letters, statuses, the matrix, the value lost. */
export function wholeAnswer(result: Analysis | PlainResult): Answer {
  const numbers = (JSON.parse(digest(result)) as unknown[])
    .flat(2)
    .filter((part): part is number => typeof part === "number");
  return namedAnswer({ whole: numbers });
}
