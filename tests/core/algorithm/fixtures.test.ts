import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCodeTable, parseAlgorithm, printExpression } from '../../../src/core/algorithm';
import { shownParse } from './tree';

interface Case {
  readonly name: string;
  readonly codes: readonly string[];
  readonly input: string;
  readonly tree: string;
}

/** The cases of the fixture file; its head says how they are written. */
function readCases(): readonly Case[] {
  const text = readFileSync(join(__dirname, '../../fixtures/algorithms.txt'), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', tree = ''] = part.split('==>\n');
      const [name = '', ...lines] = head.trim().split('\n');
      const codes = lines
        .filter((line) => line.startsWith('codes:'))
        .flatMap((line) => line.slice(6).split('|'));
      const input = lines.filter((line) => !line.startsWith('codes:')).join('\n');
      return { name, codes: codes.map((code) => code.trim()), input, tree: tree.trim() };
    });
}

const cases = readCases();

test('every case of the fixtures has its parts', () => {
  expect(cases.length).toBeGreaterThan(35);
  expect(cases.filter(({ name, input, tree }) => name === '' || input === '' || tree === '')).toEqual([]);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases)('$name', ({ codes, input, tree }) => {
  const table = buildCodeTable(codes);
  const parsed = parseAlgorithm(input, table);
  expect(shownParse(parsed)).toBe(tree);
  const printed = printExpression(parsed.expression);
  expect(printExpression(parseAlgorithm(printed, table).expression)).toBe(printed);
});
