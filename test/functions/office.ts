/**
 * The globals that custom functions find in Excel.
 * @param platform as Office.context.platform names it
 */
export function installOffice(displayLanguage: string, platform = "OfficeOnline"): void {
  class CustomFunctionsError extends Error {
    constructor(
      readonly code: string,
      message?: string
    ) {
      super(message);
    }
  }
  Object.assign(globalThis, {
    Office: { context: { displayLanguage, platform } },
    CustomFunctions: {
      Error: CustomFunctionsError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
}

/** What Excel hands over last to a function that can be cancelled. */
export function invocation(): CustomFunctions.CancelableInvocation {
  return { onCanceled: () => undefined } as unknown as CustomFunctions.CancelableInvocation;
}
