import type { AggregatesFault } from "../../engine/aggregates/aggregates";
import { cellAddress, sheetReference } from "../../report/blocks/address";
import type { Problem } from "../../wording/problem";
import type { AggregateTables } from "../lists/aggregateTables";

/** Why the tables cannot be used, with the cell. */
export function tableProblem(
  fault: AggregatesFault,
  { address, places }: Pick<AggregateTables, "address" | "places">
): Problem {
  const table = `kc_${fault.table}`;
  const place = places.get(fault.table);
  const cell = (column: string, row: number): string =>
    place === undefined
      ? address
      : `${sheetReference(place.sheet)}!${cellAddress(place.row + row, place.columns.get(column) ?? 0)}`;
  const whole = place?.address ?? address;
  switch (fault.code) {
    case "missingColumn":
      return { code: "tableColumn", facts: { address: whole, column: fault.column, table } };
    case "noRows":
      return { code: "tableEmpty", facts: { address: whole, table } };
    case "unreadableCell": {
      const { column, row, text } = fault;
      return { code: "tableCell", facts: { address: cell(column, row), text, column, table } };
    }
    case "doubledCustomer":
      return {
        code: "tableCustomer",
        facts: { address: cell("customer", fault.row), text: fault.text, table },
      };
  }
}
