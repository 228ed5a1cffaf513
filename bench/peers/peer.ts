/** What a contender of this bench is made of; those in contenders/ that need packages are opened by sample.ts. */
import type { Cell } from "../../src/engine/sales/sales";

export type Rows = readonly (readonly Cell[])[];

/** Numbers that contenders must agree on, as far as they have them: `SUMS` by name, and customers by "A", "B", "AX", "AY"... */
export type Answer = Readonly<Record<string, number>>;

export interface Peer {
  /** Forgets the rows before. Not timed. */
  readonly clear: () => unknown;
  /** Takes the rows into whatever it computes on. Timed. */
  readonly load: (rows: Rows) => unknown;
  /** Computes one row per customer and the matrix, and keeps them. Timed. */
  readonly query: () => unknown;
  /** Not timed. */
  readonly answer: () => Answer | Promise<Answer>;
}
