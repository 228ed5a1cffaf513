import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../engine/analysis";
import type { RowsRequest } from "../../excel/showRows";
import type { Result } from "../../report/result";
import { cellWords } from "../look/cellWords";
import { Stack } from "../look/Stack";
import { valueText } from "../look/valueText";
import { useWords, type Words } from "../look/words";
import type { Members } from "../state/door";
import { membersOf } from "../state/members";
import { customerRow } from "./customerRow";
import { CustomerRows } from "./CustomerRows";
import { Opened } from "./Opened";
import { ShowRows } from "./ShowRows";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface MembersViewProps {
  readonly of: Members;
  readonly result: Result;
  /** With the letters that count. */
  readonly counted: Analysis;
  readonly onBack: () => void;
}

/** Customers with something in common: what it means, what they bring in together, and who they are. */
export function MembersView({ of, result, counted, onBack }: MembersViewProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { fill, formats, messages, pane } = words;
  const { analysis, customers: names } = result;
  const { customers, base, valueBasis, asOfDay } = analysis;
  const members = useMemo(() => membersOf(counted, of), [counted, of]);
  const rows = useMemo(
    () => members.map(customerRow({ ...result, analysis: counted }, words)),
    [members, result, counted, words]
  );
  const orders = useMemo(() => {
    const inOrder = (compare: (a: number, b: number) => number) => (): readonly number[] =>
      members.map((_, i) => i).sort((i, j) => compare(members[i]!, members[j]!));
    const { compare } = new Intl.Collator(words.language);
    const { columns } = messages.sheets;
    return [
      { name: messages.classes.basis[valueBasis].name, places: () => members.map((_, i) => i) },
      { name: columns.customer, places: inOrder((a, b) => compare(names[a]!, names[b]!)) },
      ...(asOfDay === 0
        ? []
        : [
            {
              name: columns.lastPurchase,
              places: inOrder((a, b) => customers.lastPurchase[b]! - customers.lastPurchase[a]!),
            },
          ]),
    ];
  }, [members, names, customers, asOfDay, valueBasis, messages, words.language]);
  const { title, says } = membersWords(of, words);
  const request = rowsOf(of, words);
  const sum = members.reduce((all, customer) => all + customers.value[customer]!, 0);
  const together = fill(pane.lists.together, {
    count: members.length,
    value: valueText(result, words)(sum),
    basis: messages.classes.basis[valueBasis].of,
    share: base > 0 && sum > 0 ? formats.percent(sum / base) : undefined,
  });
  return (
    <Opened title={title} onBack={onBack}>
      <Stack gap="XS">
        <Text className={styles.quiet}>{members.length === 0 ? pane.lists.nobody : together}</Text>
        {says.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        {members.length > 0 && request && <ShowRows request={request} />}
      </Stack>
      <CustomerRows label={title} rows={rows} orders={orders} />
    </Opened>
  );
}

/** The same customers on the sheet; all of them are seen there anyway. */
function rowsOf(of: Members, { messages }: Words): RowsRequest | undefined {
  switch (of.by) {
    case "all":
      return undefined;
    case "class":
      return { kind: "rows", column: "abc", values: [of.letter] };
    case "cell":
      return { kind: "rows", column: "segment", values: [of.cell] };
    case "status": {
      const { name } = messages.classes.statuses[of.status];
      return { kind: "rows", column: "status", values: [name] };
    }
  }
}

interface MembersWords {
  readonly title: string;
  readonly says: readonly string[];
}

function membersWords(of: Members, { messages, pane }: Words): MembersWords {
  switch (of.by) {
    case "all":
      return { title: pane.lists.all, says: [] };
    case "class":
      return { title: `${of.letter} · ${messages.classes.abc[of.letter]}`, says: [] };
    case "cell": {
      const { label, name, meaning, advice } = cellWords(of.cell, messages);
      return {
        title: `${label} · ${name}`,
        says: [meaning, advice].filter((sentence) => sentence !== ""),
      };
    }
    case "status": {
      const { many, meaning } = messages.classes.statuses[of.status];
      return { title: many, says: [meaning] };
    }
  }
}
