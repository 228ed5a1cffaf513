/** Our whole analysis in plain JavaScript, a Map of objects (bench/engine); it computes while it reads. */
import { plainObjects, type PlainResult } from "../../engine/contenders/plainObjects";
import type { Peer, Rows } from "../peer";
import { wholeAnswer } from "../wholeAnswer";

export function plainWhole(): Peer {
  let rows: Rows = [];
  let result: PlainResult | undefined;
  return {
    clear: () => (result = undefined),
    load: (given) => (rows = given),
    query: () => (result = plainObjects(rows)),
    answer: () => wholeAnswer(result!),
  };
}
