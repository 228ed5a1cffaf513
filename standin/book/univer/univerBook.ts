import { areaOf, type Area } from "../../../xlsx/model/area";
import type { Book, BookChange, CustomFunction } from "../book";
import type { BookSheet } from "../bookSheet";
import type { BookTable } from "../bookTable";
import type { DocumentProperty } from "../../../xlsx/model/documentProperty";
import {
  SheetsSelectionsService,
  type FUniver,
  type FWorkbook,
  type Univer,
} from "../engines/univer";
import { mapReferences } from "../mapReferences";
import type { BookModel, BookName, TableLook } from "../../../xlsx/model/model";
import { shiftReferences } from "../shiftReferences";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { announceWrites } from "./announceWrites";
import { createContext, type BookContext } from "./bookContext";
import { BookNames } from "./bookNames";
import { BookTables } from "./bookTables";
import {
  areUncalculated,
  hasFormulas,
  recalculate,
  settleCalculation,
  watchCalculation,
} from "./calculation";
import { fillBook } from "./fillBook";
import { distinctDependencies } from "./distinctDependencies";
import { keepDirty } from "./keepDirty";
import { keepFormulas } from "./keepFormulas";
import { isFormula } from "./formula";
import { showSelection, shownSelection } from "./gridSelection";
import { headerOf } from "./headerOf";
import { createJournal } from "./journal";
import { registerFunction } from "./registerFunction";
import { FunctionCells } from "./functionCells";
import { toModel } from "./toModel";
import { UniverSheet } from "./univerSheet";
import { watchGrid } from "./watchGrid";
import { watchNames } from "./watchNames";
import { watchSheets } from "./watchSheets";

/** The workbook over Univer: the same with its user interface (the page) and without (headless, tests). */
export class UniverBook implements Book {
  readonly date1904: boolean;
  readonly settings = new Map<string, string>();
  readonly documentProperties = new Map<string, DocumentProperty>();
  structureProtected: boolean;
  private readonly context: BookContext;
  private readonly journal = createJournal();
  private readonly byId = new Map<string, UniverSheet>();
  private readonly tableList: BookTables;
  private readonly nameList: BookNames;
  private readonly functionCells: FunctionCells;
  private readonly changeListeners = new Set<(change: BookChange) => void>();
  private readonly chartListeners = new Set<() => void>();
  private readonly stop: () => void;
  private selected: readonly Area[] = [areaOf(0, 0)];
  private needsCalculation = false;
  private isUncalculated: boolean;
  /** Of functions that were registered. */
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly univer: Univer,
    api: FUniver,
    private readonly facade: FWorkbook,
    model: BookModel,
    public fileName: string
  ) {
    this.date1904 = model.date1904;
    this.structureProtected = model.structureProtected;
    this.isUncalculated = areUncalculated(model);
    this.context = createContext(univer, api, facade, this.journal, model.date1904);
    this.functionCells = new FunctionCells(this.context, (sheetId, area) =>
      this.sheet(sheetId)?.cells.grow(area)
    );
    announceWrites(this.context);
    keepFormulas(this.context);
    distinctDependencies(this.context);
    this.tableList = new BookTables(
      this.context,
      (sheetId, area) => headerOf(this.sheetOf(sheetId), area),
      (sheetId, area) => this.sheetOf(sheetId).fillHeader(area),
      (map) => {
        this.mapFormulas(map);
        for (const sheet of this.sheets) sheet.mapCellFormulas(map);
      }
    );
    this.nameList = new BookNames(this.context);
    for (const sheet of facade.getSheets()) this.adopt(sheet);
    fillBook(this, model);
    const stopCalculation = watchCalculation(this.context, () => {
      this.needsCalculation = true;
    });
    const stopKeeping = keepDirty(this.context);
    const stopGrid = watchGrid(this.context, {
      cells: (sheetId, area) => this.tell({ sheetId, area, kind: "RangeEdited" }),
      shifted: (sheetId, shift) => {
        this.byId.get(sheetId)?.shifted(shift);
        for (const sheet of this.sheets) sheet.moveSources(sheetId, shift);
        const name = this.sheet(sheetId)?.name ?? "";
        this.mapFormulas((formula, home) => shiftReferences(formula, home, name, shift));
        const inserted = shift.count > 0 ? "Inserted" : "Deleted";
        const area =
          shift.axis === "row"
            ? areaOf(shift.at, 0, Math.abs(shift.count), SHEET_COLUMNS)
            : areaOf(0, shift.at, SHEET_ROWS, Math.abs(shift.count));
        this.tell({ sheetId, area, kind: `${shift.axis === "row" ? "Row" : "Column"}${inserted}` });
      },
    });
    const stopNames = watchNames(this.context, (before, now) =>
      this.mapFormulas((formula) =>
        mapReferences(formula, (sheet, area) => ({
          sheet: sheet?.toLowerCase() === before.toLowerCase() ? now : sheet,
          area,
        }))
      )
    );
    this.stop = () => {
      stopNames();
      stopCalculation();
      stopKeeping();
      stopGrid();
    };
    this.journal.clear();
  }

  get sheets(): readonly UniverSheet[] {
    return this.facade
      .getSheets()
      .map((facade) => this.byId.get(facade.getSheetId()) ?? this.adopt(facade));
  }

  sheet(id: string): UniverSheet | undefined {
    const known = this.byId.get(id);
    if (known !== undefined && this.context.core.getSheetBySheetId(id)) return known;
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): BookSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name: string): BookSheet {
    const active = this.facade.getActiveSheet();
    const facade = this.facade.insertSheet(name, {
      index: this.facade.getNumSheets(),
      sheet: {
        defaultColumnWidth: 64,
        defaultRowHeight: 20,
        rowCount: 120,
        columnCount: 30,
        defaultStyle: { ff: "Calibri", fs: 11, vt: 3 },
      },
    });
    this.facade.setActiveSheet(active);
    const sheet = this.adopt(facade);
    this.journal.note(() => this.dropSheet(sheet.id));
    return sheet;
  }

  deleteSheet(id: string): void {
    this.dropSheet(id);
  }

  private dropSheet(id: string): void {
    this.tableList.sheetDeleted(id);
    this.nameList.sheetDeleted(id);
    const wasActive = this.activeSheet().id === id;
    this.facade.deleteSheet(id);
    this.byId.delete(id);
    if (wasActive) this.selected = [areaOf(0, 0)];
  }

  moveSheet(id: string, position: number): void {
    const facade = this.facade.getSheetBySheetId(id);
    if (!facade) return;
    const before = facade.getIndex();
    this.journal.note(() => this.facade.moveSheet(facade, before));
    this.facade.moveSheet(facade, position);
  }

  activeSheet(): UniverSheet {
    return this.sheetOf(this.facade.getActiveSheet().getSheetId());
  }

  activate(sheetId: string): void {
    if (this.activeSheet().id === sheetId) return;
    this.facade.setActiveSheet(sheetId);
    this.selected = [areaOf(0, 0)];
  }

  selection(): readonly Area[] {
    return shownSelection(this.context) ?? this.selected;
  }

  select(sheetId: string, areas: readonly Area[]): void {
    this.activate(sheetId);
    this.selected = areas;
    showSelection(this.context, sheetId, areas);
  }

  get tables(): readonly BookTable[] {
    return this.tableList.all;
  }

  addTable(sheetId: string, area: Area, name: string, look?: TableLook): BookTable {
    this.sheetOf(sheetId).fillHeader(area);
    return this.tableList.add(sheetId, area, name, look);
  }

  get names(): readonly BookName[] {
    return this.nameList.all;
  }
  setName(name: BookName): void {
    this.nameList.set(name);
  }
  deleteName(name: string, sheetId?: string): void {
    this.nameList.delete(name, sheetId);
  }

  setSetting(key: string, value: string | undefined): void {
    this.setEntry(this.settings, key, value);
  }
  setDocumentProperty(key: string, property: DocumentProperty | undefined): void {
    this.setEntry(this.documentProperties, key, property);
  }
  private setEntry<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
    const before = map.get(key);
    const set = (to: Value | undefined): void => {
      if (to === undefined) map.delete(key);
      else map.set(key, to);
    };
    this.journal.note(() => set(before));
    set(value);
  }

  isDirty(): boolean {
    return this.needsCalculation || this.sheets.some((sheet) => sheet.cells.isDirty);
  }

  /** Nothing to wait for where there are no formulas. */
  async settle(): Promise<void> {
    for (const sheet of this.sheets) sheet.cells.flush();
    this.functionCells.written();
    this.needsCalculation = false;
    const begins = this.isUncalculated;
    this.isUncalculated = false;
    if (hasFormulas(this.context)) await settleCalculation(this.context, begins);
  }

  async recalculate(): Promise<void> {
    for (const sheet of this.sheets) sheet.cells.flush();
    if (hasFormulas(this.context)) await recalculate(this.context);
  }

  registerFunction(name: string, compute: CustomFunction): void {
    this.stops.push(registerFunction(this.context, this.functionCells, name, compute));
  }

  isFormula(text: string): boolean {
    return isFormula(text);
  }

  beginChange(): void {
    this.journal.begin();
  }
  endChange(mergeWithLast: boolean): void {
    this.journal.end(mergeWithLast);
  }
  clearUndo(): void {
    this.journal.clear();
  }
  get undoDepth(): number {
    return this.journal.depth;
  }
  get undoLosses(): number {
    return this.journal.losses;
  }
  undo(): boolean {
    for (const sheet of this.sheets) sheet.cells.flush();
    return this.journal.undo();
  }

  onChanged(listener: (change: BookChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelected(listener: () => void): () => void {
    // Made by the user or by a batch; the facade's own event tells of the user's only.
    const subscription = this.context.injector
      .get(SheetsSelectionsService)
      .selectionChanged$.subscribe(listener);
    return () => subscription.unsubscribe();
  }

  onSheets(listener: (what: "deleted" | "activated", sheetId: string) => void): () => void {
    return watchSheets(this.context, listener);
  }

  onCharts(listener: () => void): () => void {
    this.chartListeners.add(listener);
    return () => this.chartListeners.delete(listener);
  }

  toModel(): BookModel {
    for (const sheet of this.sheets) sheet.cells.flush();
    return toModel(this, this.sheets);
  }

  dispose(): void {
    this.stop();
    this.stops.forEach((stop) => stop());
    this.univer.dispose();
  }

  /** Names, rules and validations follow the cells that they speak of; Univer's own formulas do by themselves. */
  private mapFormulas(map: (formula: string, home: string | undefined) => string): void {
    this.nameList.mapFormulas((formula, sheetId) =>
      map(formula, sheetId === undefined ? undefined : this.sheet(sheetId)?.name)
    );
    for (const sheet of this.sheets) sheet.mapFormulas((formula) => map(formula, sheet.name));
  }

  private sheetOf(id: string): UniverSheet {
    const sheet = this.sheet(id);
    if (!sheet) throw new Error(`The workbook has no sheet ${id}.`);
    return sheet;
  }

  private adopt(facade: ReturnType<FWorkbook["getActiveSheet"]>): UniverSheet {
    const sheet = new UniverSheet(
      this.context,
      facade,
      this.tableList,
      (sheetId, area) => this.tell({ sheetId, area, kind: "RangeEdited" }),
      () => this.chartListeners.forEach((listener) => listener())
    );
    this.byId.set(sheet.id, sheet);
    return sheet;
  }

  private tell(change: BookChange): void {
    if (change.kind === "RangeEdited") this.functionCells.written();
    else this.functionCells.moved(change.sheetId);
    this.changeListeners.forEach((listener) => listener(change));
  }
}
