import { defineObject } from "../protocol/object";

/** office.js tells the host that the add-in's actions are associated; the host has nothing to do with it. */
export const addinInternalService = defineObject("AddinInternalService", {
  methods: { notifyActionHandlerReady: { call: () => null } },
});
