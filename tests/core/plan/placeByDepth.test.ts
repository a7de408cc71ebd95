import { readPlan } from '../../../src/core/plan';
import { outline } from '../../support/planMeaning';
import { parseSheetText } from '../../support/sheetText';

/** The tree of a plan in which each line is a label, an indicator where it ends with `=`; `why` is what told the tree. */
function read(lines: readonly string[], directives: readonly string[] = []) {
  const rows = lines.map((line) =>
    line.endsWith('=') ? `${line.slice(0, -1)} | 50% | M1 | >= 1` : `${line} | 10%`,
  );
  const text = [...directives, 'Obiettivi e indicatori | Peso | Algoritmo | Target 2025', ...rows].join('\n');
  const { value } = readPlan(parseSheetText(text).grid);
  const reasons = new Set(value.recognition.rows.map(({ reason }) => reason as string));
  const why = ['indent', 'numbering', 'order'].find((reason) => reasons.has(reason));
  return { why, tree: outline(value) };
}

describe('names that stand further right stand deeper', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one level of headings', ['Servizi', '··Prestiti=', '··Visite=', 'Territorio', '··Alberi='],
      ['objective Servizi', '  indicator Prestiti', '  indicator Visite', 'objective Territorio', '  indicator Alberi']],
    ['two', ['Servizi', '·Biblioteche', '··Prestiti=', '·Musei', '··Visite=', 'Territorio', '·Verde', '··Alberi='],
      ['area Servizi', '  objective Biblioteche', '    indicator Prestiti', '  objective Musei', '    indicator Visite', 'area Territorio', '  objective Verde', '    indicator Alberi']],
    ['two, one of them left out', ['Servizi', '·Biblioteche', '··Prestiti=', 'Territorio', '··Alberi='],
      ['area Servizi', '  objective Biblioteche', '    indicator Prestiti', 'area Territorio', '  indicator Alberi']],
    ['three', ['A', '·B', '··C', '···I=', 'D', '·E', '··F', '···J='],
      ['area A', '  objective B', '    operationalObjective C', '      indicator I', 'area D', '  objective E', '    operationalObjective F', '      indicator J']],
    ['below a row of the whole body', ['Comune di Prova', '·Servizi', '··Biblioteche', '···Prestiti=', '·Territorio', '··Verde', '···Alberi='],
      ['root Comune di Prova', '  area Servizi', '    objective Biblioteche', '      indicator Prestiti', '  area Territorio', '    objective Verde', '      indicator Alberi']],
    ['a body among others is none', ['Comune di Prova', '·Servizi', '··Prestiti=', 'Territorio', '·Verde', '··Alberi='],
      ['area Comune di Prova', '  objective Servizi', '    indicator Prestiti', 'area Territorio', '  objective Verde', '    indicator Alberi']],
    ['a body alone is an objective', ['Comune di Prova', '·Prestiti='], ['objective Comune di Prova', '  indicator Prestiti']],
    ['blocks gather without a level of their own', ['Servizi', '·Indicatori', '··Prestiti=', 'Territorio', '·Indicatori', '··Alberi='],
      ['objective Servizi', '  block Indicatori', '    indicator Prestiti', 'objective Territorio', '  block Indicatori', '    indicator Alberi']],
    ['objectives below a block of theirs are operational', ['Servizi', '·Indicatori', '··Prestiti=', '·Obiettivi operativi', '··Sede', '···Apertura='],
      ['objective Servizi', '  block Indicatori', '    indicator Prestiti', '  block Obiettivi operativi', '    operationalObjective Sede', '      indicator Apertura']],
    ['areas above both kinds of block', ['A', '·B', '··Obiettivi operativi', '···C', '····I='],
      ['area A', '  objective B', '    block Obiettivi operativi', '      operationalObjective C', '        indicator I']],
    ['blocks below two levels of headings', ['A', '·B', '··Indicatori', '···I=', 'C', '·D', '··Indicatori', '···J='],
      ['area A', '  objective B', '    block Indicatori', '      indicator I', 'area C', '  objective D', '    block Indicatori', '      indicator J']],
    ['blocks below three', ['A', '·B', '··C', '···Indicatori', '····I='],
      ['group A', '  area B', '    objective C', '      block Indicatori', '        indicator I']],
    ['operational objectives below three', ['A', '·B', '··C', '···Obiettivi operativi', '····D', '·····I='],
      ['group A', '  area B', '    objective C', '      block Obiettivi operativi', '        operationalObjective D', '          indicator I']],
    ['an indicator above any heading', ['I=', 'A', '·J='], ['indicator I', 'objective A', '  indicator J']],
  ])('%s', (_what, lines, tree) => {
    expect(read(lines)).toEqual({ why: 'indent', tree });
  }); // prettier-ignore

  test('indents of cells count before typed blanks', () => {
    const lines = ['···Servizi', 'Prestiti=', '···Territorio', 'Alberi='];
    expect(read(lines, ['@indent 3 1', '@indent 5 1'])).toEqual({
      why: 'indent',
      tree: ['objective Servizi', '  indicator Prestiti', 'objective Territorio', '  indicator Alberi'],
    });
  });

  test('a tab is as wide as four blanks', () => {
    const lines = ['Servizi', '\\u0009Biblioteche', '·····Prestiti=', 'Territorio', '····Verde', '\\u0009\\u0009Alberi=']; // prettier-ignore
    expect(read(lines)).toEqual({
      why: 'indent',
      tree: ['area Servizi', '  objective Biblioteche', '    indicator Prestiti', 'area Territorio', '  objective Verde', '    indicator Alberi'],
    }); // prettier-ignore
  });

  test('deeper than one can tell, rows stay at the last level', () => {
    const lines = Array.from({ length: 252 }, (_, depth) => `${'·'.repeat(depth)}${'N'.repeat(3)} ${depth}`);
    const { tree } = read([...lines, `${'·'.repeat(252)}I=`]);
    expect(tree.slice(249).map((line) => line.search(/\S/) / 2)).toEqual([249, 249, 249, 249]);
  });
});

describe('where places of names do not tell the tree', () => {
  const tree = (lines: readonly string[]): string | undefined => read(lines).why;
  const many = (deep: number, flat: number): readonly string[] => [
    'Servizi',
    ...Array.from({ length: deep }, (_, i) => `·Indice ${i}=`),
    ...Array.from({ length: flat }, (_, i) => `Altro ${i}=`),
  ];
  test.each<[string, readonly string[], string | undefined]>([
    ['all stand alike', ['Servizi', 'Prestiti='], 'order'],
    ['nothing but indicators', ['·Prestiti=', '··Visite='], undefined],
    ['nothing but headings', ['Servizi', '·Biblioteche'], 'order'],
    ['headings of two levels at one depth', ['Servizi', 'Biblioteche', '·Prestiti=', 'Territorio', 'Verde', '·Alberi='], 'order'],
    ['a heading at the depth of another, apart', ['Servizi', '·Prestiti=', 'Territorio', '·Alberi='], 'indent'],
    ['nineteen of twenty agree', many(19, 1), 'indent'],
    ['eighteen of twenty', many(18, 2), 'order'],
  ])('%s: %s', (_what, lines, why) => {
    expect(tree(lines)).toBe(why);
  }); // prettier-ignore
});

describe('codes that continue the code above tell the tree', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['dots', ['1 - A', '1.1 - B', '1.1.1 - I=', '2 - C', '2.1 - D', '2.1.1 - J='],
      ['area 1 - A', '  objective 1.1 - B', '    indicator 1.1.1 - I', 'area 2 - C', '  objective 2.1 - D', '    indicator 2.1.1 - J']],
    ['hyphens, strokes and underscores', ['1 - A', '1-1 - B', '1_1/1 - I=', '1/2 - C', '1.2.1 - J='],
      ['area 1 - A', '  objective 1-1 - B', '    indicator 1_1/1 - I', '  objective 1/2 - C', '    indicator 1.2.1 - J']],
    ['a mark behind', ['1. - A', '1.1) - I=', '1.2. - J='], ['objective 1. - A', '  indicator 1.1) - I', '  indicator 1.2. - J']],
    ['whatever the order', ['1 - A', '1.1 - B', '2 - C', '2.1 - D', '1.1.1 - I=', '2.1.1 - J='],
      ['area 1 - A', '  objective 1.1 - B', 'area 2 - C', '  objective 2.1 - D', '    indicator 1.1.1 - I', '    indicator 2.1.1 - J']],
  ])('%s', (_what, lines, tree) => {
    expect(read(lines)).toEqual({ why: 'numbering', tree });
  }); // prettier-ignore

  test.each<[string, readonly string[]]>([
    ['a code without a parent', ['1 - A', '1.1 - I=', '2.1 - J=']],
    ['a row without a code', ['1 - A', '1.1 - I=', 'Altro', '1.2 - J=']],
    ['a block', ['1 - A', 'Indicatori', '1.1 - I=', '1.2 - J=']],
    ['codes that go no deeper', ['1 - A', '2 - I=', '3 - J=']],
    ['as many at the top as below', ['1 - A', '1.1 - I=']],
    ['codes with blanks inside', ['1 - A', '1 a - I=', '1.1 - J=', '1.2 - K=']],
    ['codes that end in two marks', ['1 - A', '1.1.. - I=', '1.2 - J=']],
    ['an indicator as parent', ['1 - A', '1.1 - I=', '1.1.1 - J=', '1.1.2 - K=']],
    ['a code of a thousand characters', ['1 - A', `1.${'1'.repeat(999)} - I=`, '1.2 - J=']],
  ])('not with %s', (_what, lines) => {
    expect(read(lines).why).not.toBe('numbering');
  });
});
