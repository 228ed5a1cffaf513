import { formatArea } from "../../xlsx/model/address";
import type { Session } from "../class/session";
import {
  ANY_SHEET,
  EVENT_CATEGORY,
  EVENT_TYPE,
  eventKey,
  type EventName,
} from "../protocol/eventType";

/** Tells the add-in of changes, selections, and sheets that went or were shown, which it has registered for, with the source "Local". @returns a way to stop */
export function watchChanges(session: Session): () => void {
  const { book } = session;
  let sequence = 0;
  const tell = (event: EventName, sheetId: string, message: object): void => {
    if (!session.eventsEnabled) return;
    for (const target of [sheetId, ANY_SHEET]) {
      if (!session.listening.has(eventKey(event, target))) continue;
      sequence += 1;
      session.send([
        EVENT_CATEGORY,
        EVENT_TYPE[event],
        target,
        JSON.stringify({ ...message, worksheetId: sheetId }),
        sequence,
        false,
      ]);
    }
  };
  const stopChanges = book.onChanged(({ sheetId, area, kind }) =>
    tell("changed", sheetId, {
      type: "WorksheetChanged",
      address: formatArea(area),
      changeType: kind,
      source: "Local",
      triggerSource: session.isInBatch ? "ThisLocalAddin" : "Unknown",
    })
  );
  const stopSelections = book.onSelected(() =>
    tell("selectionChanged", book.activeSheet().id, {
      type: "WorksheetSelectionChanged",
      address: book
        .selection()
        .map((area) => formatArea(area))
        .join(","),
    })
  );
  const stopSheets = book.onSheets((what, sheetId) =>
    tell(what, sheetId, {
      type: what === "deleted" ? "WorksheetDeleted" : "WorksheetActivated",
      source: "Local",
    })
  );
  return () => {
    stopChanges();
    stopSelections();
    stopSheets();
  };
}
