import type { PageZoom } from "../../../xlsx/model/pageLayout";
import { asNumber, asRecord, isAbsent } from "../../class/arguments";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

/** As Excel.PageLayoutZoomOptions. */
export function zoomOptions(zoom: PageZoom | undefined): { readonly [name: string]: Json } {
  return zoom?.kind === "fit"
    ? {
        horizontalFitToPages: zoom.wide ?? null,
        scale: null,
        verticalFitToPages: zoom.tall ?? null,
      }
    : { horizontalFitToPages: null, scale: zoom?.percent ?? 100, verticalFitToPages: null };
}

/** A scale of 10 to 400 percent, or numbers of pages, not both. */
export function asZoom(value: Json): PageZoom {
  const given = asRecord(value);
  const pages = (name: string): number | undefined => {
    const count = given[name];
    return isAbsent(count) ? undefined : asWhole(count, 1, 32767);
  };
  const [wide, tall] = [pages("horizontalFitToPages"), pages("verticalFitToPages")];
  const scale = given["scale"];
  if (isAbsent(scale) === (wide === undefined && tall === undefined))
    throw new ExcelError("InvalidArgument");
  if (!isAbsent(scale)) return { kind: "scale", percent: asWhole(scale, 10, 400) };
  return {
    kind: "fit",
    ...(wide === undefined ? {} : { wide }),
    ...(tall === undefined ? {} : { tall }),
  };
}

function asWhole(value: Json, least: number, most: number): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new ExcelError("InvalidArgument");
  return number;
}
