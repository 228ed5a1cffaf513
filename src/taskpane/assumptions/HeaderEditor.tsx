import { Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";

/** Where the header is; rows are counted as on the sheet. One in which it cannot be is no number of a row. */
export function HeaderEditor({ draft, source, onChange }: EditorProps): React.JSX.Element {
  const { pane } = useWords();
  const { rows } = draft;
  const { facts, firstRow, lastHeaderRow } = source;
  const [row, setRow] = useState(() => String(facts.headerRow || firstRow));
  const change = (header: number): void => onChange({ ...draft, rows: { ...rows, header } });
  const changeTo = (typed: string): void => {
    const row = Number(typed);
    change(row >= firstRow && row <= lastHeaderRow ? row - firstRow + 1 : NaN);
  };
  return (
    <>
      <RadioGroup
        aria-label={pane.assumptions.titles.header}
        value={rows.header === 0 ? "auto" : rows.header === -1 ? "none" : "row"}
        onChange={(_, { value }) =>
          value === "row" ? changeTo(row) : change(value === "none" ? -1 : 0)
        }
      >
        <Radio value="auto" label={pane.assumptions.headerAuto} />
        <Radio value="none" label={pane.assumptions.headerNone} />
        <Radio value="row" label={pane.assumptions.headerRow} />
      </RadioGroup>
      <Input
        type="number"
        aria-label={pane.assumptions.headerRow}
        min={firstRow}
        max={lastHeaderRow}
        step={1}
        value={row}
        onChange={(_, { value }) => {
          setRow(value);
          changeTo(value);
        }}
      />
    </>
  );
}
