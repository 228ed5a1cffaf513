import { analyse } from "../../src/engine/analyse";
import type { Analysis } from "../../src/engine/analysis";
import type { Settings } from "../../src/engine/settings/settings";
import { sampleSales } from "./sampleSales";

/** What the engine makes of the sales of `resultOf` by other settings. */
export const sampleClassify = async (settings: Settings): Promise<Analysis> =>
  analyse(sampleSales(), settings);
