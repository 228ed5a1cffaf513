import { DEFAULT_STYLE } from "../../../xlsx/model/style";
import type { Members } from "../../class/members";
import type { AreasTarget } from "../../class/targets";
import { asColor } from "./asColor";
import { applyStyle, uniformStyle } from "./uniform";

export const RANGE_FILL: Members<AreasTarget> = {
  properties: {
    color: {
      get: uniformStyle(({ fill }) => fill ?? DEFAULT_STYLE.fill),
      set: (target, value, session) => applyStyle(target, { fill: asColor(value) }, session),
    },
  },
  methods: {
    clear: { call: (target, _args, session) => applyStyle(target, { fill: null }, session) },
  },
};
