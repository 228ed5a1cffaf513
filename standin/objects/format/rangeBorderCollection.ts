import { asOneOf, asText } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { AreasTarget } from "../../class/targets";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

export const RANGE_BORDER_COLLECTION: Members<AreasTarget> = {
  properties: { count: { get: () => EDGES.length } },
  collection: {
    items: (target) => EDGES.map((edge) => objectOf("RangeBorder", { ...target, edge })),
    item: (target, key) =>
      objectOf("RangeBorder", { ...target, edge: asOneOf(asText(key), EDGES) }),
  },
  methods: {
    getItem: {
      call: (target, args) => objectOf("RangeBorder", { ...target, edge: asOneOf(args[0], EDGES) }),
    },
  },
};
