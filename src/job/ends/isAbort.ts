/** Whether somebody cancelled: a DOMException, which is no Error everywhere. */
export function isAbort(error: unknown): boolean {
  return (error as { readonly name?: unknown } | null | undefined)?.name === "AbortError";
}
