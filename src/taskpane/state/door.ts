import type { Cell, Status } from "../../engine/codes";

/** What can be opened in the place of the answer: every number leads to whom it counts, every name to its customer. */
export type Door =
  | { readonly kind: "members"; readonly of: Members }
  | { readonly kind: "customer"; readonly customer: number }
  | { readonly kind: SheetDoor }
  /** Formulas in cells. */
  | { readonly kind: "formulas" };

/** What stands on a sheet of that kind. */
export type SheetDoor = "losses" | "dueSoon" | "keyAccounts" | "changes";

/** Customers with something in common. */
export type Members =
  | { readonly by: "cell"; readonly cell: Cell }
  | { readonly by: "status"; readonly status: Exclude<Status, ""> }
  | { readonly by: "class"; readonly letter: "A" | "B" | "C" }
  | { readonly by: "all" };
