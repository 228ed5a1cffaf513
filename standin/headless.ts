import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseAddress } from "../xlsx/model/address";
import { bookOf } from "../xlsx/model/blank";
import type { Book, CustomFunction } from "./book/book";
import { readCsv } from "./book/csv/readCsv";
import type { BookModel } from "../xlsx/model/model";
import { openBook } from "./book/univer/openBook";
import { startHeadless } from "./book/univer/startHeadless";
import { createSaver } from "./book/createSaver";
import { readBook } from "../xlsx/readBook";
import { createHost } from "./host/createHost";
import type { Failure, Host, HostOptions, Traffic } from "./host/host";
import { loadOffice, type OfficeGlobals } from "./office/loadOffice";

export interface StandinOptions extends HostOptions {
  /** What to open: the bytes of an .xlsx file, a CSV text or bytes, a workbook as data; without any, an empty workbook. */
  readonly bytes?: Uint8Array;
  readonly csv?: string | Uint8Array;
  readonly model?: BookModel;
  readonly fileName?: string;
  /** The add-in's custom functions by name: computed here, in this process, when a formula names them. */
  readonly functions?: { readonly [name: string]: CustomFunction };
  /** Fails the n-th batch (1 = the first). */
  readonly failBatch?: { readonly n: number; readonly failure: Failure };
}

export interface Standin extends OfficeGlobals {
  readonly book: Book;
  readonly host: Host;
  readonly traffic: Traffic;
  /** The workbook as the bytes of an .xlsx file: what was opened, with what changed since. */
  save(): Promise<Uint8Array>;
  undo(): Promise<boolean>;
  /** Selects "Sheet1!A1:B9", or several areas separated by commas. */
  select(address: string): void;
  /** Selects a chart or a picture: no cells. */
  selectObject(): void;
  /** Sets the globals Excel, Office and OfficeExtension, as a page in Excel has them. @returns a way to take them back */
  installGlobals(): () => void;
  dispose(): void;
}

/** An Excel without a window: a workbook, and Microsoft's office.js talking to it. */
export async function openStandin(options: StandinOptions = {}): Promise<Standin> {
  const model = await modelOf(options);
  const book = openBook(startHeadless(), model, options.fileName);
  const host = createHost(book, options);
  if (options.failBatch) host.failBatch(options.failBatch.n, options.failBatch.failure);
  for (const [name, compute] of Object.entries(options.functions ?? {}))
    book.registerFunction(name, compute);
  const { close, ...globals } = loadOffice(officeSource(), host, options);
  await book.settle();
  const save = createSaver(book, { model, file: options.bytes }, addinId(), () => [
    ...Object.keys(options.functions ?? {}),
    ...host.functions.map(({ name }) => name),
  ]);
  return {
    ...globals,
    book,
    host,
    traffic: host.traffic,
    save,
    undo: () => host.undo(),
    select: (address) => select(book, address),
    selectObject: () => book.select(book.activeSheet().id, []),
    installGlobals: () => install(globals),
    dispose: () => {
      close();
      book.dispose();
    },
  };
}

async function modelOf({ bytes, csv, model, fileName }: StandinOptions): Promise<BookModel> {
  if (bytes) return readBook(bytes, addinId());
  if (csv !== undefined) return readCsv(csv, fileName);
  return model ?? bookOf();
}

/** Of the add-in of this project: whose settings a workbook keeps. */
function addinId(): string {
  return /<Id>([^<]+)</.exec(readFileSync("manifest.xml", "utf8"))?.[1] ?? "";
}

let source: string | undefined;

/** Microsoft's library, unmodified. */
function officeSource(): string {
  source ??= readFileSync(
    REQUIRE_FROM_HERE.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"),
    "utf8"
  );
  return source;
}

/** Bundled scripts run from .cache; packages are found from the project's folder. */
const REQUIRE_FROM_HERE = createRequire(`${process.cwd()}/package.json`);

function select(book: Book, address: string): void {
  const parts = address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => parseAddress(part.trim()));
  const [first] = parts;
  const name = first?.sheet;
  const sheet = name === undefined ? book.activeSheet() : book.sheetByName(name);
  if (!sheet || parts.some((part) => part === undefined))
    throw new Error(`The workbook has no ${address}.`);
  book.select(
    sheet.id,
    parts.flatMap((part) => part?.area ?? [])
  );
}

function install(globals: OfficeGlobals): () => void {
  const scope = globalThis as { [name: string]: unknown };
  const names = ["Excel", "Office", "OfficeExtension"] as const;
  const before = names.map((name) => [name, name in scope, scope[name]] as const);
  for (const name of names) scope[name] = globals[name];
  return () => {
    for (const [name, existed, value] of before) {
      if (existed) scope[name] = value;
      else delete scope[name];
    }
  };
}
