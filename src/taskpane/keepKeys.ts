/**
 * Keeps keys from office.js, which on the web takes Tab and Escape for itself: it goes from button to button as they stand in the page, out of an open form,
 * past the arrow keys of the matrix, and from a heading, where the focus lands after a run, out of the pane. The browser's own Tab does it rightly. Escape
 * leads back to the sheet, but not where it has just closed something here.
 */
export function keepKeys(page: Document): void {
  // The library listens on the window, one step further up.
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab" || event.defaultPrevented) event.stopPropagation();
  });
}
