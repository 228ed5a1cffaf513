import { formatArea } from "../book/address";
import type { Arguments, Members } from "./object";
import type { Session } from "./session";

/** Numbers of the events in office.js (see each event's `eventType` in its debug file). */
const EVENT_TYPE = { changed: 10, activated: 11, selectionChanged: 14, deleted: 15 } as const;
type EventName = keyof typeof EVENT_TYPE;

const EVENT_CATEGORY = 65536;
/** The target of events of all sheets, where one of a single sheet has the sheet's id. */
export const ANY_SHEET = "Workbook";

function key(event: EventName, target: string): string {
  return `${EVENT_TYPE[event]}:${target}`;
}

/**
 * The registrations behind onChanged and onSelectionChanged of a sheet or of all sheets.
 * @param targetOf a sheet's id, or anySheet
 * @param since requirement set of both events
 */
export function registrations<Self>(
  targetOf: (self: Self) => string,
  since: string
): NonNullable<Members<Self>["methods"]> {
  const { register, unregister } = registrationOf(targetOf, since);
  return {
    _RegisterDataChangedEvent: register("changed"),
    _UnregisterDataChangedEvent: unregister("changed"),
    _RegisterSelectionChangedEvent: register("selectionChanged"),
    _UnregisterSelectionChangedEvent: unregister("selectionChanged"),
  };
}

/** The registrations behind onActivated and onDeleted of the collection of sheets. */
export function sheetRegistrations(): NonNullable<Members<object>["methods"]> {
  const { register, unregister } = registrationOf<object>(() => ANY_SHEET, "1.7");
  return {
    _RegisterActivatedEvent: register("activated"),
    _UnregisterActivatedEvent: unregister("activated"),
    _RegisterDeletedEvent: register("deleted"),
    _UnregisterDeletedEvent: unregister("deleted"),
  };
}

function registrationOf<Self>(targetOf: (self: Self) => string, since: string) {
  const register = (event: EventName) => ({
    since,
    call: (self: Self, _args: Arguments, { listening }: Session) =>
      void listening.add(key(event, targetOf(self))),
  });
  const unregister = (event: EventName) => ({
    since,
    call: (self: Self, _args: Arguments, { listening }: Session) =>
      void listening.delete(key(event, targetOf(self))),
  });
  return { register, unregister };
}

/** Tells the add-in of changes, selections, and sheets that went or were shown, which it has registered for, with the source "Local". @returns a way to stop */
export function watchChanges(session: Session): () => void {
  const { book } = session;
  let sequence = 0;
  const tell = (event: EventName, sheetId: string, message: object): void => {
    if (!session.eventsEnabled) return;
    for (const target of [sheetId, ANY_SHEET]) {
      if (!session.listening.has(key(event, target))) continue;
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
      triggerSource: "ThisLocalAddin",
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
