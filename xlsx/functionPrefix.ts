/**
 * Functions that came after Excel 2007 stand in the file under a prefix; without it Excel and LibreOffice show #NAME?.
 * Names from Microsoft's "Issue: An _xlfn. prefix is displayed in front of a formula" and [MS-XLSX] 2.2.2.
 */
const PREFIXED: readonly (readonly [prefix: string, names: readonly string[]])[] = [
  ["_xlfn._xlws.", ["FILTER", "SORT"]],
  [
    "_xlfn.",
    (
      "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT " +
      "BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST " +
      "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL " +
      "DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FLOOR.MATH FLOOR.PRECISE " +
      "FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS " +
      "IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP " +
      "MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE " +
      "PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC " +
      "QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P " +
      "SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL " +
      "TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
    ).split(" "),
  ],
];

const PREFIX_OF = new Map(
  PREFIXED.flatMap(([prefix, names]) => names.map((name) => [name, prefix] as const))
);
/** Names that can give more than one cell: the file marks their formulas as dynamic arrays. */
const SPILLING = new Set(
  "FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY MAP BYROW BYCOL MAKEARRAY SCAN VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND TEXTSPLIT XLOOKUP LET".split(
    " "
  )
);

const QUOTED = /("(?:[^"]|"")*")/;
const FUNCTION_NAME = /(^|[^\w.])([A-Z][A-Z0-9.]*)(?=\()/gi;

/** "=XLOOKUP(...)" -> "_xlfn.XLOOKUP(...)": as the file has it, without "=". Texts in quotes are left alone. */
export function toFileFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(QUOTED)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .replace(
              FUNCTION_NAME,
              (_whole, before: string, name: string) =>
                `${before}${PREFIX_OF.get(name.toUpperCase()) ?? ""}${name}`
            )
            .replace(
              /(?<![\w.])([\p{L}_\\][\p{L}\p{N}_.]*)?\[@(?:\[([^\]]*)\]|([^\][]*))\]/gu,
              (_whole, table = "", inner, plain) =>
                `${table}[[#This Row],[${inner ?? plain ?? ""}]]`
            )
    )
    .join("");
}

/** The other way, with "=". */
export function fromFileFormula(formula: string): string {
  return `=${formula.replace(/_xlfn\.(_xlws\.)?|_xlpm\.|_xldudf_/gi, "")}`;
}

/**
 * "=ABCCLASS(A1:A9)" -> "=_xldudf_ABCCLASS(A1:A9)": so Excel writes the functions of add-ins into a file (a Microsoft engineer in OfficeDev/office-js issue 3558; a saved
 * workbook in issue 5611). Texts in quotes are left alone.
 * @param names of such functions, in capitals
 */
export function withAddinPrefix(formula: string, names: ReadonlySet<string>): string {
  return formula
    .split(QUOTED)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(FUNCTION_NAME, (whole, before: string, name: string) =>
            names.has(name.toUpperCase()) ? `${before}_xldudf_${name}` : whole
          )
    )
    .join("");
}

/** Names, in capitals, of the functions of add-ins in a formula as the file has it. */
export function addinFunctions(fileFormula: string): string[] {
  return [...fileFormula.matchAll(/_xldudf_([\w.]+)(?=\()/gi)].map(([, name = ""]) =>
    name.toUpperCase()
  );
}

export function isDynamic(formula: string): boolean {
  return [...formula.matchAll(FUNCTION_NAME)].some(([, , name = ""]) =>
    SPILLING.has(name.toUpperCase())
  );
}
