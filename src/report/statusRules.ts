import { LANGUAGES } from "../wording/language";
import { wordingFor, type Wording } from "../wording/wordingFor";
import { palette } from "./blocks/palette";
import type { TableRule } from "./blocks/report";

type Coloured = keyof typeof palette.statuses;
const COLOURED: readonly Coloured[] = ["lost", "atRisk", "returned", "new"];

/** Colours by the word of the status in the column `status`. @param coloured the column that takes the colour */
export function statusRules(
  { messages }: Wording,
  coloured = "status",
  codes: readonly Coloured[] = COLOURED
): readonly TableRule[] {
  const isWord = (name: string) => `={status}="${name.replaceAll('"', '""')}"`;
  return codes.map((code) => ({
    columns: [coloured],
    formula: isWord(messages.classes.statuses[code].name),
    formulas: LANGUAGES.map((one) => isWord(wordingFor(one).messages.classes.statuses[code].name)),
    style: palette.statuses[code],
  }));
}
