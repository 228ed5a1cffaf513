/** What a promise is rejected with when its signal aborts, as the platform's own functions do. */
export function abortError(): DOMException {
  return new DOMException("The analysis was cancelled.", "AbortError");
}
