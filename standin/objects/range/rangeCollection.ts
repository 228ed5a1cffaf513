import { asNumber, integerArgument } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { AreasTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";

export const RANGE_COLLECTION: Members<AreasTarget> = {
  collection: {
    items: ({ sheetId, areas }) => areas.map((area) => objectOf("Range", { sheetId, area })),
    item: ({ sheetId, areas }, key) => {
      const area = areas[asNumber(key)];
      if (!area) throw new ExcelError("ItemNotFound");
      return objectOf("Range", { sheetId, area });
    },
  },
  methods: {
    getCount: { since: "1.9", call: ({ areas }) => areas.length },
    getItemAt: {
      since: "1.9",
      call: ({ sheetId, areas }, args) => {
        const area = areas[integerArgument(args, 0)];
        if (!area) throw new ExcelError("ItemNotFound");
        return objectOf("Range", { sheetId, area });
      },
    },
  },
};
