import { isSameList } from "../../excel/read/isSameList";
import { withoutColumns } from "../../job/questions/columnAnswers";
import type { Result } from "../../report/result";
import type { Action, Request } from "./state";

/** What the run that begins is asked for; answers that do not belong to the list that it found are dropped. */
export function nextRequest(request: Request, action: Action): Request {
  const { answers, answersOf } = request;
  switch (action.kind) {
    case "run":
      return { ...placeAt(action.address), answers, answersOf };
    case "example":
      return { example: true, answers: {} };
    case "again":
      return { ...placeAt(action.address), again: true, answers, answersOf };
    case "change": {
      const { address, settings } = action;
      return {
        ...(address === undefined ? placeOf(request) : { address }),
        ...saidIn(request),
        settings,
        answers: withoutColumns({ ...answers, ...action.answers }),
        answersOf,
      };
    }
    case "names": {
      const { of, change } = action;
      return { ...onceMore(of, request), names: [change] };
    }
    case "accounts": {
      const { of, accounts } = action;
      return { ...onceMore(of, request), accounts };
    }
    case "cards":
      return { ...onceMore(action.of, request), cards: true };
    case "written":
    case "cancelled": {
      // What was said about names is in the workbook now, or was taken back; the cards stand there, or are not wanted.
      const { names, accounts, cards, ...rest } = request;
      return names === undefined && accounts === undefined && cards === undefined ? request : rest;
    }
    case "classColumns": {
      const { analysis, source } = action.of.result;
      const { settings } = analysis;
      return { ...request, address: source.address, settings, adjacentTo: action.of };
    }
    case "answer":
      return { ...request, answers: { ...answers, [action.question]: action.answer } };
    case "located": {
      const { address } = action;
      const isOther = answersOf !== undefined && !isSameList(answersOf, address);
      const { example, ...others } = request;
      // Once it is there, the example is a list as any other.
      const place = example === true ? { address } : {};
      return { ...others, ...place, answers: isOther ? {} : answers, answersOf: address };
    }
    default:
      return request;
  }
}

/** Until it is written. */
function saidIn({
  names,
  accounts,
  cards,
}: Request): Pick<Request, "names" | "accounts" | "cards"> {
  return {
    ...(names === undefined ? {} : { names }),
    ...(accounts === undefined ? {} : { accounts }),
    ...(cards === undefined ? {} : { cards }),
  };
}

/** The list of a result, read with its settings. */
function onceMore(
  { analysis, source: { address } }: Result,
  { answers, answersOf }: Request
): Request {
  const { settings } = analysis;
  return { address, settings, answers: withoutColumns(answers), answersOf };
}

type Place = Pick<Request, "address" | "again">;

function placeAt(address: string | undefined): Place {
  return address === undefined ? {} : { address };
}

function placeOf({ address, again }: Request): Place {
  return { ...placeAt(address), ...(again === undefined ? {} : { again }) };
}
