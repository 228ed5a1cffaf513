/**
 * What does not fit into a pane, each in words. Runs in the page, so it is whole in itself.
 *
 * Found are: sideways scrolling; what sticks out of the pane; text that is cut off, except where an ellipsis says so; a word that is broken without a hyphen,
 * though it would fit on a line of its own; text over text; series of a chart that look alike; what was opened, beyond the edge of the window.
 */
export function misfits(): readonly string[] {
  const { documentElement: root } = document;
  const width = root.clientWidth;
  const said = (element: Element | null, what: string, text = element?.textContent ?? ""): string =>
    `${what}: <${element?.tagName.toLowerCase()}> ${text.slice(0, 60)}`;
  const found = root.scrollWidth > width ? [`scrolls to ${root.scrollWidth} of ${width}`] : [];

  const isUnseen = (element: Element): boolean => {
    const { width: wide, height } = element.getBoundingClientRect();
    const { position, clip, visibility } = getComputedStyle(element);
    // What only a screen reader meets is a dot.
    return (
      wide <= 1 ||
      height <= 1 ||
      visibility === "hidden" ||
      (position === "absolute" && clip !== "auto")
    );
  };
  const unseen = new Set<Element>();
  const elements = [...document.body.querySelectorAll<HTMLElement>("*")];
  for (const element of elements) {
    if (element.closest("svg, style, script") !== null) continue;
    if ((element.parentElement && unseen.has(element.parentElement)) || isUnseen(element)) {
      unseen.add(element);
      continue;
    }
    const { left, right } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (left < -1 || right > width + 1) found.push(said(element, "sticks out"));
    const clips = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
    if (
      clips(style.overflowX) &&
      style.textOverflow !== "ellipsis" &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.push(said(element, "cut off"));
    if (
      clips(style.overflowY) &&
      style.webkitLineClamp === "none" &&
      element.scrollHeight > element.clientHeight + 2
    )
      found.push(said(element, "cut off below"));
    if (
      element instanceof HTMLSelectElement ||
      (element instanceof HTMLInputElement && /text|number|date|search/.test(element.type))
    ) {
      const shown =
        element instanceof HTMLSelectElement
          ? (element.selectedOptions[0]?.textContent ?? "")
          : element.value || element.placeholder;
      const canvas = document.createElement("canvas").getContext("2d")!;
      canvas.font = style.font;
      const room =
        element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (style.textOverflow !== "ellipsis" && canvas.measureText(shown).width > room + 1)
        found.push(said(element, "field too narrow", shown));
    }
  }

  interface Piece {
    readonly box: DOMRect;
    readonly text: string;
    /** Of what lies over the rest. */
    readonly layer: Element | null;
  }
  const blockOf = (element: Element): Element => {
    const parent = element.parentElement;
    const isInline = /^(inline|contents)$/.test(getComputedStyle(element).display);
    return isInline && parent !== null ? blockOf(parent) : element;
  };
  const pieces: Piece[] = [];
  const segmenter = new Intl.Segmenter(root.lang, { granularity: "word" });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holder = node.parentElement!;
    const text = node.textContent ?? "";
    if (text.trim() === "" || unseen.has(holder) || holder.closest("svg, style, script, option"))
      continue;
    const layer = holder.closest(".fui-PopoverSurface, footer, [role=group][aria-label]");
    range.selectNodeContents(node);
    const ellipsis = getComputedStyle(holder).textOverflow === "ellipsis";
    if (ellipsis) continue;
    const block = blockOf(holder).getBoundingClientRect();
    for (const box of range.getClientRects()) {
      pieces.push({ box, text, layer });
      if (box.right > block.right + 1 || box.left < block.left - 1)
        found.push(said(holder, "sticks out of its box"));
    }
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
      if (isWordLike !== true || segment.includes("\u00ad")) continue;
      range.setStart(node, index);
      range.setEnd(node, index + segment.length);
      const boxes = [...range.getClientRects()];
      const [first] = boxes;
      if (first === undefined || boxes.every(({ top }) => Math.abs(top - first.top) < 3)) continue;
      const needs = boxes.reduce((sum, box) => sum + box.width, 0);
      if (needs <= blockOf(holder).clientWidth) found.push(said(holder, "broken word", segment));
    }
  }
  for (const [i, one] of pieces.entries())
    for (const other of pieces.slice(i + 1)) {
      if (one.layer !== other.layer) continue;
      const wide =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 2 && high > 6)
        found.push(`over each other: ${one.text.slice(0, 30)} | ${other.text.slice(0, 30)}`);
    }

  for (const figure of document.querySelectorAll("figure")) {
    const keys = [...figure.querySelectorAll("[aria-hidden] span:empty")].map((key) => {
      const { backgroundColor, outlineStyle } = getComputedStyle(key);
      return `${backgroundColor} ${outlineStyle}`;
    });
    if (new Set(keys).size < keys.length) found.push(said(figure, "colours alike", keys.join()));
  }
  for (const opened of document.querySelectorAll(".fui-PopoverSurface")) {
    const { top, bottom } = opened.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) found.push(said(opened, "outside the window"));
  }
  return [...new Set(found)];
}
