import { asFlag } from "../../class/arguments";
import type { Members } from "../../class/members";

export const RUNTIME: Members<object> = {
  properties: {
    enableEvents: {
      since: "1.8",
      get: (_self, session) => session.eventsEnabled,
      set: (_self, value, session) => {
        session.eventsEnabled = asFlag(value);
      },
    },
  },
};
