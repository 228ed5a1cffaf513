import type { Manifest, RibbonControl } from "./manifest/manifest";
import type { RibbonSection } from "./ribbon";
import type { Words } from "./words";

/** The add-in's groups of the ribbon, as its manifest has them. */
export function addinButtons(
  manifest: Manifest,
  words: Words,
  press: (control: RibbonControl) => void
): readonly RibbonSection[] {
  return manifest.tabs.flatMap(({ id, label, groups }) =>
    groups.map((group) => ({
      tab: { id, label: id === "TabHome" ? words.home : label },
      label: group.label,
      buttons: group.controls.map((control) => ({
        id: control.id,
        label: control.label,
        tip: control.tip,
        icon: control.icons.get(32),
        press: () => press(control),
      })),
    }))
  );
}
