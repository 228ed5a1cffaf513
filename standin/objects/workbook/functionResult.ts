import type { Members } from "../../class/members";

export const FUNCTION_RESULT: Members<{ readonly value?: number; readonly error?: string }> = {
  properties: {
    value: { since: "1.2", get: ({ value }) => value ?? null },
    error: { since: "1.2", get: ({ error }) => error ?? null },
  },
};
