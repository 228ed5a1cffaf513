import { asText } from "../../class/arguments";
import type { Members } from "../../class/members";
import { sheetOf } from "../../class/rangeCells";
import type { PropertyTarget } from "../../class/targets";

export const WORKSHEET_CUSTOM_PROPERTY: Members<PropertyTarget> = {
  id: ({ key }) => key,
  exists: (target, session) => sheetOf(target, session).customProperties.has(target.key),
  properties: {
    key: { since: "1.12", get: ({ key }) => key },
    value: {
      since: "1.12",
      get: (target, session) => sheetOf(target, session).customProperties.get(target.key) ?? "",
      set: (target, value, session) =>
        sheetOf(target, session).setCustomProperty(target.key, asText(value)),
    },
  },
  methods: {
    delete: {
      since: "1.12",
      call: (target, _args, session) =>
        sheetOf(target, session).setCustomProperty(target.key, undefined),
    },
  },
};
