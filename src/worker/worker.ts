/** Entry of the worker's own bundle. */
import { serve, type WorkerScope } from "./serve";

// The project is compiled with the types of a page; in here the global object is a worker's.
serve(globalThis as unknown as WorkerScope);
