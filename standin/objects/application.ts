import { asOneOf } from "../protocol/argument";
import { ExcelError } from "../protocol/error";
import { defineObject } from "../protocol/object";
import type { Kind } from "../protocol/object";
import type { Session } from "../protocol/session";

export const application: Kind<object> = defineObject<object>("Application", {
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set: (_self, value) => {
        if (
          asOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"] as const) !== "Automatic"
        )
          throw new ExcelError("NotImplemented", "standin: manual calculation is not modelled");
      },
    },
    decimalSeparator: { since: "1.11", get: (_self, session) => separators(session).decimal },
    thousandsSeparator: { since: "1.11", get: (_self, session) => separators(session).group },
    useSystemSeparators: { since: "1.11", get: () => true },
  },
  navigation: { cultureInfo: { since: "1.11", get: () => cultureInfo.of({}) } },
  methods: {
    calculate: {
      call: async (_self, args, { book }) => {
        asOneOf(args[0], ["Recalculate", "Full", "FullRebuild"] as const);
        await book.recalculate();
      },
    },
    // The stand-in calculates and draws once a batch anyway.
    suspendApiCalculationUntilNextSync: { since: "1.6", call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
  },
});

const cultureInfo: Kind<object> = defineObject<object>("CultureInfo", {
  properties: { name: { since: "1.11", get: (_self, { locale }) => locale } },
  navigation: {
    numberFormat: { since: "1.11", get: () => numberFormatInfo.of({}) },
    datetimeFormat: { since: "1.12", get: () => datetimeFormatInfo.of({}) },
  },
});

const numberFormatInfo: Kind<object> = defineObject<object>("NumberFormatInfo", {
  properties: {
    numberDecimalSeparator: { since: "1.11", get: (_self, session) => separators(session).decimal },
    numberGroupSeparator: { since: "1.11", get: (_self, session) => separators(session).group },
  },
});

const datetimeFormatInfo: Kind<object> = defineObject<object>("DatetimeFormatInfo", {
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
});

function separators({ locale }: Session): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const part = (type: string, otherwise: string): string =>
    parts.find((found) => found.type === type)?.value ?? otherwise;
  return { decimal: part("decimal", "."), group: part("group", ",") };
}

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
