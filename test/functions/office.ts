/** The globals that custom functions find in Excel. */
export function installOffice(displayLanguage: string): void {
  class CustomFunctionsError extends Error {
    constructor(
      readonly code: string,
      message?: string
    ) {
      super(message);
    }
  }
  Object.assign(globalThis, {
    Office: { context: { displayLanguage } },
    CustomFunctions: {
      Error: CustomFunctionsError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
}
