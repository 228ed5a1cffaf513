import type { Issue } from "../../engine/sales/rows/issue";
import type { JobEnd } from "../job";
import type { SalesRead } from "../lists/salesRead";
import type { Run } from "../run";
import { openQuestion } from "./openQuestion";

/** The first question that the data leave open, where somebody is there to be asked; undefined where everything is clear. */
export function questionEnd(
  issues: readonly Issue[],
  { address, encoded: { currency } }: SalesRead,
  { interactive, answersFor, wording }: Run
): JobEnd | undefined {
  if (!interactive) return undefined;
  const question = openQuestion(issues, answersFor(address), currency, wording);
  return question === undefined ? undefined : { kind: "question", question };
}
