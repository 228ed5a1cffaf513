import { asRecord } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { asColor } from "../format/asColor";
import { changeRule, ruleOf } from "./rule";
import { asThreshold, criterion } from "./threshold";

export const COLOR_SCALE_CONDITIONAL_FORMAT: Members<RuleTarget> = {
  properties: {
    threeColorScale: {
      since: "1.6",
      get: (target, session) => ruleOf(target, "colorScale", session).points.length === 3,
    },
    criteria: {
      since: "1.6",
      get: (target, session) => {
        const { points } = ruleOf(target, "colorScale", session);
        const names =
          points.length === 3 ? ["minimum", "midpoint", "maximum"] : ["minimum", "maximum"];
        return Object.fromEntries(
          points.map(({ threshold, color }, index) => [
            names[index],
            { ...criterion(threshold), color },
          ])
        );
      },
      set: (target, value, session) => {
        const given = asRecord(value);
        const names = ["minimum", "midpoint", "maximum"].filter(
          (name) => given[name] !== undefined && given[name] !== null
        );
        if (!names.includes("minimum") || !names.includes("maximum"))
          throw new ExcelError("InvalidArgument");
        const points = names.map((name) => {
          const point = asRecord(given[name] ?? null);
          if (point["type"] === "Automatic") throw new ExcelError("InvalidArgument");
          return { threshold: asThreshold(point), color: asColor(point["color"] ?? null) };
        });
        changeRule(target, { kind: "colorScale", points }, session);
      },
    },
  },
};
