import { areaOf, contains, intersection, type Area } from "../../../xlsx/model/area";
import type { BookConditionalFormat, BookSheet, CellFormula } from "../bookSheet";
import type { CellNote } from "../cellNote";
import type { CellValue } from "../../../xlsx/model/cellValue";
import type { Chart } from "../../../xlsx/model/chart/chart";
import { mapChart } from "../chart/mapChart";
import { shiftAnchor } from "../chart/shiftAnchor";
import type { FWorksheet } from "../engines/univer";
import { mapValidation } from "../mapValidation";
import type { BookFilter, BookHyperlink } from "../../../xlsx/model/model";
import type { PageLayout } from "../../../xlsx/model/pageLayout";
import type { ConditionalRule } from "../../../xlsx/model/rule";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import type { CellStyle, StyleChange } from "../../../xlsx/model/style";
import type { Validation } from "../../../xlsx/model/validation";
import { autofitColumns } from "./autofitColumns";
import type { BookContext } from "./bookContext";
import type { BookTables } from "./bookTables";
import { valueOf } from "./cell";
import { toEngineFormula, toShownFormula } from "./formula";
import { headerOf } from "./headerOf";
import { Kept } from "./kept";
import { showValidations } from "./showValidations";
import { shiftLayout } from "./shiftLayout";
import { moveRows } from "./moveRows";
import { regionAround } from "./regionAround";
import { SheetCells } from "./sheetCells";
import { SheetFace } from "./sheetFace";
import { SheetLinks } from "./sheetLinks";
import { SheetMerges } from "./sheetMerges";
import { SheetRules } from "./sheetRules";
import { SheetStyles } from "./sheetStyles";
import { shiftArea, type Shift } from "../shift";
import { textOf } from "./textOf";

/** One sheet: its cells, sizes and rules, over Univer's worksheet. */
export class UniverSheet extends SheetFace implements BookSheet {
  readonly cells: SheetCells;
  readonly rules: SheetRules;
  readonly customProperties = new Map<string, string>();
  private readonly looks: SheetStyles;
  private readonly merged: SheetMerges;
  private readonly links: SheetLinks;
  private readonly layout: Kept<PageLayout>;
  private readonly checks: Kept<readonly Validation[]>;
  private readonly drawn: Kept<readonly Chart[]>;
  private readonly remarks: Kept<readonly CellNote[]>;
  private filter: BookFilter | undefined;
  private isProtected = false;

  constructor(
    context: BookContext,
    readonly facade: FWorksheet,
    private readonly tables: BookTables,
    changed: (sheetId: string, area: Area) => void,
    chartsChanged: () => void
  ) {
    super(context, facade.getSheet());
    this.cells = new SheetCells(context, this.core, (area) => changed(this.id, area));
    this.rules = new SheetRules(context, this.id);
    this.looks = new SheetStyles(context, this.core, this.cells, this.id);
    this.merged = new SheetMerges(context, this.core, this.cells, this.id);
    this.links = new SheetLinks(context);
    let shown = 0;
    this.checks = new Kept<readonly Validation[]>(context.journal, [], () => {
      shown = showValidations(context, this.id, this.validations, shown);
    });
    this.drawn = new Kept<readonly Chart[]>(context.journal, [], chartsChanged);
    this.layout = new Kept<PageLayout>(context.journal, {});
    this.remarks = new Kept<readonly CellNote[]>(context.journal, []);
  }

  get name(): string {
    return this.core.getName();
  }
  set name(name: string) {
    const before = this.name;
    this.context.journal.note(() => this.facade.setName(before));
    this.facade.setName(name);
  }

  get protected(): boolean {
    return this.isProtected;
  }
  set protected(value: boolean) {
    this.isProtected = value;
  }

  setCustomProperty(key: string, value: string | undefined): void {
    const before = this.customProperties.get(key);
    const set = (to: string | undefined): void => {
      if (to === undefined) this.customProperties.delete(key);
      else this.customProperties.set(key, to);
    };
    this.context.journal.note(() => set(before));
    set(value);
  }

  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | undefined {
    return this.cells.bounds(
      within,
      valuesOnly
        ? (cell) => valueOf(cell) !== ""
        : (cell) => valueOf(cell) !== "" || Boolean(cell.f) || Boolean(cell.s)
    );
  }

  occupied(area: Area): Area | undefined {
    return intersection(this.cells.extent(), area);
  }

  values(area: Area): CellValue[][] {
    return this.cells.values(area);
  }

  formulas(area: Area): CellValue[][] {
    const found = this.values(area);
    const used = this.occupied(area);
    if (!used) return found;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const formula = this.cells.formula(row, column);
        const line = found[row - area.row];
        if (formula !== undefined && line) line[column - area.column] = toShownFormula(formula);
      }
    }
    return found;
  }

  numberFormats(area: Area): string[][] {
    return this.looks.numberFormats(area);
  }

  texts(area: Area): string[][] {
    const formats = this.numberFormats(area);
    return this.values(area).map((line, r) =>
      line.map((value, c) => textOf(value, formats[r]?.[c] ?? "General", this.context.date1904))
    );
  }

  region(area: Area): Area {
    return regionAround(area, this.cells);
  }

  style(row: number, column: number): CellStyle {
    return this.looks.style(row, column);
  }
  columnStyle(column: number): CellStyle {
    return this.looks.columnStyle(column);
  }
  hasTextFormats(area: Area): boolean {
    return this.looks.hasTextFormats(area);
  }
  applyStyle(area: Area, change: StyleChange): void {
    this.looks.applyStyle(area, change);
  }
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.looks.writeNumberFormats(area, formats);
  }

  /** A table's header cells are texts, none of them empty. */
  fillHeader(area: Area): void {
    const names = headerOf(this, area);
    const [shown = []] = this.values({ ...area, rows: 1 });
    if (names.every((name, index) => name === shown[index])) return;
    this.cells.write(
      { ...area, rows: 1 },
      [names],
      [],
      names.map((_, column) => ({ row: 0, column }))
    );
  }

  write(
    area: Area,
    values: readonly (readonly (CellValue | null)[])[],
    formulas: readonly CellFormula[],
    texts: readonly { readonly row: number; readonly column: number }[]
  ): void {
    const tables = this.tables.all;
    const rewritten = formulas.map((cell) => ({
      ...cell,
      formula: toEngineFormula(cell.formula, this.id, cell.row, cell.column, tables),
    }));
    this.cells.write(area, values, rewritten, texts);
    this.tables.headerChanged(this.id, area);
  }

  clear(area: Area, what: "contents" | "formats" | "all"): void {
    const used = this.occupied(area);
    if (used)
      this.cells.update(used, (old) => {
        if (old === undefined || what === "all") return undefined;
        if (what === "contents") return old.s ? { s: old.s } : undefined;
        const { s: _style, ...rest } = old;
        return Object.keys(rest).length === 0 ? undefined : rest;
      });
    if (what !== "contents") this.looks.clearColumns(area);
    if (what === "all") this.unmerge(area);
    this.tables.headerChanged(this.id, area);
  }

  spillOf(row: number, column: number): Area | undefined {
    this.cells.flush();
    return this.cells.spills.areas().find((area) => area.row === row && area.column === column);
  }

  spillParent(row: number, column: number): Area | undefined {
    this.cells.flush();
    return this.cells.spills.areas().find((area) => contains(area, areaOf(row, column)));
  }

  autofitColumns(column: number, count: number): void {
    autofitColumns(this, column, count);
  }

  autofitRows(row: number, count: number): void {
    this.setRowHeight(row, count, 15);
  }

  get merges(): readonly Area[] {
    return this.merged.all;
  }
  merge(area: Area): void {
    this.merged.merge(area);
  }
  unmerge(area: Area): void {
    this.merged.unmerge(area);
  }

  get pageLayout(): PageLayout {
    return this.layout.value;
  }
  set pageLayout(layout: PageLayout) {
    this.layout.value = layout;
  }

  get notes(): readonly CellNote[] {
    return this.remarks.value;
  }
  set notes(notes: readonly CellNote[]) {
    this.remarks.value = notes;
  }
  putNotes(notes: readonly CellNote[]): void {
    this.remarks.put(notes);
  }

  get validations(): readonly Validation[] {
    return this.checks.value;
  }
  set validations(validations: readonly Validation[]) {
    this.checks.value = validations;
  }

  get charts(): readonly Chart[] {
    return this.drawn.value;
  }
  set charts(charts: readonly Chart[]) {
    this.drawn.value = charts;
  }

  get autoFilter(): BookFilter | undefined {
    return this.filter;
  }
  set autoFilter(filter: BookFilter | undefined) {
    const before = this.filter;
    this.context.journal.note(() => {
      this.filter = before;
    });
    this.filter = filter;
  }

  moveRows(area: Area, order: readonly number[]): void {
    moveRows(this, this.cells, area, order);
  }
  insertRows(row: number, count: number): void {
    this.cells.flush();
    this.context.journal.note(() => this.takeRows(row, count));
    this.facade.insertRows(row, count);
  }
  deleteRows(row: number, count: number): void {
    this.cells.flush();
    this.context.journal.clear();
    this.takeRows(row, count);
  }
  insertColumns(column: number, count: number): void {
    this.cells.flush();
    this.context.journal.note(() => this.takeColumns(column, count));
    this.facade.insertColumns(column, count);
    this.tables.shifted(this.id, { axis: "column", at: column, count });
  }
  deleteColumns(column: number, count: number): void {
    this.cells.flush();
    this.context.journal.clear();
    this.takeColumns(column, count);
  }

  private takeRows(row: number, count: number): void {
    const shift: Shift = { axis: "row", at: row, count: -count };
    this.tables.take(this.id, shift, () => this.asShown(() => this.facade.deleteRows(row, count)));
  }

  private takeColumns(column: number, count: number): void {
    const shift: Shift = { axis: "column", at: column, count: -count };
    this.tables.take(this.id, shift, () =>
      this.asShown(() => this.facade.deleteColumns(column, count))
    );
    this.tables.shifted(this.id, shift);
  }

  /** Univer (0.25.1) takes the formulas of the sheet that is shown for those of the sheet that loses rows or columns. */
  private asShown(work: () => void): void {
    const { core } = this.context;
    const shown = core.getActiveSheet();
    core.setActiveSheet(this.core);
    try {
      work();
    } finally {
      core.setActiveSheet(shown);
    }
  }

  /** Moves what Univer does not hold itself, after rows or columns were put in or taken out (by us or in the grid). */
  shifted(shift: Shift): void {
    this.rules.moveAreas((area) => shiftArea(area, shift));
    this.links.shifted(shift);
    this.drawn.put(
      this.charts.map((chart) => ({ ...chart, anchor: shiftAnchor(chart.anchor, shift) }))
    );
    this.layout.put(shiftLayout(this.layout.value, shift));
    this.checks.put(
      this.checks.value.flatMap((validation) => {
        const areas = validation.areas.flatMap((area) => shiftArea(area, shift) ?? []);
        return areas.length === 0 ? [] : [{ ...validation, areas }];
      })
    );
    this.remarks.put(
      this.notes.flatMap((note) => {
        const cell = shiftArea(areaOf(note.row, note.column), shift);
        return cell === undefined ? [] : [{ ...note, row: cell.row, column: cell.column }];
      })
    );
    const filter = this.filter && shiftArea(this.filter.area, shift);
    this.filter = filter && this.filter ? { ...this.filter, area: filter } : undefined;
  }

  /** What formulas of rules and validations read, after it moved or was renamed. */
  mapFormulas(map: (formula: string) => string): void {
    this.rules.mapFormulas(map);
    this.checks.put(this.checks.value.map((validation) => mapValidation(validation, map)));
  }

  /** What formulas in cells read, after it was renamed and Univer does not follow. */
  mapCellFormulas(map: (formula: string) => string): void {
    this.cells.flush();
    for (const { row, column, formula } of this.cells.formulas()) {
      const shown = toShownFormula(formula);
      const next = map(shown);
      if (next === shown) continue;
      const area = { row, column, rows: 1, columns: 1 };
      const written = toEngineFormula(next, this.id, row, column, this.tables.all);
      this.cells.write(area, [[null]], [{ row, column, formula: written }], []);
    }
  }

  /** What charts read of a sheet whose rows or columns moved. */
  moveSources(sheetId: string, shift: Shift): void {
    this.drawn.put(
      this.charts.map((chart) =>
        mapChart(chart, ({ sheet, area }) => {
          const moved = sheet === sheetId ? shiftArea(area, shift) : area;
          return moved && { sheet, area: moved };
        })
      )
    );
  }

  get conditionalFormats(): readonly BookConditionalFormat[] {
    return this.rules.list;
  }
  addConditionalFormat(areas: readonly Area[], rule: ConditionalRule): BookConditionalFormat {
    return this.rules.add(areas, rule);
  }
  changeConditionalFormat(id: string, rule: ConditionalRule): void {
    this.rules.change(id, rule);
  }
  setPriority(id: string, priority: number): void {
    this.rules.setPriority(id, priority);
  }
  deleteConditionalFormat(id: string): void {
    this.rules.delete(id);
  }

  hyperlinks(area: Area): ReturnType<SheetLinks["within"]> {
    return this.links.within(area);
  }
  hyperlink(row: number, column: number): BookHyperlink | undefined {
    return this.links.at(row, column);
  }
  setHyperlink(row: number, column: number, link: BookHyperlink | undefined): void {
    this.links.set(row, column, link);
  }
}

const WHOLE_SHEET = areaOf(0, 0, SHEET_ROWS, SHEET_COLUMNS);
