import { classify } from "../../src/engine/classify";
import { prepare } from "../../src/engine/prepare";
import { customerHistory } from "../../src/engine/review/customerHistory";
import { readSettings } from "../../src/engine/settings/readSettings";
import type { Session } from "../../src/taskpane/state/session";
import { sampleSales } from "./sampleSales";

/** What the engine tells of the customers of `resultOf`. */
export const sampleHistory: Session["history"] = async (customer) => {
  const settings = readSettings({});
  const prepared = prepare(sampleSales(), settings);
  return customerHistory(prepared, classify(prepared, settings))(customer);
};
