import { addin } from "../taskpane/addin";

/**
 * The ribbon's button: shows the pane and runs at once, with the settings of the workbook. Excel waits for `completed`,
 * however the run ends.
 */
export async function segmentCustomers(event: Office.AddinCommands.Event): Promise<void> {
  try {
    // Where the pane cannot be shown, the result is written all the same.
    const shown = Office.addin.showAsTaskpane().catch(reportError);
    await addin().session.start({ kind: "run" });
    await shown;
  } finally {
    event.completed();
  }
}
