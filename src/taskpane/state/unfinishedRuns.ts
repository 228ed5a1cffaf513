import type { Job } from "../../job/job";

/**
 * A note that stands while a run goes on. It is found at the next start of the pane only where the run never ended: the tab was closed, the
 * browser ran out of memory, Excel restarted the add-in.
 */
interface UnfinishedRuns {
  /** Address of the list of a run that never ended; the note is taken away. */
  take(): string | undefined;
  /** The job, with a note while it runs. */
  noted(job: Job): Job;
}

/**
 * The browser keeps the note, not the workbook, which a run that ends early has not touched.
 * @param workbook its address
 * @param partition Office.context.partitionKey, by which browsers keep apart what pages inside of other pages store
 * @param storageOf throws where the browser gives none to pages inside of other pages: then there are no notes
 */
export function unfinishedRuns(
  workbook: string,
  partition = "",
  storageOf: () => Storage = () => window.localStorage
): UnfinishedRuns {
  const key = `${partition}KeyCustomers.unfinished ${workbook}`;
  const attempt = <T>(work: (storage: Storage) => T): T | undefined => {
    try {
      return work(storageOf());
    } catch {
      return undefined;
    }
  };
  return {
    take: () =>
      attempt((storage) => {
        const address = storage.getItem(key) ?? undefined;
        storage.removeItem(key);
        return address;
      }),
    noted: (job) => async (request) => {
      try {
        return await job({
          ...request,
          onEvent: (event) => {
            // Files cannot be read once more without whoever added them.
            if (event.kind === "located" && request.files === undefined)
              attempt((storage) => storage.setItem(key, event.address));
            request.onEvent(event);
          },
        });
      } finally {
        attempt((storage) => storage.removeItem(key));
      }
    },
  };
}
