import type { en } from "./en";

/** Everything a person reads, as one language has it. English says what there is; a language that lacks a key does not compile. */
export type Messages = typeof en;
