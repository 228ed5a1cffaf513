import { createRoot } from "react-dom/client";
import { addin } from "./addin";
import { keepKeys } from "./keepKeys";
import { Pane } from "./Pane";

Office.onReady(() => {
  const container = document.getElementById("container");
  if (container === null) throw new Error("taskpane.html has no element with the id container");
  keepKeys(document);
  const { loadAll, ...parts } = addin();
  createRoot(container).render(<Pane {...parts} />);
  // After the pane is on its way to the screen. Views and languages came with the page.
  setTimeout(loadAll);
});
