import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Lines and grounds of drawings, in the colours of the theme. */
export const useStrokes = makeStyles({
  curve: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "2px",
    vectorEffect: "non-scaling-stroke",
    [FORCED]: { stroke: "CanvasText" },
  },
  second: {
    fill: "none",
    stroke: tokens.colorPaletteGreenForeground1,
    strokeWidth: "2px",
    strokeDasharray: "4 3",
    vectorEffect: "non-scaling-stroke",
    [FORCED]: { stroke: "CanvasText" },
  },
  bar: { fill: tokens.colorNeutralStrokeAccessible, [FORCED]: { fill: "CanvasText" } },
});
