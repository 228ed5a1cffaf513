/** A button as it is drawn, whether of Excel's own or of the add-in. */
interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Address of a picture of 32 pixels. */
  readonly icon: string | undefined;
  press(): void;
}

export interface RibbonSection {
  /** Sections of one tab are shown together, in their order. */
  readonly tab: { readonly id: string; readonly label: string };
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

interface Ribbon {
  draw(sections: readonly RibbonSection[]): void;
}

/**
 * The strip of tabs and buttons.
 * @param tabList the place of the tabs
 * @param panel the place of the sections of the tab that is shown
 */
export function createRibbon(tabList: HTMLElement, panel: HTMLElement): Ribbon {
  let shown = "TabHome";
  const draw = (sections: readonly RibbonSection[]): void => {
    const tabs = new Map(sections.map((section) => [section.tab.id, section.tab.label]));
    if (!tabs.has(shown)) shown = sections[0]?.tab.id ?? "";
    const show = (id: string): void => {
      shown = id;
      draw(sections);
    };
    tabList.replaceChildren(
      ...[...tabs].map(([id, label]) => drawTab(label, id === shown, () => show(id)))
    );
    panel.replaceChildren(
      ...sections.filter((section) => section.tab.id === shown).map(drawSection)
    );
  };
  return { draw };
}

function drawTab(label: string, selected: boolean, show: () => void): HTMLElement {
  const tab = document.createElement("button");
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-selected", String(selected));
  tab.textContent = label;
  tab.addEventListener("click", show);
  return tab;
}

function drawSection(section: RibbonSection): HTMLElement {
  const place = document.createElement("section");
  place.className = "ribbon-section";
  place.setAttribute("aria-label", section.label);
  const buttons = document.createElement("div");
  buttons.className = "ribbon-buttons";
  buttons.append(...section.buttons.map(drawButton));
  const label = document.createElement("div");
  label.className = "ribbon-section-label";
  label.textContent = section.label;
  place.append(buttons, label);
  return place;
}

function drawButton(button: RibbonButton): HTMLElement {
  const element = document.createElement("button");
  element.className = "ribbon-button";
  element.dataset["control"] = button.id;
  if (button.icon !== undefined) {
    const icon = document.createElement("img");
    icon.src = button.icon;
    icon.alt = "";
    icon.width = icon.height = 32;
    element.append(icon);
  }
  const label = document.createElement("span");
  label.textContent = button.label;
  const tip = document.createElement("span");
  tip.className = "tip";
  tip.setAttribute("role", "tooltip");
  const title = document.createElement("strong");
  title.textContent = button.tip.title;
  tip.append(title, button.tip.description);
  element.append(label, tip);
  element.addEventListener("click", () => button.press());
  return element;
}
