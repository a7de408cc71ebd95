import { readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { outline } from '../../support/planMeaning';

const HEADER: readonly TestCell[] = ['Obiettivi e indicatori', 'Peso', 'Algoritmo', '2024', 'Target 2025'];

/** `# 1 - Area` is a heading, `[Indicatori]` a block, `A1 - Nome` an indicator. */
function rowOf(line: string): readonly TestCell[] {
  const text = line.trim();
  if (text.startsWith('#')) return [text.slice(1).trim(), '10%'];
  if (text.startsWith('[')) return [text.slice(1, -1), '50%'];
  return [text, '100%', 'M1', '1', '>= 1'];
}

const outlineOf = (lines: readonly string[]): readonly string[] =>
  outline(readPlan(gridOf([HEADER, ...lines.map(rowOf)])).value);

describe('the tree without level column', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'areas, objectives, blocks',
      ['# 1 - A', '# 10 - O', '[Indicatori]', 'I1 - x', '[Obiettivi operativi]', '# 10.1 - P', 'I2 - x', '# 2 - B', '# 20 - Q', '[Indicatori]', 'I3 - x'],
      ['area 1 - A', '  objective 10 - O', '    block Indicatori', '      indicator I1 - x', '    block Obiettivi operativi',
        '      operationalObjective 10.1 - P', '        indicator I2 - x', 'area 2 - B', '  objective 20 - Q', '    block Indicatori', '      indicator I3 - x'],
    ],
    [
      'no blocks: a heading followed by indicators is an objective',
      ['# 1 - A', '# 10 - O', 'I1 - x', '# 11 - P', 'I2 - x', '# 2 - B', '# 20 - Q', 'I3 - x'],
      ['area 1 - A', '  objective 10 - O', '    indicator I1 - x', '  objective 11 - P', '    indicator I2 - x', 'area 2 - B', '  objective 20 - Q', '    indicator I3 - x'],
    ],
    [
      'one level of headings',
      ['# 10 - O', 'I1 - x', '# 11 - P', 'I2 - x'],
      ['objective 10 - O', '  indicator I1 - x', 'objective 11 - P', '  indicator I2 - x'],
    ],
    ['no headings at all', ['I1 - x', 'I2 - x'], ['indicator I1 - x', 'indicator I2 - x']],
    [
      'three levels of headings, no blocks',
      ['# 1 - A', '# 10 - O', '# 10.1 - P', 'I1 - x', '# 10.2 - Q', 'I2 - x', '# 11 - R', '# 11.1 - S', 'I3 - x'],
      ['area 1 - A', '  objective 10 - O', '    operationalObjective 10.1 - P', '      indicator I1 - x', '    operationalObjective 10.2 - Q',
        '      indicator I2 - x', '  objective 11 - R', '    operationalObjective 11.1 - S', '      indicator I3 - x'],
    ],
    [
      'five levels of headings, no blocks',
      ['# 1 - A', '# 2 - B', '# 3 - C', '# 4 - D', '# 5 - E', 'I1 - x'],
      ['area 1 - A', '  group 2 - B', '    group 3 - C', '      objective 4 - D', '        operationalObjective 5 - E', '          indicator I1 - x'],
    ],
    [
      'a row for the whole body',
      ['# Camera di commercio', '# 1 - A', '# 10 - O', '[Indicatori]', 'I1 - x', '# 2 - B', '# 20 - P', '[Indicatori]', 'I2 - x'],
      ['root Camera di commercio', '  area 1 - A', '    objective 10 - O', '      block Indicatori', '        indicator I1 - x',
        '  area 2 - B', '    objective 20 - P', '      block Indicatori', '        indicator I2 - x'],
    ],
    [
      'a first heading without code above the coded ones',
      ['# Piano triennale', '# 1 - A', '# 10 - O', '[Indicatori]', 'I1 - x', '# 2 - B', '# 20 - P', '[Indicatori]', 'I2 - x'],
      ['root Piano triennale', '  area 1 - A', '    objective 10 - O', '      block Indicatori', '        indicator I1 - x',
        '  area 2 - B', '    objective 20 - P', '      block Indicatori', '        indicator I2 - x'],
    ],
    [
      'a first area without code is no root',
      ['# Servizi', '# 10 - O', 'I1 - x', '# 11 - P', 'I2 - x'],
      ['area Servizi', '  objective 10 - O', '    indicator I1 - x', '  objective 11 - P', '    indicator I2 - x'],
    ],
    [
      'a first area as deep as a later one is no root',
      ['# Camera', '# 10 - O', 'I1 - x', '# 2 - B', '# 20 - P', 'I2 - x'],
      ['area Camera', '  objective 10 - O', '    indicator I1 - x', 'area 2 - B', '  objective 20 - P', '    indicator I2 - x'],
    ],
    [
      'an objective without blocks among others: it does not shift the rest',
      ['# 1 - A', '# 10 - O', '[Indicatori]', 'I1 - x', '# 2 - B', '# 20 - P', '[Indicatori]', 'I2 - x', '# 3 - C', '# 30 - Vuoto', '# 31 - Q', '[Indicatori]', 'I3 - x'],
      ['area 1 - A', '  objective 10 - O', '    block Indicatori', '      indicator I1 - x', 'area 2 - B', '  objective 20 - P', '    block Indicatori',
        '      indicator I2 - x', 'area 3 - C', '  objective 30 - Vuoto', '  objective 31 - Q', '    block Indicatori', '      indicator I3 - x'],
    ],
    [
      'an operational objective that lost its indicators',
      ['# 10 - O', '[Obiettivi operativi]', '# 10.1 - P', '# 10.2 - Q', 'I1 - x', '# 11 - R', '[Indicatori]', 'I2 - x'],
      ['objective 10 - O', '  block Obiettivi operativi', '    operationalObjective 10.1 - P', '    operationalObjective 10.2 - Q', '      indicator I1 - x',
        'objective 11 - R', '  block Indicatori', '    indicator I2 - x'],
    ],
    [
      'an empty block, then the next objective',
      ['# 1 - A', '# 10 - O', '[Indicatori]', 'I1 - x', '[Obiettivi operativi]', '# 11 - P', '[Indicatori]', 'I2 - x'],
      ['area 1 - A', '  objective 10 - O', '    block Indicatori', '      indicator I1 - x', '    block Obiettivi operativi', '  objective 11 - P',
        '    block Indicatori', '      indicator I2 - x'],
    ],
    [
      'an objective before the first area',
      ['# 10 - O', '[Indicatori]', 'I1 - x', '# 1 - A', '# 11 - P', '[Indicatori]', 'I2 - x', '# 2 - B', '# 20 - Q', '[Indicatori]', 'I3 - x'],
      ['objective 10 - O', '  block Indicatori', '    indicator I1 - x', 'area 1 - A', '  objective 11 - P', '    block Indicatori', '      indicator I2 - x',
        'area 2 - B', '  objective 20 - Q', '    block Indicatori', '      indicator I3 - x'],
    ],
    [
      'blocks before any objective',
      ['[Indicatori]', 'I1 - x', '[Obiettivi operativi]', '# 1 - P', 'I2 - x'],
      ['block Indicatori', '  indicator I1 - x', 'block Obiettivi operativi', '  operationalObjective 1 - P', '    indicator I2 - x'],
    ],
    [
      'names without codes',
      ['# Servizi', '# Biblioteche', '[Indicatori]', 'Prestiti', '[Obiettivi operativi]', '# Nuova sede', 'Apertura'],
      ['area Servizi', '  objective Biblioteche', '    block Indicatori', '      indicator Prestiti', '    block Obiettivi operativi',
        '      operationalObjective Nuova sede', '        indicator Apertura'],
    ],
    [
      'English block words, and more of them',
      ['# 10 - O', '[Indicators]', 'I1 - x', '[Operational objectives]', '# 10.1 - P', 'I2 - x', '# 11 - Q', '[Indicatori di impatto]', 'I3 - x'],
      ['objective 10 - O', '  block Indicators', '    indicator I1 - x', '  block Operational objectives', '    operationalObjective 10.1 - P',
        '      indicator I2 - x', 'objective 11 - Q', '  block Indicatori di impatto', '    indicator I3 - x'],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(outlineOf(lines)).toEqual(expected);
  }); // prettier-ignore

  test('an indicator that has only a description yet stays one', () => {
    const rows = [['Obiettivi e indicatori', 'Peso', 'Descrizione', 'Algoritmo', 'Target 2025'], ['10 - O', '100%'],
      ['[x]', '1%', 'Somma', 'M1', '>= 1'], ['I2 - Da definire', '50%', 'Da definire'], ['I3 - y', '50%', 'Somma', 'M1', '>= 1']]; // prettier-ignore
    expect(outline(readPlan(gridOf(rows)).value)).toEqual([
      'objective 10 - O',
      '  indicator [x]',
      '  indicator I2 - Da definire',
      '  indicator I3 - y',
    ]);
  });
});

const LEVELS: readonly TestCell[] = [
  'Livello',
  'Codice',
  'Denominazione',
  'Peso',
  'Algoritmo',
  'Target 2025',
];
const byLevel = (lines: readonly string[]): readonly string[] => {
  const rows = lines.map((line) => {
    const [level = '', code = '', value = ''] = line.split('|').map((part) => part.trim());
    return [level, code, '', '10%', value === '' ? '' : 'M1', value];
  });
  return outline(readPlan(gridOf([LEVELS, ...rows])).value);
};

describe('a row for the whole body, without a weight', () => {
  const title = 'Camera di commercio di Modena';
  const body = ['# 1 - A', '# 10 - O', '[Indicatori]', 'I1 - x'].map(rowOf);

  test.each([
    ['below the header', [HEADER, [title], ...body]],
    ['though the title says the same', [[title], HEADER, [title], ...body]],
    ['and the title again on the next page', [[title], HEADER, [title], ...body, [title], HEADER]],
  ])('%s', (_what, rows) => {
    const { value, diagnostics } = readPlan(gridOf(rows));
    expect(diagnostics).toEqual([]);
    expect(outline(value)).toEqual([
      `root ${title}`,
      '  area 1 - A',
      '    objective 10 - O',
      '      block Indicatori',
      '        indicator I1 - x',
    ]);
  });
});

describe('the tree with a level column', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'the usual words, with a root',
      ['Ente | E', 'Area strategica | 1', 'Obiettivo strategico | 10', 'Indicatori |', 'Indicatore | I1 | >= 1', 'Obiettivi operativi |', 'Obiettivo operativo | 10.1', 'Indicatore | I2'],
      ['root E', '  area 1', '    objective 10', '      block Indicatori', '        indicator I1', '      block Obiettivi operativi', '        operationalObjective 10.1', '          indicator I2'],
    ],
    [
      'unknown words rank by first appearance',
      ['Missione | M', 'Programma | P', 'Azione | A', 'Indicatore | I1 | 1', 'Azione | B', 'Indicatore | I2 | 1', 'Programma | Q', 'Azione | C', 'Indicatore | I3 | 1'],
      ['group M', '  group P', '    group A', '      indicator I1', '    group B', '      indicator I2', '  group Q', '    group C', '      indicator I3'],
    ],
    [
      'an unknown word between known ones',
      ['Area strategica | 1', 'Programma | P', 'Obiettivo | 10', 'Indicatore | I1 | 1', 'Programma | Q', 'Obiettivo | 11', 'Indicatore | I2 | 1', 'Area strategica | 2', 'Programma | R'],
      ['area 1', '  group P', '    objective 10', '      indicator I1', '  group Q', '    objective 11', '      indicator I2', 'area 2', '  group R'],
    ],
    [
      'numbers as levels: values make the indicator',
      ['1 | A', '2 | B', '3 | I1 | 5', '2 | C', '3 | I2 | 5'],
      ['group A', '  group B', '    indicator I1', '  group C', '    indicator I2'],
    ],
    [
      'fewer levels, another case and abbreviations',
      ['OBIETTIVO STRATEGICO | 10', 'Ob. op. | 10.1', 'IND. | I1 | 1', 'ob. op. | 10.2', 'ind | I2 | 1'],
      ['objective 10', '  operationalObjective 10.1', '    indicator I1', '  operationalObjective 10.2', '    indicator I2'],
    ],
    [
      'a plural word with a code is no block',
      ['Obiettivi strategici | 10', 'Obiettivi operativi | 10.1', 'Indicatori | I1 | 1'],
      ['objective 10', '  operationalObjective 10.1', '    indicator I1'],
    ],
    ['a blank level with values is an indicator', ['Obiettivo | 10', ' | I1 | 1'], ['objective 10', '  indicator I1']],
  ])('%s', (_what, lines, expected) => {
    expect(byLevel(lines)).toEqual(expected);
  }); // prettier-ignore
});

describe('keys', () => {
  test('are paths of codes, of names where there are none, without blocks', () => {
    const lines = [
      '# 1 - A',
      '# Senza codice',
      '[Indicatori]',
      'I1 - x',
      '[Obiettivi operativi]',
      '# P - y',
      'I1 - x',
    ];
    const { value } = readPlan(gridOf([HEADER, ...lines.map(rowOf)]));
    expect(value.nodes.filter(({ kind }) => kind !== 'block').map(({ key }) => key)).toEqual([
      '1',
      '1 / Senza codice',
      '1 / Senza codice / I1',
      '1 / Senza codice / P',
      '1 / Senza codice / P / I1',
    ]);
  });
});
