import { addin } from "../taskpane/addin";

/**
 * The ribbon's button: shows the pane and begins a run, with the settings of the workbook. Excel keeps further clicks until `completed` and gives them out
 * after it: told at the end of the run, a second click would run again on whatever is selected by then. Told at once, it joins the run that goes on.
 */
export function segmentCustomers(event: Office.AddinCommands.Event): void {
  try {
    // Where the pane cannot be shown, the result is written all the same.
    Office.addin.showAsTaskpane().catch(reportError);
    addin().session.start({ kind: "run" }).catch(reportError);
  } finally {
    event.completed();
  }
}
