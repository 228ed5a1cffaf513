/** The Excel that is played: they differ in what can be undone. */
export type Platform = "web" | "windows" | "mac";

/** Where Excel can undo a call; everywhere where it is absent. Microsoft: "Undo capabilities", list of unsupported APIs. */
export type UndoSupport = "nowhere" | "web" | "desktop";

export function canUndo(support: UndoSupport | undefined, platform: Platform): boolean {
  if (support === undefined) return true;
  return support === (platform === "web" ? "web" : "desktop");
}
