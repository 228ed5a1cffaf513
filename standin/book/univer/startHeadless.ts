import {
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
  UniverSheetsTablePlugin,
} from "../engines/univer";
import { addIteratorSome } from "./addIteratorSome";
import { countingFunctions } from "./countingFunctions";
import { lookupFunctions } from "./lookupFunctions";
import { sortingFunctions } from "./sortingFunctions";

interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Calculate only formulas without a value when a workbook is opened: Excel's cached values are trusted. */
const CALCULATE_WHEN_EMPTY = 1;

/** Univer without a user interface, with only the plugins that the workbook needs. */
export function startHeadless(): Engine {
  addIteratorSome();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: [...sortingFunctions(), ...countingFunctions(), ...lookupFunctions()],
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CALCULATE_WHEN_EMPTY,
  });
  univer.registerPlugin(UniverSheetsTablePlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
