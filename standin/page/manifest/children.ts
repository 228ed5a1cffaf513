/** The children of an element with a local name; none where there is no element. */
export function children(element: Element | undefined, localName: string): readonly Element[] {
  return element === undefined
    ? []
    : [...element.children].filter((candidate) => candidate.localName === localName);
}
