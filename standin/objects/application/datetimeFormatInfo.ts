import type { Members } from "../../class/members";
import type { Session } from "../../class/session";

export const DATETIME_FORMAT_INFO: Members<object> = {
  properties: {
    dateSeparator: {
      since: "1.12",
      get: (_self, session) =>
        (dateParts(session).find(({ type }) => type === "literal")?.value ?? "/").trim(),
    },
    timeSeparator: { since: "1.12", get: () => ":" },
    shortDatePattern: {
      since: "1.12",
      get: (_self, session) =>
        dateParts(session)
          .map(({ type, value }) =>
            type === "day" ? "d" : type === "month" ? "M" : type === "year" ? "yyyy" : value
          )
          .join(""),
    },
  },
};

function dateParts({ locale }: Session): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    timeZone: "UTC",
    calendar: "gregory",
  })
    .formatToParts(0)
    .filter(({ type }) => type !== "era");
}
