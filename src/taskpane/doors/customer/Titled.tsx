import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Stack } from "../../look/Stack";

const useStyles = makeStyles({ title: { margin: 0 } });

interface TitledProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page of a customer. */
export function Titled({ title, children }: TitledProps): React.JSX.Element {
  return (
    <Stack as="section" gap="XS" aria-label={title}>
      <Text as="h2" weight="semibold" className={useStyles().title}>
        {title}
      </Text>
      {children}
    </Stack>
  );
}
