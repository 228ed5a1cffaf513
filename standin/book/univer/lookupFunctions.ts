import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  functionLookup,
  NumberValueObject,
} from "../engines/univer";

type FunctionClass = new (name: string) => BaseFunction;
type Calculate = BaseFunction["calculate"];

/** INDEX, OFFSET and MATCH where Univer's answer is another than Excel's (0.25.1). */
export function lookupFunctions(): [FunctionClass, string][] {
  return (functionLookup as unknown as readonly [FunctionClass, string][]).flatMap(
    ([original, name]): [FunctionClass, string][] => {
      if (name === "INDEX" || name === "OFFSET") return [[stayingOnSheet(original), name]];
      return name === "MATCH" ? [[escaping(original), name]] : [];
    }
  );
}

/** A part of a table on another sheet is taken from the sheet of the formula: it has the id of its sheet, but the name alone is looked at afterwards. */
function stayingOnSheet(original: FunctionClass): FunctionClass {
  return class extends original {
    override calculate(...args: BaseValueObject[]): ReturnType<Calculate> {
      // Univer takes any text for 0.
      if (args.slice(1).some(isNoNumber)) return ErrorValueObject.create(ErrorType.VALUE);
      const found = super.calculate(...args);
      if (!found.isReferenceObject()) return found;
      const part = found as unknown as BaseReferenceObject;
      const id = part.getForcedSheetId();
      if (part.getForcedSheetName() === "" && id)
        part.setForcedSheetId = () => part.setForcedSheetIdDirect(id);
      return found;
    }
  };
}

function isNoNumber(value: BaseValueObject | undefined): boolean {
  // A cell is given as what refers to it.
  const cell = value?.isReferenceObject()
    ? (value as unknown as BaseReferenceObject).toArrayValueObject().getFirstCell()
    : value;
  if (cell?.isString() !== true) return false;
  const text = String(cell.getValue()).trim();
  return text === "" || Number.isNaN(Number(text));
}

/** "~*", "~?" and "~~" in what an exact MATCH looks for stand for these signs themselves; Univer finds nothing. */
function escaping(original: FunctionClass): FunctionClass {
  return class extends original {
    override calculate(...args: BaseValueObject[]): ReturnType<Calculate> {
      const [wanted, cells, type] = args;
      const text = wanted?.isString() === true ? String(wanted.getValue()) : "";
      if (!text.includes("~") || cells?.isArray() !== true || Number(type?.getValue() ?? 1) !== 0)
        return super.calculate(...args);
      const pattern = new RegExp(`^${wildcards(text)}$`, "isu");
      const place = (cells as ArrayValueObject)
        .getArrayValue()
        .flat()
        .findIndex((cell) => cell?.isString() === true && pattern.test(String(cell.getValue())));
      return place < 0
        ? ErrorValueObject.create(ErrorType.NA)
        : NumberValueObject.create(place + 1);
    }
  };
}

function wildcards(text: string): string {
  return text.replace(/~([~*?])|[\\^$.*+?()[\]{}|/]/g, (sign, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    return sign === "*" ? ".*" : sign === "?" ? "." : `\\${sign}`;
  });
}
