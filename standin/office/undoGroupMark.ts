const MARK = "UndoGroup";

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * The library from npm is older than Excel.run's mergeUndoGroup, which marks every request of the run for the host. How the newer one does
 * it is not documented; here the requests carry the number of their group as the context's custom data.
 */
export function markUndoGroups(excel: { run: unknown }): void {
  const run = (excel.run as Run).bind(excel);
  let last = 0;
  const marked: Run = (...args) => {
    const [options, work] = args;
    if (!isGrouped(options) || typeof work !== "function") return run(...args);
    last += 1;
    const group = `${MARK}${last}`;
    return run(options, (context: { _customData: string }) => {
      context._customData = group;
      return work(context) as unknown;
    });
  };
  excel.run = marked;
}

/** Undefined for a request that is part of no group. */
export function groupOf(customData: string): number | undefined {
  return customData.startsWith(MARK) ? Number(customData.slice(MARK.length)) : undefined;
}

function isGrouped(options: unknown): boolean {
  return (options as { readonly mergeUndoGroup?: boolean } | undefined)?.mergeUndoGroup === true;
}
