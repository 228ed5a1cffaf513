import { asFlag, asOneOf, asRecord } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members, Property } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { asColor } from "../format/asColor";
import { barMember } from "./barMember";
import { asThreshold, criterion } from "./threshold";

const DIRECTIONS = {
  Context: undefined,
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
} as const;
const AXES = { Automatic: undefined, None: "none", CellMidPoint: "middle" } as const;

export const DATA_BAR_CONDITIONAL_FORMAT: Members<RuleTarget> = {
  properties: {
    showDataBarOnly: barMember(
      ({ showValue }) => !showValue,
      (value) => ({ showValue: !asFlag(value) })
    ),
    barDirection: barMember(
      ({ direction }) => nameOf(DIRECTIONS, direction),
      (value) => ({ direction: DIRECTIONS[asOneOf(value, namesOf(DIRECTIONS))] })
    ),
    axisFormat: barMember(
      ({ axis }) => nameOf(AXES, axis),
      (value) => ({ axis: AXES[asOneOf(value, namesOf(AXES))] })
    ),
    axisColor: barMember(
      ({ axisColor = "" }) => axisColor,
      (value) => ({ axisColor: value === "" ? undefined : asColor(value) })
    ),
    lowerBoundRule: bound("minimum"),
    upperBoundRule: bound("maximum"),
  },
  navigation: {
    positiveFormat: {
      since: "1.6",
      get: (target) => objectOf("ConditionalDataBarPositiveFormat", target),
    },
    negativeFormat: {
      since: "1.6",
      get: (target) => objectOf("ConditionalDataBarNegativeFormat", target),
    },
  },
};

function namesOf<Name extends string>(words: { readonly [name in Name]: unknown }): Name[] {
  return Object.keys(words) as Name[];
}

function nameOf<Word>(words: { readonly [name: string]: Word }, word: Word): string | null {
  return Object.keys(words).find((name) => words[name] === word) ?? null;
}

/** A bar cannot begin at the highest value, nor end at the lowest. */
function bound(side: "minimum" | "maximum"): Property<RuleTarget> {
  return barMember(
    (rule) => criterion(rule[side]),
    (value) => {
      const threshold = asThreshold(asRecord(value));
      if (threshold.type === (side === "minimum" ? "max" : "min"))
        throw new ExcelError("InvalidArgument");
      return { [side]: threshold };
    }
  );
}
