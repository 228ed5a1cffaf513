import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import { palette } from "../blocks/palette";
import type { TableRule } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { quoted } from "../blocks/quoted";

const STYLES = {
  wonBack: palette.statuses.returned,
  byItself: palette.statuses.new,
  notLost: { color: palette.muted },
  gone: { color: palette.muted },
} as const;

/** Colours of the states beside their words. */
export function winBackRules({ wording }: ReportInput): readonly TableRule[] {
  return (Object.keys(STYLES) as (keyof typeof STYLES)[]).map((state) => {
    const isWord = (language: string): string =>
      `={state}="${quoted(wordingFor(language).messages.winBack.states[state])}"`;
    return {
      columns: ["state"],
      formula: isWord(wording.language),
      formulas: LANGUAGES.map(isWord),
      style: STYLES[state],
    };
  });
}
