import { useEffect, useState, useSyncExternalStore } from "react";
import type { Addin } from "./addin";
import { Pane } from "./Pane";
import type { Rest } from "./rest";

/**
 * The pane of an add-in: its first screen came with the page, the rest is loaded once that is painted. Where it cannot be loaded, it is tried again with each
 * screen that follows, and a run says so.
 */
export function LoadedPane({ load, ...parts }: Addin): React.JSX.Element {
  const { store } = parts;
  const [rest, setRest] = useState<Rest>();
  const { kind } = useSyncExternalStore(store.subscribe, store.state).screen;
  useEffect(() => {
    if (rest === undefined) load().then(setRest, () => undefined);
  }, [load, rest, kind]);
  return <Pane {...parts} rest={rest} />;
}
