import { ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { FunctionResult } from "../../class/session";

/** The service through which the add-in's runtime hands back what its custom functions computed. */
export const CUSTOM_FUNCTIONS: Members<object> = {
  methods: {
    setInvocationArrayResults: {
      call: (_self, args, session) => session.functionResults(results(args[0])),
    },
    setInvocationResults: {
      call: (_self, args, session) => session.functionResults(results(args[0])),
    },
    _SetOsfControlContainerReadyForCustomFunctions: {
      call: (_self, _args, session) => session.functionsReady(),
    },
    _GetEnabledFeatures: { call: () => [] },
  },
};

/** [[invocationId, true, value], [invocationId, false, message, error code], ...] */
function results(given: unknown): FunctionResult[] {
  return (
    Array.isArray(given) && !(given instanceof ExcelObject) ? (given as readonly unknown[]) : []
  ).flatMap((result): FunctionResult[] => {
    if (!Array.isArray(result)) return [];
    const [invocation, succeeded, value, errorCode] = result as readonly unknown[];
    if (typeof invocation !== "number") return [];
    return succeeded === true
      ? [{ kind: "value", invocation, value }]
      : [
          {
            kind: "error",
            invocation,
            errorCode: Number(errorCode ?? 0),
            message: typeof value === "string" ? value : "",
          },
        ];
  });
}
