import { child } from "./child";
import { children } from "./children";
import type { FunctionsSource, Manifest } from "./manifest";
import { readRibbon } from "./readRibbon";
import { createResources } from "./resources";

/** What can be shown of a manifest, and in sentences what Excel would not accept or would not do. */
interface ManifestReading {
  /** Undefined where the text is not a manifest at all. */
  readonly manifest: Manifest | undefined;
  readonly problems: readonly string[];
}

/**
 * Reads an add-in-only manifest (manifest.xml) as Excel on the web does: labels with their language overrides, icons,
 * tips, actions, the shared runtime, the custom functions, the requirement sets.
 * @param xml the manifest's text
 * @param language display language, such as "th-TH"
 */
export function readManifest(xml: string, language: string): ManifestReading {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const fault = document.getElementsByTagName("parsererror")[0];
  const root = document.documentElement;
  if (fault !== undefined || root.localName !== "OfficeApp") {
    const why =
      fault?.textContent?.replace(/\s+/g, " ").trim() ??
      `it starts with <${root.localName}>, not with <OfficeApp>`;
    return { manifest: undefined, problems: [`manifest.xml is not a manifest: ${why}`] };
  }

  const problems = new Set<string>();
  const problem = (sentence: string): void => void problems.add(sentence);
  const resources = createResources(root, language, problem);
  const host = child(root, "VersionOverrides/Hosts/Host");
  if (host === undefined)
    problem("The manifest has no <VersionOverrides> with a <Host>: no buttons and no functions.");

  // One page serves pane, commands and functions: all of them must name the runtime's resid, or Excel starts a second page.
  const runtime = child(host, "Runtimes/Runtime");
  const runtimeId = runtime?.getAttribute("resid");
  if (runtime !== undefined && runtime.getAttribute("lifetime") !== "long") {
    problem('The <Runtime> is not lifetime="long", as a shared runtime must be.');
  }
  const inSharedRuntime = (element: Element | undefined, what: string): void => {
    const id = element?.getAttribute("resid");
    if (runtimeId && id && id !== runtimeId)
      problem(`${what} has the resid "${id}", but the shared runtime has "${runtimeId}".`);
  };

  const readFunctions = (): FunctionsSource | undefined => {
    const point = extensionPoint(child(host, "AllFormFactors"), "CustomFunctions");
    if (point === undefined) return undefined;
    const address = (part: string): string =>
      resources.address("Urls", child(point, `${part}/SourceLocation`), `Functions, <${part}>`);
    inSharedRuntime(child(point, "Page/SourceLocation"), "Functions, <Page>");
    address("Script");
    address("Page");
    const namespace = child(point, "Namespace");
    return {
      metadata: address("Metadata"),
      namespace:
        namespace === undefined
          ? ""
          : resources.text("ShortStrings", namespace, "Functions, <Namespace>"),
    };
  };

  const form = child(host, "DesktopFormFactor");
  const functionFile = child(form, "FunctionFile");
  const surface = extensionPoint(form, "PrimaryCommandSurface");
  const tabs = surface === undefined ? [] : readRibbon(surface, resources, problem);
  if (host !== undefined && tabs.length === 0)
    problem("The manifest puts no button on the ribbon.");
  const actions = tabs.flatMap((tab) =>
    tab.groups.flatMap((group) => group.controls.map((control) => control.action))
  );
  if (functionFile !== undefined) {
    inSharedRuntime(functionFile, "<FunctionFile>");
    resources.address("Urls", functionFile, "<FunctionFile>");
  } else if (actions.some((action) => action.kind === "command")) {
    problem("A button runs a function, but the manifest has no <FunctionFile>.");
  }
  for (const element of form?.getElementsByTagName("Action") ?? []) {
    inSharedRuntime(
      child(element, "SourceLocation"),
      `The action of "${element.parentElement?.getAttribute("id")}"`
    );
  }

  const sets = child(root, "Requirements/Sets");
  const manifest: Manifest = {
    id: child(root, "Id")?.textContent?.trim() ?? "",
    name: resources.own(child(root, "DisplayName"), "<DisplayName>"),
    pane: resources.local(
      resources.own(child(root, "DefaultSettings/SourceLocation"), "<SourceLocation>"),
      "<SourceLocation>"
    ),
    functions: readFunctions(),
    requires: children(sets, "Set").map((set) => ({
      name: set.getAttribute("Name") ?? "",
      version: set.getAttribute("MinVersion") ?? sets?.getAttribute("DefaultMinVersion") ?? "1.1",
    })),
    tabs,
  };
  if (runtime !== undefined) resources.address("Urls", runtime, "<Runtime>");
  return { manifest, problems: [...problems] };
}

function extensionPoint(place: Element | undefined, type: string): Element | undefined {
  return children(place, "ExtensionPoint").find((point) => point.getAttribute("xsi:type") === type);
}
