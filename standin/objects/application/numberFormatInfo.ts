import type { Members } from "../../class/members";
import { separators } from "./separators";

export const NUMBER_FORMAT_INFO: Members<object> = {
  properties: {
    numberDecimalSeparator: { since: "1.11", get: (_self, session) => separators(session).decimal },
    numberGroupSeparator: { since: "1.11", get: (_self, session) => separators(session).group },
  },
};
