import {
  ICommandService,
  type FUniver,
  type FWorkbook,
  type ICellData,
  type Injector,
  type Univer,
  type Workbook,
} from "../engines/univer";
import type { CellStyle } from "../../../xlsx/model/style";
import type { Journal } from "./journal";
import { fromUniverStyle, toUniverStyle } from "./styles";

/** What the parts of the workbook share: Univer's own workbook, its commands, and the record of changes. */
export interface BookContext {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly facade: FWorkbook;
  readonly core: Workbook;
  readonly unitId: string;
  readonly journal: Journal;
  /** Calls of custom functions that are not answered, how many ever were (or were cancelled), and when something last happened. */
  readonly calls: { open: number; answers: number; since: number };
  /** Runs a command or mutation of Univer at once. */
  run(id: string, params: object): boolean;
  readonly date1904: boolean;
  /** Univer runs with its user interface. */
  readonly showsGrid: boolean;
  /** Univer has its plugin for conditional formats: they are drawn. */
  readonly showsRules: boolean;
  /** The same for validations. */
  readonly showsValidations: boolean;
  /** A cell's look; the keys are the workbook's style ids. */
  readonly styles: StyleTable;
}

interface StyleTable {
  id(style: CellStyle): string | undefined;
  style(id: ICellData["s"]): CellStyle;
}

export function createContext(
  univer: Univer,
  api: FUniver,
  facade: FWorkbook,
  journal: Journal,
  date1904: boolean
): BookContext {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const core = facade.getWorkbook();
  const unitId = core.getUnitId();
  return {
    api,
    injector,
    facade,
    core,
    unitId,
    journal,
    calls: { open: 0, answers: 0, since: 0 },
    date1904,
    // Plugins register their commands late.
    get showsGrid() {
      return commands.hasCommand("sheet.operation.set-scroll");
    },
    get showsRules() {
      return commands.hasCommand("sheet.mutation.add-conditional-rule");
    },
    get showsValidations() {
      return commands.hasCommand("data-validation.mutation.addRule");
    },
    run: (id, params) => commands.syncExecuteCommand(id, { unitId, ...params }) as boolean,
    styles: createStyleTable(core),
  };
}

const NONE: CellStyle = {};

function createStyleTable(core: Workbook): StyleTable {
  const ids = new Map<string, string>();
  const known = new Map<string, CellStyle>();
  return {
    id: (style) => {
      const key = JSON.stringify(style);
      if (key === "{}") return undefined;
      const found = ids.get(key);
      if (found !== undefined) return found;
      // Univer's own way to a new style compares it with every one that there is.
      const id = `look${ids.size}`;
      core.getStyles().addCustomStyle(id, toUniverStyle(style));
      ids.set(key, id);
      known.set(id, style);
      return id;
    },
    style: (id) => {
      if (!id) return NONE;
      if (typeof id !== "string") return fromUniverStyle(id);
      const found = known.get(id);
      if (found) return found;
      const data = core.getStyles().get(id);
      const style = data ? fromUniverStyle(data) : NONE;
      known.set(id, style);
      return style;
    },
  };
}
