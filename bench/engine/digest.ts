/** What two contenders must agree on, as text. */
import { type Analysis } from "../../src/engine/analysis";
import { ABC_LETTERS, STATUSES, XYZ_LETTERS } from "../../src/engine/codes";
import type { PlainResult } from "./contenders/plainObjects";

export function digest(result: Analysis | PlainResult | number): string {
  if (typeof result === "number") return "";
  return JSON.stringify("settings" in result ? ofAnalysis(result) : ofPlain(result));
}

function ofAnalysis({
  customers,
  abcCounts,
  xyzCounts,
  statusCounts,
  matrix,
  base,
  period,
  lostValue,
}: Analysis): unknown {
  return [
    customers.order.length,
    base,
    period,
    ABC_LETTERS.slice(0, 4).map((_, code) => abcCounts[code]),
    XYZ_LETTERS.map((_, code) => xyzCounts[code]),
    STATUSES.slice(1).map((status) => (status === "" ? 0 : statusCounts[status])),
    matrix.map((cell) => [cell.segment, cell.customers, Math.round(cell.value)]),
    Math.round(lostValue),
  ];
}

function ofPlain({
  customers,
  abc,
  xyz,
  status,
  matrix,
  base,
  period,
  lostValue,
}: PlainResult): unknown {
  return [
    customers,
    base,
    period,
    ["-", "A", "B", "C"].map((letter) => abc[letter] ?? 0),
    ["-", "X", "Y", "Z"].map((letter) => xyz[letter] ?? 0),
    STATUSES.slice(1).map((name) => status[name] ?? 0),
    ["AX", "AY", "AZ", "BX", "BY", "BZ", "CX", "CY", "CZ"].map((cell) => [
      cell,
      matrix[cell]?.customers ?? 0,
      Math.round(matrix[cell]?.value ?? 0),
    ]),
    Math.round(lostValue),
  ];
}
