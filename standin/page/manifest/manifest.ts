/** What Excel makes of an add-in's manifest, in one display language. Addresses are paths on the server of this page. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly pane: string;
  readonly functions: FunctionsSource | undefined;
  readonly requires: readonly RequirementSet[];
  readonly tabs: readonly RibbonTab[];
}

export interface FunctionsSource {
  readonly metadata: string;
  /** Empty: the functions are called by their bare names. */
  readonly namespace: string;
}

export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icons: Icons;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: "command"; readonly functionName: string }
  | { readonly kind: "pane"; readonly source: string };

/** Edge in pixels to path. */
export type Icons = ReadonlyMap<number, string>;
