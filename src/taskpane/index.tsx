import { createRoot } from "react-dom/client";
import { addin } from "./addin";
import { keepKeys } from "./keepKeys";
import { LoadedPane } from "./LoadedPane";

Office.onReady(() => {
  const container = document.getElementById("container");
  if (container === null) throw new Error("taskpane.html has no element with the id container");
  keepKeys(document);
  createRoot(container).render(<LoadedPane {...addin()} />);
});
