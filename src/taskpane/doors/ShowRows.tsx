import { Link, makeStyles } from "@fluentui/react-components";
import type { RowsRequest } from "../../excel/showRows";
import { useWords } from "../look/words";
import { useSegments } from "./useSegments";

const useStyles = makeStyles({ root: { alignSelf: "flex-start" } });

/** The same in the workbook: the rows of the sheet Segments. Nothing where this result is not on it. */
export function ShowRows({ request }: { readonly request: RowsRequest }): React.JSX.Element | null {
  const styles = useStyles();
  const { fill, messages, pane } = useWords();
  const { isThere, showRows } = useSegments();
  if (!isThere) return null;
  return (
    <Link as="button" className={styles.root} onClick={() => void showRows(request)}>
      {fill(pane.lists.show, { sheet: messages.sheets.names.segments })}
    </Link>
  );
}
