import { child } from "./child";
import { children } from "./children";

type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

/** The texts and addresses of a manifest, in one language; what is wrong with them is told as a problem. */
export interface Resources {
  /** The text of an element that holds it itself (DefaultValue, Override). */
  own(element: Element | undefined, what: string): string;
  /** The text that an element's resid points at. */
  text(kind: ResourceKind, element: Element | undefined, what: string): string;
  /** The address that an element's resid points at, as a path on this page's server. */
  address(kind: "Images" | "Urls", element: Element | undefined, what: string): string;
  /** Maps an address of the add-in, whose home is the folder of its pane, onto this page's server. */
  local(address: string, what: string): string;
}

const LONGEST: Readonly<Record<ResourceKind, number>> = {
  Images: 2048,
  Urls: 2048,
  ShortStrings: 125,
  LongStrings: 250,
};
const LONGEST_ID = 32;

/**
 * @param root the element OfficeApp
 * @param language display language, such as "th-TH"
 * @param problem is told every fault, in a sentence
 */
export function createResources(
  root: Element,
  language: string,
  problem: (sentence: string) => void
): Resources {
  const inLanguage = (element: Element): string => {
    const override = children(element, "Override").find(
      (item) => item.getAttribute("Locale") === language
    );
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };

  const own: Resources["own"] = (element, what) => {
    const text = element === undefined ? "" : inLanguage(element);
    if (text === "") problem(`${what} is missing or empty.`);
    return text;
  };

  const lists = child(root, "VersionOverrides/Resources");
  const text: Resources["text"] = (kind, element, what) => {
    const id = element?.getAttribute("resid");
    if (id === null || id === undefined) {
      problem(`${what} is missing.`);
      return "";
    }
    if (id.length > LONGEST_ID)
      problem(`${what}: the resid "${id}" is longer than ${LONGEST_ID} characters.`);
    const list = child(lists, kind);
    const found = list && [...list.children].find((item) => item.getAttribute("id") === id);
    if (found === undefined) {
      problem(`${what}: the resid "${id}" is not among the ${kind} of <Resources>.`);
      return "";
    }
    const value = inLanguage(found);
    if (value === "") problem(`${what}: "${id}" is empty.`);
    if (value.length > LONGEST[kind]) {
      problem(`${what}: "${id}" has ${value.length} characters; ${LONGEST[kind]} are allowed.`);
    }
    return value;
  };

  const pane = child(root, "DefaultSettings/SourceLocation")?.getAttribute("DefaultValue") ?? "";
  const home = pane.slice(0, pane.lastIndexOf("/") + 1);
  const local: Resources["local"] = (address, what) => {
    if (address === "") return "";
    if (!address.startsWith("https://")) problem(`${what}: ${address} is not an https address.`);
    else if (!address.startsWith(home))
      problem(`${what}: ${address} is not below ${home}, where the pane is.`);
    return address.startsWith(home) ? `/${address.slice(home.length)}` : address;
  };

  return {
    own,
    text,
    local,
    address: (kind, element, what) => local(text(kind, element, what), what),
  };
}
