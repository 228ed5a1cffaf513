import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";

export const CULTURE_INFO: Members<object> = {
  properties: { name: { since: "1.11", get: (_self, { locale }) => locale } },
  navigation: {
    numberFormat: { since: "1.11", get: () => objectOf("NumberFormatInfo", {}) },
    datetimeFormat: { since: "1.12", get: () => objectOf("DatetimeFormatInfo", {}) },
  },
};
