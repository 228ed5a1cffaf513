import { SettingsError } from "../../src/engine/settings/settingsError";
import { wordingFor } from "../../src/wording/wordingFor";
import { messageOf, stop } from "./stop";

/** Ends the program for what was typed: a setting that does not fit is named as the pane names it, anything else stands above the usage. */
export function stopForUsage(error: unknown, usage: string): never {
  if (!(error instanceof SettingsError)) return stop(2, `${messageOf(error)}\n${usage}`);
  const wording = wordingFor("en-US");
  const { sentence, next } = wording.problem(wording.settingsProblem(error));
  return stop(2, `${sentence} ${next}`);
}
