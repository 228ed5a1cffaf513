import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { accountRows } from "../../report/keyAccounts/accountRows";
import { keyAccountsSays } from "../../report/keyAccounts/keyAccountsSays";
import { reasons } from "../../report/keyAccounts/reasons";
import { segmentOf } from "../../report/letters";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { type CustomerRow, CustomerRows } from "./CustomerRows";
import type { SheetViewProps } from "./SheetViewProps";

/** Who the key accounts are and by which criterion, and who may become one. */
export function KeyAccountsView({ told }: SheetViewProps): React.JSX.Element {
  const { formats, pane } = useWords();
  const { customers, isKey } = useMemo(() => accountRows(told), [told]);
  const { title, who, grew } = useMemo(() => keyAccountsSays(told, isKey), [told, isKey]);
  const rows = useMemo(() => {
    const { because, hints } = reasons(told, isKey);
    const { analysis, customers: names } = told.result;
    return customers.map((customer): CustomerRow => {
      const facts = [segmentOf(analysis.customers, customer), because(customer), hints(customer)];
      return {
        customer,
        name: names[customer]!,
        figure: formats.share(analysis.customers.share[customer]!),
        fact: facts.filter((fact) => fact !== "").join(" · "),
      };
    });
  }, [told, customers, isKey, formats]);
  return (
    <>
      <Stack gap="XS">
        <Text>{title}</Text>
        <Text size={200}>{who}</Text>
        {grew !== "" && <Text size={200}>{grew}</Text>}
      </Stack>
      <CustomerRows label={pane.lists.accounts} rows={rows} />
    </>
  );
}
