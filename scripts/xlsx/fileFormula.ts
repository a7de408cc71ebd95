/** Functions newer than the file format carry a prefix in files, as Excel writes them. */
const NEWER_FUNCTIONS = /\b(NUMBERVALUE|UNICHAR)\(/g;

/** Texts inside a formula, which no rule for functions may touch. */
const TEXTS = /("(?:[^"]|"")*")/;

const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(TEXTS)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

/** A formula without its equals sign as a file keeps it: `NUMBERVALUE(` and the PIANO functions get their prefixes. */
export const formulaForFile = (formula: string): string =>
  outsideTexts(formula, (part) =>
    part.replace(NEWER_FUNCTIONS, '_xlfn.$1(').replace(/\bPIANO\.([A-Z]+)\(/g, '_xldudf_PIANO_$1('),
  );

/** The formula of a file as a person and office.js know it: the prefixes are off. */
export const formulaFromFile = (formula: string): string =>
  outsideTexts(formula, (part) =>
    part.replace(/_xlfn\.(_xlws\.)?/g, '').replace(/_xldudf_PIANO_/g, 'PIANO.'),
  );
