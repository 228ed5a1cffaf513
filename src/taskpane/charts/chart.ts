/** What a chart is made of, as plain data. */

/** Values by period under one name. */
export interface Series {
  readonly name: string;
  /** One a period; undefined where there is none to show. */
  readonly values: readonly (number | undefined)[];
  /** What its colour means. */
  readonly tone: "usual" | "fresh" | "good" | "bad" | "quiet";
}

/** Something to know about a period beside its values. */
export interface Mark {
  /** Index of the period. */
  readonly period: number;
  /** gap: nothing where something could be. outside: a period that is not counted. The others: an event. */
  readonly kind: "gap" | "outside" | "good" | "bad" | "event";
  /** "" where the name of the period says it. */
  readonly text: string;
}
