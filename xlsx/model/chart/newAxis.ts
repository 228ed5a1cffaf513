import type { ChartAxis } from "./chart";

/** An axis as Excel makes it; the value axis has gridlines as well. */
export const NEW_AXIS: ChartAxis = {
  visible: true,
  title: { text: "", visible: false },
  tickLabelPosition: "NextToAxis",
  majorTickMark: "None",
  minorTickMark: "None",
  reversed: false,
  majorGridlines: { visible: false },
  minorGridlines: { visible: false },
};
