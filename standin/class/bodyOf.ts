import { areaOf, type Area } from "../../xlsx/model/area";
import type { BookTable } from "../book/bookTable";

export function bodyOf({ area, showHeaders, showTotals }: BookTable): Area {
  const above = showHeaders ? 1 : 0;
  return areaOf(
    area.row + above,
    area.column,
    area.rows - above - (showTotals ? 1 : 0),
    area.columns
  );
}
