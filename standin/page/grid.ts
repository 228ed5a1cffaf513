import {
  CommandType,
  DEFAULT_STYLES,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  mergeLocales,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingRussian from "@univerjs/preset-sheets-conditional-formatting/locales/ru-RU";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreRussian from "@univerjs/preset-sheets-core/locales/ru-RU";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationRussian from "@univerjs/preset-sheets-data-validation/locales/ru-RU";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEnglish from "@univerjs/preset-sheets-filter/locales/en-US";
import filterRussian from "@univerjs/preset-sheets-filter/locales/ru-RU";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableRussian from "@univerjs/preset-sheets-table/locales/ru-RU";
import { countingFunctions } from "../book/univer/countingFunctions";
import { lookupFunctions } from "../book/univer/lookupFunctions";
import { sortingFunctions } from "../book/univer/sortingFunctions";
import { DEFAULT_STYLE } from "../../xlsx/model/style";
import type { Language } from "./options";
import { computeRulesInView } from "./rulesInView";

/** Univer with its user interface; the workbook behind it is the same one as without. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  setDark(dark: boolean): void;
  /** The text in the editor of the cell. */
  editing(): string;
  /** Where the cells are on the screen; undefined while there are none. */
  view(): GridView | undefined;
  /** Told of what may move cells. @param listener gets whether their sizes or values may be others as well. @returns a way to stop */
  onView(listener: (changed: boolean) => void): () => void;
}

interface GridView {
  /** Of the cells, without the headers, in the window. */
  readonly cells: DOMRect;
  readonly zoom: number;
  /** Pixels at a zoom of 1, without what is frozen. */
  readonly scrolledX: number;
  readonly scrolledY: number;
}

/** Excel's greens, where Univer has its blues: selection, active tab, handles. */
const EXCEL_GREEN = {
  50: "#F1F8F4",
  100: "#E2F1E8",
  200: "#C4E3D1",
  300: "#9BD0B2",
  400: "#5FB286",
  500: "#2E965F",
  600: "#107C41",
  700: "#0E6D39",
  800: "#0B5C30",
  900: "#094A27",
};

const TABLES: ReturnType<typeof UniverSheetsCorePreset> = {
  plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]],
};

/** @param container the element that the grid fills */
export function createGrid(container: HTMLElement, language: Language, dark: boolean): Grid {
  // What HYPERLINK gives is drawn in Univer's own font, not in that of the workbook.
  Object.assign(DEFAULT_STYLES, { ff: DEFAULT_STYLE.fontName });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: true,
      disableAutoFocus: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      customFontFamily: { override: true, list: FONTS },
      // As without the user interface: repaired functions, and cached values trusted when a file is opened.
      formula: {
        function: [...sortingFunctions(), ...countingFunctions(), ...lookupFunctions()],
        initialFormulaComputing: 1,
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsFilterPreset(),
    // Without the tag with the table's name, which Excel does not have.
    TABLES,
  ];
  const univer = new Univer({
    // Univer speaks no Thai and no Ukrainian; its own menus are English there.
    locale: language === "ru-RU" ? LocaleType.RU_RU : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        conditionalFormattingEnglish,
        validationEnglish,
        filterEnglish,
        tableEnglish
      ),
      [LocaleType.RU_RU]: mergeLocales(
        coreRussian,
        conditionalFormattingRussian,
        validationRussian,
        filterRussian,
        tableRussian
      ),
    },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  const theme = univer.__getInjector().get(ThemeService);
  theme.setTheme({ ...theme.getCurrentTheme(), primary: EXCEL_GREEN });

  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const api = FUniver.newAPI(univer);
  computeRulesInView(univer, api);
  const instances = univer.__getInjector().get(IUniverInstanceService);
  return {
    univer,
    api,
    setDark: (on) => api.toggleDarkMode(on),
    view: () => viewOf(container, api),
    onView: (listener) => {
      const commands = univer.__getInjector().get(ICommandService);
      const watching = commands.onCommandExecuted(({ id, type }) => {
        if (type === CommandType.COMMAND) return;
        listener(!VIEW_ONLY.test(id));
      });
      return () => watching.dispose();
    },
    editing: () =>
      instances
        .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
        ?.getPlainText()
        .trimEnd() ?? "",
  };
}

const VIEW_ONLY = /scroll|zoom|selection|activate-cell/i;

function viewOf(container: HTMLElement, api: FUniver): GridView | undefined {
  const canvas = container.querySelector("canvas[id*=sheet-main-canvas]");
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  if (!canvas || !sheet || !skeleton) return undefined;
  const zoom = sheet.getZoom();
  const outer = canvas.getBoundingClientRect();
  const [left, top] = [skeleton.rowHeaderWidth * zoom, skeleton.columnHeaderHeight * zoom];
  const { sheetViewStartColumn, sheetViewStartRow, offsetX, offsetY } = sheet.getScrollState();
  const before = (sums: readonly number[], index: number): number => sums[index - 1] ?? 0;
  return {
    cells: new DOMRect(outer.left + left, outer.top + top, outer.width - left, outer.height - top),
    zoom,
    scrolledX: before(skeleton.columnWidthAccumulation, sheetViewStartColumn) + offsetX,
    scrolledY: before(skeleton.rowHeightAccumulation, sheetViewStartRow) + offsetY,
  };
}

const FONTS = ["Segoe UI", "Carlito", "Calibri", "Arial", "Leelawadee UI", "Loma"].map((name) => ({
  value: name,
  label: name,
  category: "sans-serif" as const,
}));
