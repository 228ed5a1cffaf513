import { asFlag } from "../protocol/argument";
import { defineObject } from "../protocol/object";
import type { Kind } from "../protocol/object";

export const runtime: Kind<object> = defineObject<object>("Runtime", {
  properties: {
    enableEvents: {
      since: "1.8",
      get: (_self, session) => session.eventsEnabled,
      set: (_self, value, session) => {
        session.eventsEnabled = asFlag(value);
      },
    },
  },
});
