import type { TableKind } from "./blocks/report";

/** What a manager is to be able to do, in the order of the source. */
export const SKILLS = [
  "knowsProducts",
  "sellsIdeas",
  "knowsBusiness",
  "communication",
  "criticalThinking",
  "intellect",
  "speaksLanguages",
  "acumen",
] as const;

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
  accounts: [
    "ownerMarketing",
    "description",
    "employees",
    "history",
    "environment",
    "marketKnowledge",
    "reference",
    "referenceWhere",
    "cameFrom",
    "alsoBuys",
    "needs",
    "weaknesses",
    "opportunities",
    "message",
    "channel",
    "proposition",
    "strategy",
    "hours",
    "visits",
    "discount",
    "stage",
    "nextStep",
    "nextStepOn",
    "nextStepBy",
    "riskLate",
    "riskConflict",
    "riskUnknown",
    "riskMeetings",
    "riskProducts",
    "risksOn",
  ],
  people: [
    "customer",
    "name",
    "post",
    "reportsTo",
    "role",
    "influence",
    "attitude",
    "phone",
    "email",
    "lastContact",
    "note",
  ],
  log: [
    "customer",
    "date",
    "kind",
    "subject",
    "threat",
    "sum",
    "result",
    "reason",
    "who",
    "due",
    "answeredOn",
  ],
  prospects: [
    "name",
    "source",
    "need",
    "solvency",
    "authority",
    "region",
    "industry",
    "budget",
    "decider",
    "nextStep",
    "nextStepOn",
  ],
  managers: [...SKILLS, "education", "psychology", "languages", "tasks"],
  training: ["trainedOn", "trainedBy", "note"],
  strategies: ["strategy"],
} as const satisfies { readonly [kind in TableKind]?: readonly string[] };

export type TypedColumn<Kind extends keyof typeof TYPED_COLUMNS> =
  (typeof TYPED_COLUMNS)[Kind][number];

/** Tables whose rows are the user's, many of one customer: by their kind the column that names the customer. */
export const CUSTOMER_IN = {
  people: "customer",
  log: "customer",
  prospects: "name",
} as const satisfies { readonly [kind in TableKind]?: string };

export type OwnRowsKind = keyof typeof CUSTOMER_IN;

export function hasOwnRows(kind: TableKind): kind is OwnRowsKind {
  return kind in CUSTOMER_IN;
}

/** Tables whose key is a name that is no customer's, or two, as `nameKey` writes it: by their kind the column that shows the first. */
export const NAMED_IN = {
  managers: "manager",
  training: "manager",
  strategies: "type",
} as const satisfies { readonly [kind in TableKind]?: string };

export type NamedKind = keyof typeof NAMED_IN;

export function hasNames(kind: TableKind): kind is NamedKind {
  return kind in NAMED_IN;
}
