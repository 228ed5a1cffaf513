import type { TableKind } from "./blocks/report";

/** Columns in which people type, by the sheet of their table. Runs read them and never write them. */
export const TYPED_COLUMNS = {
  segments: ["classByHand", "owner", "note"],
  winBack: [
    "wantBack",
    "reason",
    "offer",
    "cost",
    "owner",
    "deadline",
    "lastContact",
    "askedOn",
    "answeredOn",
  ],
  keyAccounts: ["wellKnown", "leader", "regionLeader", "expert", "decision", "budget", "note"],
  dueSoon: ["note"],
  changes: ["note"],
} as const satisfies { readonly [kind in TableKind]?: readonly string[] };

export type TypedColumn<Kind extends keyof typeof TYPED_COLUMNS> =
  (typeof TYPED_COLUMNS)[Kind][number];
