/** Entry of the bundle of the worker that reads files. */
import { type FilesScope, serveFiles } from "./serveFiles";

// The project is compiled with the types of a page; in here the global object is a worker's.
serveFiles(globalThis as unknown as FilesScope);
