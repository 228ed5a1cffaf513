import { areaOf, contains, type Area } from "../../../xlsx/model/area";
import type { BookHyperlink } from "../../../xlsx/model/model";
import type { BookContext } from "./bookContext";
import { shiftArea, type Shift } from "../shift";

interface Linked {
  readonly row: number;
  readonly column: number;
  readonly link: BookHyperlink;
}

/** Hyperlinks by cell. */
export class SheetLinks {
  private links = new Map<string, Linked>();

  constructor(private readonly context: BookContext) {}

  within(area: Area): Linked[] {
    return [...this.links.values()].filter(({ row, column }) =>
      contains(area, areaOf(row, column))
    );
  }

  at(row: number, column: number): BookHyperlink | undefined {
    return this.links.get(`${row},${column}`)?.link;
  }

  set(row: number, column: number, link: BookHyperlink | undefined): void {
    const key = `${row},${column}`;
    const before = this.links.get(key);
    const put = (to: Linked | undefined): void => {
      if (to) this.links.set(key, to);
      else this.links.delete(key);
    };
    this.context.journal.note(() => put(before));
    put(link && { row, column, link });
  }

  shifted(shift: Shift): void {
    const moved = [...this.links.values()].flatMap(({ row, column, link }) => {
      const area = shiftArea(areaOf(row, column), shift);
      return area ? [{ row: area.row, column: area.column, link }] : [];
    });
    this.links = new Map(moved.map((linked) => [`${linked.row},${linked.column}`, linked]));
  }
}
