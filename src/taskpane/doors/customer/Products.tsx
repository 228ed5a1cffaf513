import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Product, ProductHistory } from "../../../engine/review/customer/productHistory";
import type { DayRange } from "../../../engine/review/why/changeWindows";
import type { Result } from "../../../report/result";
import { valueCurrency } from "../../../wording/valueCurrency";
import { useWords } from "../../look/words";
import { Titled } from "./Titled";

const SHOWN = 5;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  name: { overflowWrap: "anywhere" },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: "flex-start" },
});

interface ProductsProps {
  readonly products: ProductHistory;
  readonly source: Result["source"];
}

/** What a customer buys, and what they do not buy any more. */
export function Products({ products, source }: ProductsProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, formats, messages, pane } = useWords();
  const words = pane.customer.products;
  const { name: basis } = messages.classes.basis[products.basis];
  const { windows, bought, stopped } = products;
  const days = ({
    fromDay,
    toDay,
  }: DayRange): { readonly from: string; readonly until: string } => ({
    from: formats.date(fromDay, source.grain),
    until: formats.date(toDay, source.grain),
  });
  return (
    <>
      {bought.length > 0 && (
        <Titled title={words.bought}>
          <Text size={200} className={styles.quiet}>
            {fill(words.worth, { basis, ...(windows && days(windows.now)) })}
          </Text>
          <ProductList {...{ products, source }} items={bought} by="now" />
        </Titled>
      )}
      {stopped.length > 0 && windows !== null && (
        <Titled title={words.stopped}>
          <Text size={200} className={styles.quiet}>
            {fill(words.stoppedIn, days(windows.earlier))}
          </Text>
          <ProductList {...{ products, source }} items={stopped} by="earlier" />
        </Titled>
      )}
    </>
  );
}

interface ProductListProps extends ProductsProps {
  readonly items: readonly Product[];
  /** Whose value is told. */
  readonly by: "now" | "earlier";
}

function ProductList({ products, source, items, by }: ProductListProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, formats, pane } = useWords();
  const { last, all } = pane.customer.products;
  const [isWhole, showAll] = useState(false);
  const currency = valueCurrency(products.basis, source.currency);
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? items : items.slice(0, SHOWN)).map((product) => (
          <li key={product.name} className={styles.item}>
            <Text className={styles.name}>{product.name}</Text>
            <Text className={styles.value}>
              {formats.money(formats.number(product[by]), currency)}
            </Text>
            {product.lastDay > 0 && (
              <Text size={200} className={styles.quiet}>
                {fill(last, { day: formats.date(product.lastDay, source.grain) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {!isWhole && items.length > SHOWN && (
        <Link as="button" className={styles.more} onClick={() => showAll(true)}>
          {fill(all, { count: items.length })}
        </Link>
      )}
    </>
  );
}
