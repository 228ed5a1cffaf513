import type { Customers } from "../../customers";
import type { Prepared } from "../../prepare";
import type { XyzSettings } from "../../settings/settings";
import { remember } from "../../stats/remember";
import type { Rhythm } from "../../purchases/rhythm";
import { forecastClasses } from "./forecastClasses";
import { forecastErrors } from "./forecastErrors";
import { countPeriods, type FrequencyColumns } from "./frequency";
import type { PeriodFrame } from "../../periods/periodFrame";
import { totalsVariation } from "./totalsVariation";
import { EVEN_GAPS, xyzByFrequency, xyzByMeasure, xyzReasons, type XyzColumns } from "./xyz";
import { measureAdi, xyzByAdi } from "./xyzByAdi";

export type XyzResult = Pick<
  Customers,
  "xyz" | "xyzReason" | "even" | "variation" | "periodsBought" | "periodsPossible"
>;

/** The letters by the method of the settings. docs/method.md#xyz. @param frame undefined without dates. */
export function classifyXyz(
  prepared: Prepared,
  frame: PeriodFrame | undefined,
  settings: XyzSettings
): XyzResult {
  const periods = periodsOf(prepared, frame);
  const reasons = remember(prepared.kept, `reasons ${frame?.period}`, () =>
    xyzReasons(prepared.rhythm, frame, periods.possible, prepared.presence.inWindow)
  );
  return {
    ...letters(prepared, frame, periods, reasons, settings),
    periodsBought: periods.bought,
    periodsPossible: periods.possible,
  };
}

function periodsOf(prepared: Prepared, frame: PeriodFrame | undefined): FrequencyColumns {
  const none = new Int32Array(prepared.sales.customers.length);
  if (frame === undefined) return { bought: none, possible: none };
  return remember(prepared.kept, `periods ${frame.period}`, () =>
    countPeriods(prepared.purchases, prepared.rhythm, frame)
  );
}

function letters(
  prepared: Prepared,
  frame: PeriodFrame | undefined,
  periods: FrequencyColumns,
  reasons: Uint8Array,
  settings: XyzSettings
): XyzColumns {
  const { rhythm, kept } = prepared;
  const { method, deviation, season } = settings;
  if (frame === undefined || method === "frequency")
    return xyzByFrequency(periods, rhythm, reasons, settings);
  const keep = <T>(what: string, make: () => T): T =>
    remember(kept, `${what} ${frame.period}`, make);
  if (method === "cv") {
    const measure = keep(`cv ${deviation} ${season}`, () =>
      totalsVariation(prepared, frame, reasons, settings)
    );
    return xyzByMeasure(measure, reasons, settings);
  }
  if (method === "gaps") return xyzByMeasure(evenGaps(rhythm), reasons, settings);
  const even = new Uint8Array(reasons.length);
  if (method === "adi") {
    const columns = keep("adi", () => measureAdi(prepared, frame, periods.possible, reasons));
    const xyz = xyzByAdi(columns, reasons, settings);
    return { xyz, xyzReason: reasons, even, variation: columns.squared };
  }
  const errors = keep("forecast", () => forecastErrors(prepared, frame, reasons));
  const { customers: names } = prepared.sales;
  const classes = forecastClasses(errors, settings.x, settings.y, (one, other) =>
    names[one]! < names[other]! ? -1 : 1
  );
  // Nothing to forecast from is the hardest to forecast.
  const xyz = classes.map((code, c) => (code === 0 && reasons[c] === 0 ? 3 : code));
  return { xyz, xyzReason: reasons, even, variation: errors };
}

/** Variation of the gaps of those that have enough of them; -1 (and so Z) for the others. docs/method.md#gap-regularity. */
function evenGaps({ gapCount, gapVariation }: Rhythm): Float64Array {
  return gapVariation.map((variation, c) => (gapCount[c]! >= EVEN_GAPS ? variation : -1));
}
