import type { SheetModel } from "../../xlsx/model/model";
import { SheetCells } from "./sheetCells";
import type { Styles } from "./styles";

type Writable<T> =
  T extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : T extends readonly (infer E)[]
      ? E[]
      : never;
type Part<Name extends keyof SheetModel> = Writable<NonNullable<SheetModel[Name]>>;

/** A sheet in the making. */
export class SheetDraftModel {
  readonly cells: SheetCells;
  readonly merges: Part<"merges"> = [];
  readonly columnWidths: Part<"columnWidths"> = new Map();
  readonly rowHeights: Part<"rowHeights"> = new Map();
  readonly hiddenColumns: Part<"hiddenColumns"> = [];
  readonly hyperlinks: Part<"hyperlinks"> = [];
  readonly validations: Part<"validations"> = [];
  /** Those before win. */
  readonly conditionalFormats: Part<"conditionalFormats"> = [];

  constructor(
    readonly name: string,
    looks: Styles
  ) {
    this.cells = new SheetCells(looks);
  }
}
