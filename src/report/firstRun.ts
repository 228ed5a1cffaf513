import { TABLE_NAMES } from "./blocks/report";
import type { ReportInput } from "./reportInput";

/** What a first run has to say in an empty workbook: all names are free, and nothing stands there that it could be compared with. */
export function firstRun(
  found: Pick<ReportInput, "result" | "review" | "wording" | "runAt" | "accounts" | "cardsAsked">
): ReportInput {
  return {
    ...found,
    names: {
      sheets: found.wording.messages.sheets.names,
      tables: TABLE_NAMES,
      segmentsHeaders: {},
      accountsHeaders: {},
      peopleHeaders: {},
      logHeaders: {},
      managersHeaders: {},
      trainingHeaders: {},
      strategiesHeaders: {},
      tablePlaces: {},
    },
    earlier: {},
    advice: new Map(),
    runs: {},
    stands: new Set(),
    views: {},
    standing: new Map(),
  };
}
