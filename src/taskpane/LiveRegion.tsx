import { Unseen } from "./look/Unseen";

/** What a screen reader says whenever the text changes; nobody sees it. */
export function LiveRegion({ text }: { readonly text: string }): React.JSX.Element {
  return <Unseen role="status">{text}</Unseen>;
}
