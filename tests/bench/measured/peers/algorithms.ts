import { readFileSync } from 'node:fs';
import { Parser } from 'expr-eval-fork';
import { HyperFormula } from 'hyperformula';
import { compile } from 'mathjs';
import { buildCodeTable, evaluate, parseAlgorithm } from '../../../../src/core/algorithm';
import type { CodeTable } from '../../../../src/core/algorithm';
import { Decimal } from '../../../../src/core/values';
import type { AlgorithmSample } from '../writeAlgorithms';
import { repeat } from '../repeat';

/**
 * Algorithms alone. The peers cannot read the codes of a plan (`82.A3.1_INSTAGRAM-1`), so each code is a plain variable for them; they reckon in binary
 * numbers, Traguardo in thirty decimal digits.
 */
const { samples, codes } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  readonly samples: readonly AlgorithmSample[];
  readonly codes: readonly string[];
};
const table: CodeTable = buildCodeTable(codes);
const amounts = new Map(codes.map((code, index) => [code, new Decimal(index + 1)]));

repeat(
  'Traguardo',
  () => {
    let values = 0;
    for (const { text } of samples) {
      const outcome = evaluate(parseAlgorithm(text, table), (code) => {
        const amount = amounts.get(code);
        return amount === undefined ? { kind: 'unknownCode', codes: [code] } : { kind: 'value', amount };
      });
      if (outcome.kind === 'value') values += 1;
    }
    return values;
  },
  String,
);

const valued = (values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [`v${index}`, value]));

const parser = new Parser();
repeat(
  'expr-eval-fork',
  () =>
    samples.filter(({ plain, values }) => Number.isFinite(parser.parse(plain).evaluate(valued(values))))
      .length,
  String,
);
repeat(
  'mathjs',
  () =>
    samples.filter(({ plain, values }) => Number.isFinite(compile(plain).evaluate(valued(values)) as number))
      .length,
  String,
);
repeat(
  'HyperFormula',
  () => {
    const rows = samples.map(({ plain, values }, row) => {
      const formula = plain.replace(
        /v(\d+)/g,
        (_, index: string) => `${String.fromCharCode(66 + Number(index))}${row + 1}`,
      );
      return [`=${formula}`, ...values];
    });
    return HyperFormula.buildFromSheets({ Foglio: rows }, { licenseKey: 'gpl-v3' }).getSheetDimensions(0)
      .height;
  },
  String,
);
