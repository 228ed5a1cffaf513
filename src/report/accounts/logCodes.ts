import { LANGUAGES } from "../../wording/language";
import type { Messages } from "../../wording/messages";
import { wordingFor } from "../../wording/wordingFor";

type Log = Messages["accountWork"]["log"];
export type LogKind = keyof Log["kinds"];
type LogResult = keyof Log["results"];

/** What was picked in a cell of Log, whatever language the sheet had then; undefined for a text of the user's own. */
export const logKind = (text: string): LogKind | undefined => KINDS.get(folded(text));
export const logResult = (text: string): LogResult | undefined => RESULTS.get(folded(text));

const KINDS = codesOf<LogKind>(({ kinds }) => kinds);
const RESULTS = codesOf<LogResult>(({ results }) => results);

function codesOf<Code extends string>(
  words: (log: Log) => { readonly [code in Code]: string }
): ReadonlyMap<string, Code> {
  return new Map(
    LANGUAGES.flatMap((language) => {
      const said = words(wordingFor(language).messages.accountWork.log);
      return (Object.keys(said) as Code[]).map((code) => [folded(said[code]), code] as const);
    })
  );
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

type LogText = (id: "answeredOn" | "result") => string;

/** Nobody answered it, and no result is typed, or that it is open. docs/accounts.md#open */
export function isOpen(text: LogText): boolean {
  const result = text("result").trim();
  return text("answeredOn").trim() === "" && (result === "" || isSaidOpen(text));
}

/** Somebody picked so. */
export function isSaidOpen(text: LogText): boolean {
  return logResult(text("result")) === "open";
}
