import type { Icons } from "./manifest/manifest";

/** Loads icons as Excel does. @returns a sentence for each that does not load or is not of the size it is declared as */
export async function iconFaults(icons: Icons): Promise<readonly string[]> {
  const faults = [...icons].map(async ([size, source]) => {
    const image = new Image();
    image.src = source;
    try {
      await image.decode();
    } catch {
      return `The icon ${source} cannot be loaded.`;
    }
    const { naturalWidth: width, naturalHeight: height } = image;
    return width === size && height === size
      ? ""
      : `The icon ${source} is ${width} × ${height} pixels; the manifest says ${size}.`;
  });
  return (await Promise.all(faults)).filter((fault) => fault !== "");
}
