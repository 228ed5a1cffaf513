/** From a part (or the package itself) to another part or to something outside the file. */
export interface Relationship {
  readonly id: string;
  /** As it stands in the file: "http://.../worksheet". */
  readonly type: string;
  /** The last word of the type, the same in Transitional and Strict files: "worksheet". */
  readonly kind: string;
  /** The part's name, "xl/worksheets/sheet1.xml"; an address when it is external. */
  readonly target: string;
  readonly external: boolean;
}
