/** Functions newer than the file format: a file writes them with a prefix, without which other programs say #NAME?. */
const PREFIXED =
  'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS ' +
  'CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND FLOOR.MATH FORMULATEXT GAMMA GAUSS HSTACK ' +
  'IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RANDARRAY ' +
  'REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT ' +
  'TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR ' +
  'PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ MODE.MULT MODE.SNGL NORM.DIST NORM.INV';
/** Of the newest ones, those with a second prefix. */
const SHEET_PREFIXED = 'FILTER SORT';

const PREFIX_OF: ReadonlyMap<string, string> = new Map([
  ...PREFIXED.split(' ').map((name) => [name, '_xlfn.'] as const),
  ...SHEET_PREFIXED.split(' ').map((name) => [name, '_xlfn._xlws.'] as const),
]);

/** Texts in quotes and sheet names in apostrophes, which no rule for functions may touch. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const FUNCTION_CALL = /(?<![\w.])([A-Za-z][\w.]*)(?=\()/g;

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/**
 * A formula without `=` as a file spells it: `NUMBERVALUE(` as `_xlfn.NUMBERVALUE(`, and a custom function
 * `PIANO.VALORE(` as `_xldudf_PIANO_VALORE(`.
 */
export function toFileFormula(formula: string, namespaces: readonly string[]): string {
  return outsideQuotes(formula, (part) =>
    part.replace(FUNCTION_CALL, (name: string) => {
      const upper = name.toUpperCase();
      const [namespace = '', ...rest] = upper.split('.');
      if (rest.length > 0 && namespaces.includes(namespace)) return `_xldudf_${namespace}_${rest.join('_')}`;
      return (PREFIX_OF.get(upper) ?? '') + name;
    }),
  );
}

/** The formula of a file, without `=`, as a person writes it. */
export function fromFileFormula(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g, '')
      .replace(
        /_xldudf_([A-Za-z]+)_(\w+)/g,
        (_all, namespace: string, name: string) => `${namespace}.${name}`,
      ),
  );
}
