import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { sheetReference } from "../../report/blocks/address";
import type { Messages } from "../../wording/messages";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: { fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface SheetListProps {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly onShowCell: (address: string) => void;
}

/** Sheets of ours, each with what it is; a name leads to its sheet. */
export function SheetList({ label, sheets, onShowCell }: SheetListProps): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane } = useWords();
  return (
    <Stack as="ul" gap="XXS" className={styles.list} aria-label={label}>
      {sheets.map((sheet) => {
        const kind = kindOf(sheet, messages);
        return (
          <li key={sheet}>
            <Link
              as="button"
              inline
              className={styles.sheet}
              onClick={() => onShowCell(`${sheetReference(sheet)}!A1`)}
            >
              {sheet}
            </Link>
            {kind !== undefined && (
              <Text size={200} className={styles.quiet}>
                {" "}
                {pane.hints.sheets[kind]}
              </Text>
            )}
          </li>
        );
      })}
    </Stack>
  );
}

type Kind = keyof Messages["sheets"]["names"];

/** By its name, which may have a number behind. Who has renamed a sheet knows what it is. */
function kindOf(sheet: string, { sheets: { names } }: Messages): Kind | undefined {
  const name = sheet.replace(/ \d+$/, "");
  return (Object.keys(names) as Kind[]).find((kind) => names[kind] === name);
}
