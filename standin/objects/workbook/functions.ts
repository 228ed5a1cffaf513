import { serialOf } from "../../book/serialOf";
import { integerArgument } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";

/** `workbook.functions`: only DATE, whose result tells the workbook's date system. */
export const FUNCTIONS: Members<object> = {
  methods: {
    date: {
      since: "1.2",
      call: (_self, args, { book }) => {
        const [year, month, day] = [0, 1, 2].map((index) => integerArgument(args, index)) as [
          number,
          number,
          number,
        ];
        const value = serialOf(year, month, day, book.date1904);
        return objectOf("FunctionResult", value === undefined ? { error: "#NUM!" } : { value });
      },
    },
  },
};
