import { ownRowsColumnNames } from "./accounts/ownRowsColumnNames";
import { managersColumnNames } from "./accounts/managersHeaders";
import { strategiesColumnNames } from "./accounts/strategiesHeaders";
import { trainingColumnNames } from "./accounts/trainingHeaders";
import type { KnownTables } from "./blocks/report";
import { changesColumnNames } from "./changes/changesColumnNames";
import { customerColumnNames } from "./customers/customerColumnNames";
import { lossesColumnNames } from "./losses/lossesColumnNames";
import { runsColumnNames } from "./runs/runsColumnNames";
import { segmentsColumnNames } from "./segments/segmentsColumnNames";
import { winBackColumnNames } from "./winBack/winBackColumnNames";

/** The columns that our tables can have, by the kind of their sheet. */
export function knownTables(): KnownTables {
  return {
    segments: segmentsColumnNames(),
    keyAccounts: customerColumnNames("keyAccounts"),
    dueSoon: customerColumnNames("dueSoon"),
    losses: lossesColumnNames(),
    winBack: winBackColumnNames(),
    changes: changesColumnNames(),
    runs: runsColumnNames(),
    accounts: customerColumnNames("accounts"),
    people: ownRowsColumnNames("people"),
    log: ownRowsColumnNames("log"),
    prospects: ownRowsColumnNames("prospects"),
    managers: managersColumnNames(),
    training: trainingColumnNames(),
    strategies: strategiesColumnNames(),
  };
}
