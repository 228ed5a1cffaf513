import { STATUS_CODES } from "../../engine/codes";
import type { GoneCustomer } from "../../engine/review/sinceRun";
import { money } from "../blocks/rounded";
import type { ReportInput } from "../reportInput";
import type { Comparison } from "./comparison";

type MoveKind =
  | "new"
  | "lost"
  | "returned"
  | "atRisk"
  | "up"
  | "down"
  | "steadier"
  | "lessSteady"
  | "status"
  | "gone";

/** A customer who stands otherwise than before. */
export interface Mover {
  /** undefined: the list no longer has them. */
  readonly customer: number | undefined;
  readonly gone?: GoneCustomer;
  readonly name: string;
  /** What matters most of what changed. */
  readonly move: MoveKind;
  readonly before: number;
  readonly now: number;
}

/** A list to read, not an archive: the largest. */
const MOST = 2000;

export interface Movers {
  readonly shown: readonly Mover[];
  readonly all: number;
}

/** Whoever has another class, letter or status than before, came or left; the most money at stake first. */
export function movers(input: ReportInput, compared: Comparison): Movers {
  const { result, review } = input;
  const { customers: names, analysis } = result;
  const found = Array.from(analysis.customers.order).flatMap((customer): readonly Mover[] => {
    const move = moveOf(input, compared, customer);
    return move === undefined
      ? []
      : [
          {
            customer,
            name: names[customer]!,
            move,
            before: compared.before[customer]!,
            now: compared.now[customer]!,
          },
        ];
  });
  const left = compared.gone.map((gone): Mover => ({
    customer: undefined,
    gone,
    name: gone.name,
    move: "gone",
    before: gone.value,
    now: 0,
  }));
  const stake = ({ customer, move, before, now }: Mover): number => {
    const isLeaving = move === "lost" || move === "atRisk";
    const year = isLeaving ? review.lastYear[customer!]! : 0;
    // Equal sums are equal, whatever is left over in binary.
    return money(Math.max(Math.abs(now - before), year));
  };
  const all = [...found, ...left]
    .map((mover) => ({ mover, atStake: stake(mover) }))
    .sort((a, b) => b.atStake - a.atStake || (a.mover.name < b.mover.name ? -1 : 1))
    .map(({ mover }) => mover);
  return { shown: all.slice(0, MOST), all: all.length };
}

function moveOf({ result }: ReportInput, compared: Comparison, c: number): MoveKind | undefined {
  const { abc, xyz, status } = result.analysis.customers;
  if (!compared.wasThere(c)) return "new";
  if (status[c] !== compared.status[c])
    switch (status[c]) {
      case STATUS_CODES.lost:
        return "lost";
      case STATUS_CODES.returned:
        return "returned";
      case STATUS_CODES.atRisk:
        return "atRisk";
    }
  // Without a class or letter comes after the last one.
  const place = (code: number): number => code || 9;
  const size = place(abc[c]!) - place(compared.abc[c]!);
  if (size !== 0) return size < 0 ? "up" : "down";
  const rhythm = compared.otherPeriod === null ? place(xyz[c]!) - place(compared.xyz[c]!) : 0;
  if (rhythm !== 0) return rhythm < 0 ? "steadier" : "lessSteady";
  return status[c] === compared.status[c] ? undefined : "status";
}
