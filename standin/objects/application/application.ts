import { asOneOf } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { notModelled } from "../../class/notModelled";
import { separators } from "./separators";

export const APPLICATION: Members<object> = {
  properties: {
    calculationMode: {
      get: (_self, session) => session.calculation,
      set: (_self, value, session) => {
        const mode = asOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"] as const);
        if (mode === "AutomaticExceptTables")
          throw notModelled("Application.calculationMode AutomaticExceptTables");
        session.calculation = mode;
      },
    },
    decimalSeparator: { since: "1.11", get: (_self, session) => separators(session).decimal },
    thousandsSeparator: { since: "1.11", get: (_self, session) => separators(session).group },
    useSystemSeparators: { since: "1.11", get: () => true },
  },
  navigation: { cultureInfo: { since: "1.11", get: () => objectOf("CultureInfo", {}) } },
  methods: {
    calculate: {
      call: async (_self, args, { book, staleSheets }) => {
        asOneOf(args[0], ["Recalculate", "Full", "FullRebuild"] as const);
        staleSheets.clear();
        await book.recalculate();
      },
    },
    // The stand-in calculates and draws once a batch anyway.
    suspendApiCalculationUntilNextSync: { since: "1.6", call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
  },
};
