/** The first descendant on a path of local names ("Runtimes/Runtime"), so that prefixes do not matter. */
export function child(element: Element | undefined, path: string): Element | undefined {
  return path
    .split("/")
    .reduce<Element | undefined>(
      (found, name) =>
        found && [...found.children].find((candidate) => candidate.localName === name),
      element
    );
}
