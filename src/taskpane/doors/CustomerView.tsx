import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../engine/analysis";
import { accountCards } from "../../report/accounts/accountCards";
import type { ReportInput } from "../../report/reportInput";
import type { Result } from "../../report/result";
import { whyWithHand } from "../../report/segments/whyWithHand";
import { Stack } from "../look/Stack";
import { valueText } from "../look/valueText";
import { useWords } from "../look/words";
import { MakeCards } from "./MakeCards";
import { ShowRows } from "./ShowRows";
import { Account } from "./customer/account/Account";
import { borderSentences } from "./customer/borderSentences";
import { customerFacts } from "./customer/customerFacts";
import { Facts } from "./customer/Facts";
import { HistoryBars } from "./customer/HistoryBars";
import { latelySentences } from "./customer/latelySentences";
import { Neighbours } from "./customer/Neighbours";
import { Products } from "./customer/Products";
import { LettersAndStatus } from "./customer/LettersAndStatus";
import { Silence } from "./customer/Silence";
import { Titled } from "./customer/Titled";
import { TypedFields } from "./customer/TypedFields";
import { useHistory } from "./customer/useHistory";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  facts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  // As tall as bars are: what is below does not move when they come.
  room: { minHeight: "202px" },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
});

interface CustomerViewProps {
  readonly customer: number;
  readonly result: Result;
  /** With the letters that count. */
  readonly counted: Analysis;
  readonly told: ReportInput | undefined;
}

/** Everything about one customer, as a call is prepared: where they stand and why, what they bought when, what comes next, what would change it. */
export function CustomerView({
  customer,
  result,
  counted,
  told,
}: CustomerViewProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const history = useHistory(result, customer);
  const { messages, pane, formats } = words;
  const { analysis, source } = result;
  const { value, share } = analysis.customers;
  const basis = messages.classes.basis[analysis.valueBasis].name;
  const facts = useMemo(
    () => customerFacts({ customer, result, told, history, words }),
    [customer, result, told, history, words]
  );
  const borders = history ? borderSentences(history.facts, result, words) : [];
  const why = told ? whyWithHand(told, customer) : words.why(analysis, customer, source);
  const hasCard = useMemo(
    () => told !== undefined && accountCards(told)?.some((card) => card.customer === customer),
    [told, customer]
  );
  const lately = told ? latelySentences(told, customer, words) : [];
  return (
    <Stack gap="L">
      <Stack gap="S">
        <LettersAndStatus customer={customer} counted={counted} />
        <Text className={styles.facts}>
          {basis}: {valueText(result, words)(value[customer]!)} ({formats.share(share[customer]!)})
        </Text>
        <Text>{why}</Text>
        {lately.length > 0 && <Text>{lately.join(messages.sentences.join)}</Text>}
        <ShowRows request={{ kind: "row", customer: result.customers[customer]! }} />
        {told && !hasCard && <MakeCards result={result} customer={result.customers[customer]!} />}
      </Stack>
      {history === undefined && analysis.asOfDay > 0 && <div className={styles.room} />}
      {history === null && !source.isAggregated && (
        <Text className={styles.quiet}>{pane.customer.notInHand}</Text>
      )}
      {history && <HistoryBars result={result} history={history} />}
      {history && <Silence customer={customer} result={result} gap={history.gap} />}
      {facts.length > 0 && <Facts facts={facts} />}
      {told && hasCard && <Account customer={customer} told={told} />}
      <TypedFields customer={customer} result={result} />
      {borders.length > 0 && (
        <Titled title={pane.customer.borders.title}>
          <ul className={styles.list}>
            {borders.map((sentence) => (
              <li key={sentence}>
                <Text>{sentence}</Text>
              </li>
            ))}
          </ul>
        </Titled>
      )}
      {history?.products && <Products products={history.products} source={source} />}
      <Neighbours customer={customer} result={result} counted={counted} />
    </Stack>
  );
}
