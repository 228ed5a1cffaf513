import type { Origin } from "../lists/origin";
import type { ListReader } from "../lists/listReader";
import { encodeAnswers } from "./encodeAnswers";
import { readSales } from "./readSales";

/** @param reading does what needs to see the lists */
export function originReader(
  reading: <T>(work: (origin: Origin) => Promise<T>) => Promise<T>
): ListReader {
  return {
    sales: (run) => reading((origin) => readSales(origin, run)),
    answers: (read, id, answers, run) =>
      reading((origin) => encodeAnswers(origin, read, id, answers, run)),
  };
}
