import type { Members } from "../../class/members";

/** office.js tells the host that the add-in's actions are associated; the host has nothing to do with it. */
export const ADDIN_INTERNAL_SERVICE: Members<object> = {
  methods: { notifyActionHandlerReady: { call: () => null } },
};
