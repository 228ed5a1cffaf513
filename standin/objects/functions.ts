import { serialOf } from "../book/serial";
import { integerArgument } from "../protocol/argument";
import { defineObject } from "../protocol/object";
import type { Kind } from "../protocol/object";

/** `workbook.functions`: only DATE, whose result tells the workbook's date system. */
export const functions: Kind<object> = defineObject<object>("Functions", {
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
        return functionResult.of(value === undefined ? { error: "#NUM!" } : { value });
      },
    },
  },
});

const functionResult: Kind<{ readonly value?: number; readonly error?: string }> = defineObject<{
  readonly value?: number;
  readonly error?: string;
}>("FunctionResult", {
  properties: {
    value: { since: "1.2", get: ({ value }) => value ?? null },
    error: { since: "1.2", get: ({ error }) => error ?? null },
  },
});
