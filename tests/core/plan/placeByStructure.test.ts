import { readPlan } from '../../../src/core/plan';
import type { CorrectedKind } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { outline } from '../../support/planMeaning';

const HEADER: readonly TestCell[] = ['Obiettivi e indicatori', 'Peso', 'Algoritmo', '2024', 'Target 2025'];

/** `# 1 - Area` is a heading, `[Indicatori]` a block, `A1 - Nome` an indicator. */
function rowOf(line: string): readonly TestCell[] {
  if (line.startsWith('#')) return [line.slice(1).trim(), '10%'];
  if (line.startsWith('[')) return [line.slice(1, -1), '50%'];
  return [line, '100%', 'M1', '1', '>= 1'];
}

/** The tree of some lines; `said` are kinds that a person gave, by the number of the line from 1. */
const tree = (
  lines: readonly string[],
  said: Readonly<Record<number, CorrectedKind>> = {},
): readonly string[] => {
  const rows = new Map(Object.entries(said).map(([line, kind]) => [Number(line), kind]));
  const grid = gridOf([HEADER, ...lines.map(rowOf)]);
  return outline(readPlan(grid, { corrections: { columns: new Map(), rows } }).value);
};

describe('headings inside the block of operational objectives', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one, whatever its code', ['# 10 - O', '[Obiettivi operativi]', '# P1 - P', 'I1 - x'],
      ['objective 10 - O', '  block Obiettivi operativi', '    operationalObjective P1 - P', '      indicator I1 - x']],
    ['several that carry the code of their objective', ['# 10 - O', '[Indicatori]', 'I1 - x', '[Obiettivi operativi]', '# 10.1 - P', '# 10.2 - Q', 'I2 - x'],
      ['objective 10 - O', '  block Indicatori', '    indicator I1 - x', '  block Obiettivi operativi', '    operationalObjective 10.1 - P',
        '    operationalObjective 10.2 - Q', '      indicator I2 - x']],
    ['several without codes', ['# 10 - O', '[Obiettivi operativi]', '# Nuova sede', '# Arredi', 'I1 - x'],
      ['objective 10 - O', '  block Obiettivi operativi', '    operationalObjective Nuova sede', '    operationalObjective Arredi', '      indicator I1 - x']],
    ['several under an objective without a code', ['# Biblioteche', '[Obiettivi operativi]', '# P1 - P', '# P2 - Q', 'I1 - x'],
      ['objective Biblioteche', '  block Obiettivi operativi', '    operationalObjective P1 - P', '    operationalObjective P2 - Q', '      indicator I1 - x']],
    ['several before any objective', ['[Obiettivi operativi]', '# P1 - P', '# P2 - Q', 'I1 - x'],
      ['block Obiettivi operativi', '  operationalObjective P1 - P', '  operationalObjective P2 - Q', '    indicator I1 - x']],
    ['several that begin with an area: the plan goes on', ['# 1 - A', '# 10 - O', '[Obiettivi operativi]', '# 10.1 - P', 'I1 - x', '# 2 - B', '# 20 - Q', 'I2 - x', '# 21 - R', 'I3 - x'],
      ['area 1 - A', '  objective 10 - O', '    block Obiettivi operativi', '      operationalObjective 10.1 - P', '        indicator I1 - x',
        'area 2 - B', '  objective 20 - Q', '    indicator I2 - x', '  objective 21 - R', '    indicator I3 - x']],
    ['one in the block of indicators is the next objective', ['# 10 - O', '[Indicatori]', 'I1 - x', '# 10.1 - P', 'I2 - x'],
      ['objective 10 - O', '  block Indicatori', '    indicator I1 - x', 'objective 10.1 - P', '  indicator I2 - x']],
    ['one with a block of its own is the next objective', ['# 10 - O', '[Obiettivi operativi]', '# 10.1 - P', 'I1 - x', '# 11 - Q', '[Indicatori]', 'I2 - x'],
      ['objective 10 - O', '  block Obiettivi operativi', '    operationalObjective 10.1 - P', '      indicator I1 - x', 'objective 11 - Q',
        '  block Indicatori', '    indicator I2 - x']],
    ['an indicator right below the block belongs to the block', ['# 10 - O', '[Obiettivi operativi]', '# 10.1 - P', 'I1 - x', '[Indicatori]', 'I2 - x'],
      ['objective 10 - O', '  block Obiettivi operativi', '    operationalObjective 10.1 - P', '      indicator I1 - x', '  block Indicatori', '    indicator I2 - x']],
    ['an indicator below the next heading leaves them all', ['# 10 - O', '[Indicatori]', 'I1 - x', '# 11 - P', 'I2 - x'],
      ['objective 10 - O', '  block Indicatori', '    indicator I1 - x', 'objective 11 - P', '  indicator I2 - x']],
  ])('%s', (_what, lines, expected) => {
    expect(tree(lines)).toEqual(expected);
  }); // prettier-ignore
});

describe('how many levels there are', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a longer run than the first counts when it comes twice', ['# 1 - O', 'I1 - x', '# 2 - A', '# 20 - P', 'I2 - x', '# 3 - B', '# 30 - Q', 'I3 - x'],
      ['objective 1 - O', '  indicator I1 - x', 'area 2 - A', '  objective 20 - P', '    indicator I2 - x', 'area 3 - B', '  objective 30 - Q', '    indicator I3 - x']],
    ['once it is an exception: the rest waits at the last level', ['# 1 - O', 'I1 - x', '# 2 - P', '# 3 - Q', 'I2 - x'],
      ['objective 1 - O', '  indicator I1 - x', 'objective 2 - P', 'objective 3 - Q', '  indicator I2 - x']],
    ['the first counts though it comes once', ['# 1 - A', '# 10 - O', 'I1 - x', '# 11 - P', 'I2 - x'],
      ['area 1 - A', '  objective 10 - O', '    indicator I1 - x', '  objective 11 - P', '    indicator I2 - x']],
    ['three levels above blocks begin with a group', ['# 1 - A', '# 2 - B', '# 3 - C', '[Indicatori]', 'I1 - x'],
      ['group 1 - A', '  area 2 - B', '    objective 3 - C', '      block Indicatori', '        indicator I1 - x']],
    ['operational objectives are no level of their own', ['# Comune di Prova', '# 10 - O', '[Obiettivi operativi]', '# 10.1 - P', '# 10.2 - Q', 'I1 - x'],
      ['root Comune di Prova', '  objective 10 - O', '    block Obiettivi operativi', '      operationalObjective 10.1 - P', '      operationalObjective 10.2 - Q',
        '        indicator I1 - x']],
    ['indicators before any heading stand at the top', ['I1 - x', '# 1 - O', 'I2 - x'],
      ['indicator I1 - x', 'objective 1 - O', '  indicator I2 - x']],
  ])('%s', (_what, lines, expected) => {
    expect(tree(lines)).toEqual(expected);
  }); // prettier-ignore
});

describe('a first heading above the whole plan', () => {
  test.each<[string, readonly string[], string]>([
    ['named like a body', ['# Comune di Prova', '# 1 - O', 'I1 - x', '# 2 - P', 'I2 - x'], 'root Comune di Prova'],
    ['named like a body, with a code', ['# 0 - Comune di Prova', '# 1 - O', 'I1 - x', '# 2 - P', 'I2 - x'], 'area 0 - Comune di Prova'],
    ['alone without a code, above two levels', ['# Piano', '# 1 - A', '# 10 - O', 'I1 - x', '# 2 - B', '# 20 - P', 'I2 - x'], 'root Piano'],
    ['without a code, as others are', ['# Piano', '# Servizi', '# 10 - O', 'I1 - x', '# 2 - B', '# 20 - P', 'I2 - x'], 'area Piano'],
    ['with a code as all others', ['# 0 - Piano', '# 1 - A', '# 10 - O', 'I1 - x', '# 2 - B', '# 20 - P', 'I2 - x'], 'area 0 - Piano'],
    ['with a later run as long', ['# Piano', '# 1 - A', '# 10 - O', 'I1 - x', '# 2 - B', '# 20 - P', '# 200 - Q', 'I2 - x'], 'area Piano'],
    ['alone in its run', ['# Comune di Prova', 'I1 - x'], 'objective Comune di Prova'],
    ['not the first row', ['I0 - x', '# Comune di Prova', '# 1 - O', 'I1 - x', '# 2 - P', 'I2 - x'], 'indicator I0 - x'],
  ])('%s', (_what, lines, first) => {
    expect(tree(lines)[0]).toBe(first);
  }); // prettier-ignore

  test('not the first row, it is an area', () => {
    expect(tree(['I0 - x', '# Comune di Prova', '# 1 - O', 'I1 - x', '# 2 - P', 'I2 - x'])[1]).toBe(
      'area Comune di Prova',
    );
  });
});

describe('kinds that a person gave', () => {
  const plain = ['# 1 - A', '# 10 - O', 'I1 - x', '# 11 - P', 'I2 - x'];
  test.each<[string, readonly string[], Readonly<Record<number, CorrectedKind>>, readonly string[]]>([
    ['an objective that is an area', plain, { 4: 'area' },
      ['area 1 - A', '  objective 10 - O', '    indicator I1 - x', 'area 11 - P', '  indicator I2 - x']],
    ['an area that is an objective: it waits where objectives stand', plain, { 1: 'objective' },
      ['objective 1 - A', 'objective 10 - O', '  indicator I1 - x', 'objective 11 - P', '  indicator I2 - x']],
    ['an operational objective outside any block', plain, { 4: 'operationalObjective' },
      ['area 1 - A', '  objective 10 - O', '    indicator I1 - x', '    operationalObjective 11 - P', '      indicator I2 - x']],
    ['an operational objective before any heading', ['# 10 - O', 'I1 - x'], { 1: 'operationalObjective' },
      ['operationalObjective 10 - O', '  indicator I1 - x']],
    ['an operational objective of the block that is none', ['# 10 - O', '[Obiettivi operativi]', '# 10.1 - P', 'I1 - x'], { 3: 'objective' },
      ['objective 10 - O', '  block Obiettivi operativi', 'objective 10.1 - P', '  indicator I1 - x']],
    ['a kind that the plan has no level for', plain, { 4: 'root' },
      ['area 1 - A', '  objective 10 - O', '    indicator I1 - x', '  root 11 - P', '    indicator I2 - x']],
    ['a heading that is an indicator', plain, { 4: 'indicator' },
      ['area 1 - A', '  objective 10 - O', '    indicator I1 - x', '    indicator 11 - P', '    indicator I2 - x']],
    ['a heading that is a block', plain, { 4: 'block' },
      ['area 1 - A', '  objective 10 - O', '    indicator I1 - x', '    block P', '      indicator I2 - x']],
    ['a block that is one says by its words which', ['# 10 - O', '[Obiettivi operativi]', '# 11 - P', 'I1 - x'], { 2: 'block' },
      ['objective 10 - O', '  block Obiettivi operativi', '    operationalObjective 11 - P', '      indicator I1 - x']],
    ['a block in other words is one of indicators', ['# 10 - O', '# 9 - Altro', 'I1 - x', '# 11 - P', 'I2 - x'], { 2: 'block' },
      ['objective 10 - O', '  block Altro', '    indicator I1 - x', 'objective 11 - P', '  indicator I2 - x']],
    ['an indicator that is an objective', plain, { 5: 'objective' },
      ['area 1 - A', '  objective 10 - O', '    indicator I1 - x', 'area 11 - P', '  objective I2 - x']],
    ['a row that is no part of the plan', plain, { 4: 'aside' },
      ['area 1 - A', '  objective 10 - O', '    indicator I1 - x', '    indicator I2 - x']],
  ])('%s', (_what, lines, said, expected) => {
    expect(tree(lines, said)).toEqual(expected);
  }); // prettier-ignore
});
