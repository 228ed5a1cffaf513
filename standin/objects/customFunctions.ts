import { isObject, defineObject } from "../protocol/object";
import type { Kind } from "../protocol/object";
import type { FunctionResult } from "../protocol/session";

/** The service through which the add-in's runtime hands back what its custom functions computed. */
export const customFunctions: Kind<object> = defineObject<object>("CustomFunctions", {
  methods: {
    setInvocationArrayResults: {
      call: (_self, args, session) => session.functionResults(results(args[0])),
    },
    setInvocationResults: {
      call: (_self, args, session) => session.functionResults(results(args[0])),
    },
    _SetOsfControlContainerReadyForCustomFunctions: { call: () => undefined },
    _GetEnabledFeatures: { call: () => [] },
  },
});

/** [[invocationId, succeeded, value or error, ...], ...] */
const results = (given: unknown): FunctionResult[] =>
  (Array.isArray(given) && !isObject(given) ? (given as readonly unknown[]) : []).flatMap(
    (result) =>
      Array.isArray(result) && typeof result[0] === "number"
        ? [{ invocation: result[0], succeeded: result[1] === true, value: result[2] as unknown }]
        : []
  );
