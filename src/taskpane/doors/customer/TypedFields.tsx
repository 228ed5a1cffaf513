import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState, type FormEvent } from "react";
import type { Typed } from "../../../excel/readTyped";
import { classesByHand } from "../../../report/byHand/classesByHand";
import { segmentOf } from "../../../report/letters";
import type { Result } from "../../../report/result";
import { TYPED_COLUMNS } from "../../../report/typedColumns";
import { Stack } from "../../look/Stack";
import { useWords } from "../../look/words";
import { useSegments } from "../useSegments";
import { Titled } from "./Titled";

const useStyles = makeStyles({
  end: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface TypedFieldsProps {
  readonly customer: number;
  readonly result: Result;
}

/** Owner, note and class by hand, as they stand on the sheet Segments, if this result does; what is changed here is written there by Save, and by nothing else. */
export function TypedFields({ customer, result }: TypedFieldsProps): React.JSX.Element | null {
  const styles = useStyles();
  const { fill, messages, pane } = useWords();
  const { isThere, readTyped, writeTyped } = useSegments();
  const [standing, stand] = useState<Typed>();
  const [changes, change] = useState<Typed>({});
  const [stage, setStage] = useState<"open" | "saving" | "saved">("open");
  const name = result.customers[customer]!;
  useEffect(() => {
    if (!isThere) return;
    let isLeft = false;
    void readTyped(name).then((found) => {
      if (!isLeft) stand(found);
    });
    return () => {
      isLeft = true;
    };
  }, [isThere, readTyped, name]);
  // Columns that somebody deleted are not there to be typed into.
  const columns = TYPED_COLUMNS.segments.filter((column) => standing?.[column] !== undefined);
  if (!isThere || standing === undefined || columns.length === 0) return null;
  const typed = { ...standing, ...changes };
  const changed = columns.filter((column) => typed[column] !== standing[column]);
  const set = (column: (typeof columns)[number], text: string): void => {
    change({ ...changes, [column]: text });
    setStage("open");
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setStage("saving");
    const written: Record<string, string> = {};
    for (const column of changed) {
      const text = typed[column]!;
      if (!(await writeTyped(name, { column, text }))) break;
      written[column] = text;
    }
    stand({ ...standing, ...written });
    setStage(changed.every((column) => column in written) ? "saved" : "open");
  };

  const { names, columns: headers } = messages.sheets;
  const words = pane.customer.typed;
  const classes = classesByHand(result.analysis);
  const own = typed.classByHand ?? "";
  const field = (column: (typeof columns)[number]): React.JSX.Element => {
    const label = headers[column];
    const text = typed[column] ?? "";
    switch (column) {
      case "owner":
        return (
          <Field key={column} label={label}>
            <Input value={text} onChange={(_, { value }) => set(column, value)} />
          </Field>
        );
      case "note":
        return (
          <Field key={column} label={label}>
            <Textarea
              resize="vertical"
              value={text}
              onChange={(_, { value }) => set(column, value)}
            />
          </Field>
        );
      case "classByHand":
        return (
          <Field
            key={column}
            label={label}
            hint={fill(words.counts, { matrix: names.matrix, overview: names.overview })}
          >
            <Select value={own} onChange={(_, { value }) => set(column, value)}>
              <option value="">
                {fill(words.computed, { segment: segmentOf(result.analysis.customers, customer) })}
              </option>
              {/* What is no class stays as it is, until another is chosen. */}
              {[
                ...new Set([...(standing.classByHand ? [standing.classByHand] : []), ...classes]),
              ].map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
          </Field>
        );
    }
  };
  return (
    <Titled title={fill(words.title, { sheet: names.segments })}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="S">
          {columns.map(field)}
          <div className={styles.end}>
            <Button type="submit" disabled={changed.length === 0 || stage === "saving"}>
              {words.save}
            </Button>
            <Text size={200} role="status" className={styles.quiet}>
              {stage === "saved" && fill(words.saved, { sheet: names.segments })}
            </Text>
          </div>
        </Stack>
      </form>
    </Titled>
  );
}
