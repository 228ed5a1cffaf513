/** One Ctrl+C comes several times: from the terminal, from npm, from scripts/run.mjs. In milliseconds. */
const ONE_STROKE = 500;

/** After how long a run that is still ending says so, in milliseconds. */
const SILENCE = 1_000;

/** Aborted by Ctrl+C, so that the run ends and leaves nothing behind; another Ctrl+C ends the program at once. */
export function stopSignal(): AbortSignal {
  const stopped = new AbortController();
  let at = 0;
  const onSignal = (): void => {
    if (stopped.signal.aborted) {
      if (Date.now() - at > ONE_STROKE) process.exit(130);
      return;
    }
    at = Date.now();
    stopped.abort();
    const tell = () => process.stderr.write("stopping; Ctrl+C again ends at once\n");
    setTimeout(tell, SILENCE).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);
  return stopped.signal;
}
