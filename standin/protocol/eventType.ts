/** Numbers of the events in office.js (see each event's `eventType` in its debug file). */
export const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  selectionChanged: 14,
  deleted: 15,
} as const;
export type EventName = keyof typeof EVENT_TYPE;

/** Category of every event's message. */
export const EVENT_CATEGORY = 65_536;

/** The target of events of all sheets, where one of a single sheet has the sheet's id. */
export const ANY_SHEET = "Workbook";

/** What an add-in listens to, as one text. */
export function eventKey(event: EventName, target: string): string {
  return `${EVENT_TYPE[event]}:${target}`;
}
