import type { Arguments, Members } from "../../class/members";
import type { Session } from "../../class/session";
import { ANY_SHEET, eventKey, type EventName } from "../../protocol/eventType";

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
      void listening.add(eventKey(event, targetOf(self))),
  });
  const unregister = (event: EventName) => ({
    since,
    call: (self: Self, _args: Arguments, { listening }: Session) =>
      void listening.delete(eventKey(event, targetOf(self))),
  });
  return { register, unregister };
}
