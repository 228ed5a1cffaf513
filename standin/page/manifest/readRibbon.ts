import { child } from "./child";
import { children } from "./children";
import type { Icons, RibbonAction, RibbonControl, RibbonGroup, RibbonTab } from "./manifest";
import type { Resources } from "./resources";

/** The tabs of Excel that an add-in may add to, by the ids that Microsoft documents. */
const OFFICE_TABS: Readonly<Record<string, string>> = {
  TabHome: "Home",
  TabInsert: "Insert",
  TabPageLayoutExcel: "Page Layout",
  TabFormulas: "Formulas",
  TabData: "Data",
  TabReview: "Review",
  TabView: "View",
};
const REQUIRED_ICON_SIZES = [16, 32, 80];

/**
 * What an add-in puts on the ribbon.
 * @param surface the extension point PrimaryCommandSurface
 * @param problem is told every fault, in a sentence
 */
export function readRibbon(
  surface: Element,
  resources: Resources,
  problem: (sentence: string) => void
): readonly RibbonTab[] {
  const ids = new Set<string>();
  const uniqueId = (element: Element): string => {
    const id = element.getAttribute("id") ?? "";
    if (id === "") problem(`A <${element.localName}> of the ribbon has no id.`);
    else if (ids.has(id)) problem(`The id "${id}" is used twice on the ribbon.`);
    ids.add(id);
    return id;
  };

  const readIcons = (element: Element, what: string): Icons => {
    const icons = new Map<number, string>();
    for (const image of children(child(element, "Icon"), "Image")) {
      const size = Number(image.getAttribute("size"));
      icons.set(size, resources.address("Images", image, `${what}, icon of ${size} pixels`));
    }
    const missing = REQUIRED_ICON_SIZES.filter((size) => !icons.has(size));
    if (missing.length > 0) problem(`${what} has no icon of ${missing.join(", ")} pixels.`);
    return icons;
  };

  const readAction = (element: Element, what: string): RibbonAction => {
    const action = child(element, "Action");
    const type = action?.getAttribute("xsi:type") ?? "none";
    if (type === "ExecuteFunction") {
      const functionName = child(action, "FunctionName")?.textContent?.trim() ?? "";
      if (functionName === "") problem(`${what} names no function.`);
      return { kind: "command", functionName };
    }
    if (type !== "ShowTaskpane")
      problem(`${what} has an action of type "${type}", which the stand-in does not know.`);
    return {
      kind: "pane",
      source: resources.address(
        "Urls",
        child(action, "SourceLocation"),
        `${what}, <SourceLocation>`
      ),
    };
  };

  const readControl = (element: Element): RibbonControl => {
    const id = uniqueId(element);
    const what = `Control "${id}"`;
    const type = element.getAttribute("xsi:type");
    if (type !== "Button")
      problem(`${what} is of type "${type}", which the stand-in does not know.`);
    const tip = child(element, "Supertip");
    return {
      id,
      label: resources.text("ShortStrings", child(element, "Label"), `${what}, <Label>`),
      tip: {
        title: resources.text("ShortStrings", child(tip, "Title"), `${what}, <Title> of its tip`),
        description: resources.text(
          "LongStrings",
          child(tip, "Description"),
          `${what}, <Description> of its tip`
        ),
      },
      icons: readIcons(element, what),
      action: readAction(element, what),
    };
  };

  const readGroup = (element: Element): RibbonGroup => {
    const id = uniqueId(element);
    readIcons(element, `Group "${id}"`);
    return {
      id,
      label: resources.text("ShortStrings", child(element, "Label"), `Group "${id}", <Label>`),
      controls: children(element, "Control").map(readControl),
    };
  };

  const tabLabel = (element: Element, id: string): string => {
    if (element.localName === "CustomTab")
      return resources.text("ShortStrings", child(element, "Label"), `Tab "${id}", <Label>`);
    const label = OFFICE_TABS[id];
    if (label === undefined) problem(`Excel has no tab "${id}".`);
    return label ?? id;
  };

  return [...children(surface, "OfficeTab"), ...children(surface, "CustomTab")].map((element) => {
    const id = element.getAttribute("id") ?? "";
    return { id, label: tabLabel(element, id), groups: children(element, "Group").map(readGroup) };
  });
}
