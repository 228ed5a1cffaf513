import { SettingsError } from "../engine/settings/settingsError";
import { wordingFor } from "../wording/wordingFor";
import { InputFault } from "./inputFault";
import { segmentLetters } from "./segmentLetters";

/** The functions that take options. */
export const lists = {
  abcXyz: inWords(segmentLetters),
};

/** A setting that cannot be used is told as everywhere. */
function inWords<Given extends readonly unknown[], Result>(
  compute: (...given: Given) => Result
): (...given: Given) => Result {
  return (...given) => {
    try {
      return compute(...given);
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      const wording = wordingFor(Office.context.displayLanguage);
      const { sentence, next } = wording.problem(wording.settingsProblem(error));
      throw new InputFault({ code: "said", text: `${sentence} ${next}` });
    }
  };
}
