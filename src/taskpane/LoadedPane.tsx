import { useEffect, useState, useSyncExternalStore } from "react";
import type { Addin } from "./addin";
import { Pane } from "./Pane";
import type { Rest } from "./rest";

/**
 * The pane of an add-in: its first screen came with the page, the rest is loaded once that is painted. Where it cannot be loaded, it is tried again with each
 * screen that follows, and a run says so. Then the workbook is looked at: it may hold a result.
 */
export function LoadedPane({ load, ...parts }: Addin): React.JSX.Element {
  const { store, session } = parts;
  const [rest, setRest] = useState<Rest>();
  const { kind } = useSyncExternalStore(store.subscribe, store.state).screen;
  useEffect(() => {
    if (rest !== undefined) return;
    load().then(
      (loaded) => {
        setRest(loaded);
        void session.look();
      },
      () => undefined
    );
  }, [load, rest, kind, session]);
  return <Pane {...parts} rest={rest} />;
}
