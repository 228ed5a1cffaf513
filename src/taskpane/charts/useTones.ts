import { makeStyles, tokens } from "@fluentui/react-components";
import type { Series } from "./chart";

const FORCED = "@media (forced-colors: active)";

/** Where the system chooses the colours, those of one chart are told apart by two of its own, and by one that is hollow. */
const text = { forcedColorAdjust: "none", backgroundColor: "CanvasText" } as const;
const other = { forcedColorAdjust: "none", backgroundColor: "Highlight" } as const;
const hollow = {
  forcedColorAdjust: "none",
  backgroundColor: "Canvas",
  outline: "1px solid CanvasText",
  outlineOffset: "-1px",
} as const;

/** Grounds of bars, and of what stands for them beside their name: at least 3:1 on the ground of the pane in both themes. */
export const useTones: () => { readonly [tone in Series["tone"]]: string } = makeStyles({
  usual: { backgroundColor: tokens.colorCompoundBrandBackground, [FORCED]: text },
  good: { backgroundColor: tokens.colorPaletteGreenForeground1, [FORCED]: other },
  bad: { backgroundColor: tokens.colorPaletteRedForeground1, [FORCED]: text },
  fresh: { backgroundColor: tokens.colorPaletteBlueForeground2, [FORCED]: hollow },
  quiet: { backgroundColor: tokens.colorNeutralStrokeAccessible, [FORCED]: other },
});
