// What a first call would load: the stand-in does not wait that long.
import "../../src/functions/lists";
import * as functions from "../../src/functions/functions";
import type { CustomFunction } from "../../standin/book/book";
import { invocation } from "../functions/office";

const OURS = {
  CUSTOMERSEGMENTS: functions.customerSegments,
  SEGMENTMATRIX: functions.segmentMatrix,
  LOSTCUSTOMERS: functions.lostCustomers,
  LOSSESBYPERIOD: functions.lossesByPeriod,
  KEYACCOUNTS: functions.keyAccounts,
};
type ListFunction = (typeof OURS)["KEYACCOUNTS"];
type Cells = unknown[][];

/** Functions of the add-in, as formulas in cells of a stand-in without a page call them; `installOffice` is theirs to be called. */
export const FUNCTIONS_OF_CELLS: { readonly [name: string]: CustomFunction } = {
  ...Object.fromEntries(Object.entries(OURS).map(([name, compute]) => [name, computed(compute)])),
  ABCCLASS: (async ([values, limitA]) =>
    functions.abcClass(values as Cells, limitA as Cells)) as CustomFunction,
  SEGMENTMIGRATION: (async ([before, after]) =>
    functions.segmentMigration(before as Cells, after as Cells)) as CustomFunction,
  WHYSEGMENT: (async ([customer, customers, dates, amounts]) =>
    functions.whySegment(
      customer,
      customers as Cells,
      dates as Cells,
      amounts as Cells,
      null as unknown as Cells,
      invocation()
    )) as CustomFunction,
  CUSTOMERSTATUS: (async ([dates]) =>
    functions.customerStatus(dates as Cells, null, invocation())) as CustomFunction,
};

function computed(compute: ListFunction): CustomFunction {
  return (async (given) => {
    const [customers, dates, amounts, options = null] = given as Cells[];
    return compute(customers!, dates!, amounts!, options as Cells, invocation());
  }) as CustomFunction;
}
