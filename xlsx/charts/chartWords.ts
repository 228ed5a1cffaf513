/** What Office.js calls them, and the file (ECMA-376 part 1, 21.2.3). */
export const MARKERS = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const;

export const LABEL_POSITIONS = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
} as const;

export const LEGEND_POSITIONS = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
} as const;

export const TICK_MARKS = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;

export const TICK_LABELS = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
} as const;

export const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
