import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { analysisInUse } from "../../report/byHand/analysisInUse";
import { growthSums } from "../../report/keyAccounts/growthSums";
import { accountRows } from "../../report/keyAccounts/accountRows";
import { keyAccountsSays } from "../../report/keyAccounts/keyAccountsSays";
import { reasons } from "../../report/keyAccounts/reasons";
import { segmentOf } from "../../report/letters";
import { Bars } from "../charts/Bars";
import { Stack } from "../look/Stack";
import { valueText } from "../look/valueText";
import { useWords } from "../look/words";
import { periodNames } from "./customer/periodNames";
import { type CustomerRow, CustomerRows } from "./CustomerRows";
import { MakeCards } from "./MakeCards";
import { NearProspects } from "./NearProspects";
import type { SheetViewProps } from "./SheetViewProps";

/** Who the key accounts are and by which criterion, and who may become one. */
export function KeyAccountsView({ told }: SheetViewProps): React.JSX.Element {
  const { formats, pane } = useWords();
  const { customers, isKey } = useMemo(() => accountRows(told), [told]);
  const { title, who, grew } = useMemo(() => keyAccountsSays(told, isKey), [told, isKey]);
  const rows = useMemo(() => {
    const { because, hints } = reasons(told, isKey);
    const { analysis, customers: names } = told.result;
    const counted = analysisInUse(told);
    const tell = (customer: number): ReturnType<CustomerRow["tell"]> => {
      const facts = [segmentOf(counted.customers, customer), because(customer), hints(customer)];
      return {
        figure: formats.share(analysis.customers.share[customer]!),
        fact: facts.filter((fact) => fact !== "").join(" · "),
      };
    };
    return customers.map((customer): CustomerRow => ({
      customer,
      name: names[customer]!,
      tell: () => tell(customer),
    }));
  }, [told, customers, isKey, formats]);
  return (
    <>
      <Stack gap="XS">
        <Text>{title}</Text>
        <Text size={200}>{who}</Text>
        {grew !== "" && <Text size={200}>{grew}</Text>}
      </Stack>
      <MakeCards result={told.result} />
      <NearProspects told={told} />
      <Growth told={told} isKey={isKey} />
      <CustomerRows label={pane.lists.accounts} rows={rows} lines={2} />
    </>
  );
}

interface GrowthProps extends SheetViewProps {
  readonly isKey: ReadonlySet<number>;
}

/** What today's key accounts and all others brought, period by period; nothing without dates. */
function Growth({ told, isKey }: GrowthProps): React.JSX.Element | null {
  const words = useWords();
  const sums = useMemo(() => growthSums(told, isKey), [told, isKey]);
  const { trend } = told.review;
  if (trend === null || sums === undefined) return null;
  const { blocks } = words.messages.keyAccounts;
  const { period } = told.result.analysis;
  return (
    <Bars
      title={blocks.growth}
      unit={words.messages.classes.periods[period].name}
      periods={periodNames(trend.starts, period, words.formats)}
      series={[
        { name: blocks.key, tone: "usual", values: sums.map(({ key }) => key) },
        { name: blocks.others, tone: "quiet", values: sums.map(({ others }) => others) },
      ]}
      format={valueText(told.result, words)}
      short={words.formats.compact}
    />
  );
}
