import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReportInput } from "../../report/reportInput";
import type { Result } from "../../report/result";
import { whyWithHand } from "../../report/segments/whyWithHand";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { customerRow } from "./customerRow";

const useStyles = makeStyles({ facts: { color: tokens.colorNeutralForeground2 } });

interface CustomerViewProps {
  readonly customer: number;
  readonly result: Result;
  readonly told: ReportInput | undefined;
}

/** What is known of one customer. */
export function CustomerView({ customer, result, told }: CustomerViewProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { figure, fact } = customerRow(result, words)(customer);
  const { valueBasis, customers } = result.analysis;
  const basis = words.messages.classes.basis[valueBasis].name;
  const share = words.formats.share(customers.share[customer]!);
  return (
    <Stack gap="S">
      <Text weight="semibold">{fact}</Text>
      <Text className={styles.facts}>
        {basis}: {figure} ({share})
      </Text>
      <Text>
        {told === undefined
          ? words.why(result.analysis, customer, result.source)
          : whyWithHand(told, customer)}
      </Text>
    </Stack>
  );
}
