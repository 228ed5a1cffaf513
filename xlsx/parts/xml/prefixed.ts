/** Elements as they are written in a text whose elements have a prefix. @param prefix "x:", or "" */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
}
