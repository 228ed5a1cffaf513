import { isSameList } from "../../excel/read/isSameList";
import { filesAt } from "../../job/files/filesAddress";
import { withoutColumns } from "../../job/questions/columnAnswers";
import type { Result } from "../../report/result";
import type { Action, Request, State } from "./state";

/** What the run that begins is asked for; answers that do not belong to the list that it found are dropped. */
export function nextRequest(request: Request, action: Action, files?: State["files"]): Request {
  const { answers, answersOf } = request;
  switch (action.kind) {
    case "run":
      return { ...placeAt(action.address, files), answers, answersOf };
    case "files":
      return { ...placeWith(action), answers, answersOf };
    case "example":
      return { example: true, answers: {} };
    case "again":
      return { ...placeAt(action.address, files), again: true, answers, answersOf };
    case "change": {
      const { address, settings } = action;
      return {
        ...(address === undefined ? placeOf(request) : placeAt(address, files)),
        ...saidIn(request),
        settings,
        answers: withoutColumns({ ...answers, ...action.answers }),
        answersOf,
      };
    }
    case "names": {
      const { of, change } = action;
      return { ...onceMore(of, request, files), names: [change] };
    }
    case "accounts": {
      const { of, accounts } = action;
      return { ...onceMore(of, request, files), accounts };
    }
    case "cards":
      return { ...onceMore(action.of, request, files), cards: true };
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
  { answers, answersOf }: Request,
  files: State["files"]
): Request {
  const { settings } = analysis;
  return { ...placeAt(address, files), settings, answers: withoutColumns(answers), answersOf };
}

type Place = Pick<Request, "address" | "again" | "files" | "sheets">;

/** The list on the sheet may have grown since it was offered. */
function placeWith({ files, sheets }: Extract<Action, { readonly kind: "files" }>): Place {
  return sheets === undefined ? { files } : { files, sheets, again: true };
}

/** The files of the last run on files, where the address is theirs, and what is read together with them. */
function placeAt(address: string | undefined, files: State["files"]): Place {
  const named = filesAt(address, files);
  return {
    ...(address === undefined ? {} : { address }),
    ...named,
  };
}

function placeOf({ address, again, files, sheets }: Request): Place {
  return {
    ...(address === undefined ? {} : { address }),
    ...(files === undefined ? {} : { files }),
    ...(sheets === undefined ? {} : { sheets }),
    ...(again === undefined ? {} : { again }),
  };
}
