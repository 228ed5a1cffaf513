import type { BookName } from "../../../xlsx/model/model";
import type { BookContext } from "./bookContext";

/** Defined names; Univer knows them for its formulas. */
export class BookNames {
  private readonly byKey = new Map<string, BookName>();

  constructor(private readonly context: BookContext) {}

  get all(): readonly BookName[] {
    return [...this.byKey.values()];
  }

  set(name: BookName): void {
    const key = keyOf(name.name, name.sheetId);
    const before = this.byKey.get(key);
    this.context.journal.note(() => (before ? this.put(key, before) : this.drop(key)));
    this.put(key, name);
  }

  delete(name: string, sheetId?: string): void {
    const key = keyOf(name, sheetId);
    const before = this.byKey.get(key);
    if (!before) return;
    this.context.journal.note(() => this.put(key, before));
    this.drop(key);
  }

  sheetDeleted(sheetId: string): void {
    for (const [key, name] of [...this.byKey]) if (name.sheetId === sheetId) this.drop(key);
  }

  /** After cells or sheets were moved or renamed of which the names speak. */
  mapFormulas(map: (formula: string, sheetId: string | undefined) => string): void {
    for (const [key, name] of this.byKey) {
      const formula = map(name.formula, name.sheetId);
      if (formula !== name.formula) this.put(key, { ...name, formula });
    }
  }

  private put(key: string, name: BookName): void {
    this.byKey.set(key, name);
    this.context.run("formula.mutation.set-defined-name", {
      id: key,
      name: name.name,
      formulaOrRefString: engineReference(name.formula),
      comment: name.comment ?? "",
      localSheetId: name.sheetId ?? "AllDefaultWorkbook",
      hidden: name.hidden ?? false,
    });
  }

  private drop(key: string): void {
    const name = this.byKey.get(key);
    this.byKey.delete(key);
    if (name)
      this.context.run("formula.mutation.remove-defined-name", {
        id: key,
        name: name.name,
        formulaOrRefString: "",
      });
  }
}

function keyOf(name: string, sheetId: string | undefined): string {
  return `${sheetId ?? ""}!${name.toLowerCase()}`;
}

/** Univer has a reference without "=", a formula with it. */
function engineReference(formula: string): string {
  return /^=('(?:[^']|'')+'|[^'!=()]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula)
    ? formula.slice(1)
    : formula;
}
