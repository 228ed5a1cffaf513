import {
  makeStyles,
  mergeClasses,
  SearchBox,
  Select,
  Text,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { useOpen } from "./useOpen";

/** By the lines that there are for the fact. */
const ROW_HEIGHTS = { 1: 48, 2: 64 } as const;
/** Fewer are seen at once. */
const SEARCHED_FROM = 8;

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, flexBasis: "190px", minWidth: 0, maxWidth: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
  item: { position: "absolute", insetInlineStart: 0, width: "100%" },
  row: {
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignContent: "center",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  fact: {
    gridColumn: "1 / -1",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  // The ellipsis stands at the end of the second line.
  long: {
    whiteSpace: "normal",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
  },
});

/** A customer in a list. */
export interface CustomerRow {
  /** By customerIndex; undefined: the list of sales has them no more. */
  readonly customer: number | undefined;
  readonly name: string;
  /** Asked for when the row comes in sight: there may be 50,000 of them. */
  readonly tell: () => CustomerTold;
}

interface CustomerTold {
  /** Beside the name. */
  readonly figure: string;
  /** Below it. */
  readonly fact: string;
}

interface CustomerRowsProps {
  /** What the list is called. */
  readonly label: string;
  /** In the order in which they are shown first. */
  readonly rows: readonly CustomerRow[];
  /** By what they are called, the first one as they come; places in `rows`. */
  readonly orders?: readonly { readonly name: string; readonly places: () => readonly number[] }[];
  /** For the facts: what matters may stand at their end. */
  readonly lines?: keyof typeof ROW_HEIGHTS;
}

/** Customers, each a door, however many; to be searched and sorted. Only the rows in sight are elements. */
export function CustomerRows({
  label,
  rows,
  orders = [],
  lines = 1,
}: CustomerRowsProps): React.JSX.Element {
  const styles = useStyles();
  const { pane, fill } = useWords();
  const open = useOpen();
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState(0);
  const wanted = useDeferredValue(search).trim().toLocaleLowerCase();
  const names = useMemo(() => rows.map(({ name }) => name.toLocaleLowerCase()), [rows]);
  const places = useMemo(
    () => orders[order]?.places() ?? rows.map((_, i) => i),
    [rows, orders, order]
  );
  const shown = useMemo(
    () => (wanted === "" ? places : places.filter((i) => names[i]!.includes(wanted))),
    [places, names, wanted]
  );
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above the list is not always equally tall.
  useLayoutEffect(() => {
    const element = list.current;
    if (element !== null && element.offsetParent !== null)
      setTop(element.getBoundingClientRect().top + window.scrollY);
  }, [shown]);
  const height = ROW_HEIGHTS[lines];
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: top,
  });
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  return (
    <Stack gap="S">
      {rows.length >= SEARCHED_FROM && (
        <div className={styles.tools}>
          <SearchBox
            className={styles.search}
            placeholder={pane.lists.search}
            aria-label={pane.lists.search}
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
          {orders.length > 1 && (
            <Select
              aria-label={pane.lists.sort}
              value={String(order)}
              onChange={(_, { value }) => setOrder(Number(value))}
            >
              {orders.map(({ name }, i) => (
                <option key={name} value={String(i)}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </div>
      )}
      {wanted !== "" && (
        <Text size={200} role="status">
          {fill(pane.lists.found, { count: shown.length, all: rows.length })}
        </Text>
      )}
      <ul
        ref={list}
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        aria-label={label}
        {...arrows}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const { customer, name, tell } = rows[shown[index]!]!;
          const { figure, fact } = tell();
          return (
            <li
              key={index}
              className={styles.item}
              style={{ height, transform: `translateY(${start - top}px)` }}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
            >
              <button
                type="button"
                className={styles.row}
                disabled={customer === undefined}
                onClick={() => customer !== undefined && open({ kind: "customer", customer })}
              >
                <Text weight="semibold" className={styles.name}>
                  {name}
                </Text>
                <Text className={styles.figure}>{figure}</Text>
                <Text size={200} className={mergeClasses(styles.fact, lines === 2 && styles.long)}>
                  {fact}
                </Text>
              </button>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
