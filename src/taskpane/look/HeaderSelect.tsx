import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // In the grid of a field it would be as wide as its longest choice.
  root: { minWidth: 0 },
  select: { minWidth: 0, textOverflow: "ellipsis" },
});

/** A choice among the user's own texts: one that is too long for its place says so. */
export function HeaderSelect(props: SelectProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Select {...props} root={{ className: styles.root }} select={{ className: styles.select }} />
  );
}
