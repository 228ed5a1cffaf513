import { resultStamp } from "./resultStamp";
import { runExcel } from "./runExcel";

/** Changes come in swarms: an undo of four sheets is looked at once. */
const CALM_MS = 400;

/**
 * Tells when the results in the workbook are no longer those that stand there now (undone, deleted, written anew), and when they are again.
 * @returns what ends the watch
 */
export async function watchResults(tell: (stands: boolean) => void): Promise<() => Promise<void>> {
  const written = await runExcel(resultStamp);
  let last = written;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const look = async (): Promise<void> => {
    // While a cell is being edited Excel refuses; the end of the editing is the next change.
    last = await runExcel(resultStamp).catch(() => written);
    if (!ended) tell(last.stamp === written.stamp);
  };
  const soon = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), CALM_MS);
  };
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      // Somebody at work on sheets of their own is not to be slowed down. A sheet that was not there at the last look may be ours.
      worksheets.onChanged.add(async ({ worksheetId }) => {
        if (!last.others.has(worksheetId)) await soon();
      }),
      worksheets.onDeleted.add(soon),
      // An undo that takes sheets away leads to another sheet.
      worksheets.onActivated.add(soon),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    ended = true;
    clearTimeout(timer);
    await Excel.run(handlers[0]!.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
