import type { Messages } from "./messages";

/** Something to be said of a run beside its result. */
export interface Remark {
  readonly code: keyof Messages["remarks"];
  readonly facts: { readonly [name: string]: string | number };
}
