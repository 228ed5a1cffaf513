/**
 * Colours told apart by people who see no red or green, and in grey print: classes grow darker with size (blues), statuses
 * take the vermilion, amber and teal of Okabe and Ito's palette, pale enough for dark text (contrast of at least 7 to 1).
 */
export const palette = {
  ink: "#1F2937",
  muted: "#5B6472",
  line: "#D5DBE3",
  paper: "#FFFFFF",
  heading: "#1F4E79",
  headingText: "#FFFFFF",
  band: "#F2F5F9",
  classes: {
    A: { fill: "#1F4E79", color: "#FFFFFF", bold: true },
    B: { fill: "#9CC3E6", color: "#0B2A45" },
    C: { fill: "#E3EEF8", color: "#0B2A45" },
  },
  classLetters: {
    A: { color: "#1F4E79", bold: true },
    B: { color: "#33699C" },
    C: { color: "#6B7785" },
  },
  rhythm: {
    X: { fill: "#A9DCCB", color: "#06372D", bold: true },
    Y: { fill: "#DDF1EA", color: "#06372D" },
    Z: { color: "#6B7785" },
  },
  statuses: {
    lost: { fill: "#F4B393", color: "#5A1D00", bold: true },
    atRisk: { fill: "#FFE3A1", color: "#4D3700", bold: true },
    returned: { fill: "#BFE5D8", color: "#06372D" },
    new: { fill: "#D3E6F8", color: "#0B2A45" },
  },
  /** What somebody set against what was computed. */
  byHand: { color: "#7A2E8E", bold: true },
  /** By share of the value, largest first. */
  heat: [
    { from: 0.3, fill: "#86B9E3" },
    { from: 0.1, fill: "#B7D5EF" },
    { from: 0.03, fill: "#DAE9F6" },
    { from: 0, fill: "#F1F6FB" },
  ],
  /** Lines and columns of charts: Okabe and Ito's bluish green and vermilion, and the blues of the classes. */
  chart: { won: "#009E73", lost: "#D55E00", A: "#1F4E79", B: "#5B9BD5", C: "#6B7785" },
  /** Bars in cells. */
  bar: "#B7D5EF",
  empty: "#FAFBFC",
} as const;
