import { SettingsError } from "../../src/engine/settings/settingsError";
import { wordingFor } from "../../src/wording/wordingFor";
import { messageOf, stop } from "./stop";

/** Ends the program for what was typed: a setting that does not fit is named as the pane names it, anything else stands above the usage. */
export function stopForUsage(error: unknown, usage: string): never {
  if (!(error instanceof SettingsError)) return stop(2, `${slipOf(messageOf(error))}\n${usage}`);
  const wording = wordingFor("en-US");
  const { sentence, next } = wording.problem(wording.settingsProblem(error));
  return stop(2, `${sentence} ${next}`);
}

/** Node's sentence about an option tells how to pass it as a file: nobody wants that. */
function slipOf(message: string): string {
  const option = /^Unknown option '(-[^']+)'/.exec(message)?.[1];
  return option === undefined ? message : `There is no option ${option} for this.`;
}
