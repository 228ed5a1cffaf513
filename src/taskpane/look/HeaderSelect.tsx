import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({ select: { textOverflow: "ellipsis" } });

/** A choice among the user's own texts: one that is too long for its place says so. */
export function HeaderSelect(props: SelectProps): React.JSX.Element {
  const styles = useStyles();
  return <Select {...props} select={{ className: styles.select }} />;
}
