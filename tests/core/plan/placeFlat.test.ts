import { readPlan } from '../../../src/core/plan';
import { outline } from '../../support/planMeaning';
import { parseSheetText } from '../../support/sheetText';

const read = (lines: readonly string[]) => {
  const { value, diagnostics } = readPlan(parseSheetText(lines.join('\n')).grid);
  return { tree: outline(value), findings: diagnostics.map(({ code }) => code), plan: value };
};
const HEADER = 'Area | Obiettivo | Indicatore | Peso | Formula | Target 2025';

describe('the tree of a flat plan', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['parents in every row', ['S | Registro | Tempo | 40% | GG | >= 2', 'S | Registro | Pratiche | 60% | EV | >= 95', 'S | Sportello | Utenti | 100% | SOD | >= 1'],
      ['area S', '  objective Registro', '    indicator Tempo', '    indicator Pratiche', '  objective Sportello', '    indicator Utenti']],
    ['parents in the first of their rows', ['Servizi | Registro | Tempo | 40% | GG | >= 2', ' | | Pratiche | 60% | EV | >= 95', ' | Sportello | Utenti | 100% | SOD | >= 1'],
      ['area Servizi', '  objective Registro', '    indicator Tempo', '    indicator Pratiche', '  objective Sportello', '    indicator Utenti']],
    ['a new area ends the objective above', ['Servizi | Registro | Tempo | 40% | GG | >= 2', 'Territorio | | Visite | 100% | VIS | >= 1', ' | | Alberi | 0% | ALB | >= 1'],
      ['area Servizi', '  objective Registro', '    indicator Tempo', 'area Territorio', '  indicator Visite', '  indicator Alberi']],
    ['where parents are repeated an empty cell is none', ['Servizi | Registro | Tempo | 40% | GG | >= 2', 'Servizi | Registro | Pratiche | 60% | EV | >= 95', 'Servizi | | Utenti | 100% | SOD | >= 1'],
      ['area Servizi', '  objective Registro', '    indicator Tempo', '    indicator Pratiche', '  indicator Utenti']],
    ['a parent that comes back', ['Servizi | Registro | Tempo | 40% | GG | >= 2', 'Territorio | Turismo | Visite | 100% | VIS | >= 1', 'Servizi | Registro | Pratiche | 60% | EV | >= 95'],
      ['area Servizi', '  objective Registro', '    indicator Tempo', 'area Territorio', '  objective Turismo', '    indicator Visite', '    indicator Pratiche']],
    ['however it is written', ['Servizi alle  imprese | Registro | Tempo | 40% | GG | >= 2', 'SERVIZI ALLE IMPRESE | Registro | Pratiche | 60% | EV | >= 95', 'Servizi\\nalle imprese | Registro | Utenti | 0% | SOD | >= 1'],
      ['area Servizi alle  imprese', '  objective Registro', '    indicator Tempo', '    indicator Pratiche', '    indicator Utenti']],
    ['the same name under another parent is another', ['Servizi | Registro | Tempo | 40% | GG | >= 2', 'Territorio | Registro | Visite | 100% | VIS | >= 1'],
      ['area Servizi', '  objective Registro', '    indicator Tempo', 'area Territorio', '  objective Registro', '    indicator Visite']],
    ['the same name on another level is another', ['Registro | Registro | Tempo | 40% | GG | >= 2'], ['area Registro', '  objective Registro', '    indicator Tempo']],
    ['codes and names in one column', ['A1 - Servizi | O1 - Registro | Tempo | 40% | GG | >= 2', 'A1 - Servizi | Sportello | Pratiche | 60% | EV | >= 95', 'A1 - Servizi | O3 - Altro | Utenti | 0% | SOD | >= 1'],
      ['area A1 - Servizi', '  objective O1 - Registro', '    indicator Tempo', '  objective Sportello', '    indicator Pratiche', '  objective O3 - Altro', '    indicator Utenti']],
    ['half of them', ['Servizi | O1 - Registro | Tempo | 40% | GG | >= 2', 'Servizi | Sportello | Pratiche | 60% | EV | >= 95'],
      ['area Servizi', '  objective O1 - Registro', '    indicator Tempo', '  objective Sportello', '    indicator Pratiche']],
    ['an indicator without parents', [' | | Tempo | 40% | GG | >= 2', 'Servizi | Registro | Pratiche | 60% | EV | >= 95', 'Servizi | Registro | Utenti | 60% | SOD | >= 95'],
      ['indicator Tempo', 'area Servizi', '  objective Registro', '    indicator Pratiche', '    indicator Utenti']],
  ])('%s', (_what, lines, tree) => {
    expect(read([HEADER, ...lines]).tree).toEqual(tree);
  }); // prettier-ignore

  test.each<[string, string, readonly [string, string]]>([
    ['all of the column', 'O1 - Registro', ['O1', 'Registro']],
    ['half of it', 'Registro', ['', 'Registro']],
  ])('code and name are told apart where a dash stands in %s', (_what, objective, expected) => {
    const lines = ['A1 - Servizi | O2 - Sportello | Tempo | 40% | GG | >= 2', `A1 - Servizi | ${objective} | Pratiche | 60% | EV | >= 95`];
    const { nodes } = read([HEADER, ...lines]).plan;
    const named = nodes.filter(({ kind }) => kind !== 'indicator').map(({ code, name }) => [code, name]);
    expect(named).toEqual([['A1', 'Servizi'], ['O2', 'Sportello'], expected]);
  }); // prettier-ignore

  test('fewer dashes than half are no codes', () => {
    const lines = ['Servizi - sede | Registro | Tempo | 40% | GG | >= 2', 'Territorio | Verde | Visite | 60% | VIS | >= 1', 'Ambiente | Acqua | Alberi | 0% | ALB | >= 1'];
    const [area] = read([HEADER, ...lines]).plan.nodes;
    expect([area?.code, area?.name]).toEqual(['', 'Servizi - sede']);
  }); // prettier-ignore

  test('a dash beside a column of codes is part of the name', () => {
    const lines = ['Cod. area | Area | Indicatore | Formula | Target 2025', 'A1 | Servizi - sede | Tempo | GG | >= 2', 'A2 | Territorio - sede | Visite | VIS | >= 1'];
    const [area] = read(lines).plan.nodes;
    expect([area?.code, area?.name]).toEqual(['A1', 'Servizi - sede']);
  }); // prettier-ignore

  test('the code tells a parent, whatever its name', () => {
    const lines = ['Cod. area | Area | Indicatore | Formula | Target 2025', 'A1 | Servizi | Tempo | GG | >= 2', 'A1 | Servizi alle imprese | Visite | VIS | >= 1', 'A2 | Servizi | Alberi | ALB | >= 1'];
    expect(read(lines).tree).toEqual(['area A1 - Servizi', '  indicator Tempo', '  indicator Visite', 'area A2 - Servizi', '  indicator Alberi']);
  }); // prettier-ignore

  test.each<[string, string, readonly string[]]>([
    ['values without an indicator', 'Servizi | Registro | | 100% | SOD | >= 1', ['TG103']],
    ['a parent alone', 'Servizi | Sportello', []],
    ['nothing but a weight', ' | | | 100%', ['TG103']],
  ])('%s', (_what, line, findings) => {
    const lines = ['Servizi | Registro | Tempo | 40% | GG | >= 2', 'Servizi | Registro | Pratiche | 60% | EV | >= 95'];
    expect(read([HEADER, ...lines, line]).findings).toEqual(findings);
  }); // prettier-ignore
});

describe('the columns of the indicators of a flat plan', () => {
  const columns = (lines: readonly string[]) => ({
    ...read(lines).plan.columns,
    history: undefined,
    targets: undefined,
  });
  test.each<[string, readonly string[], object]>([
    ['names alone', ['Area | Indicatore | Formula | Target 2025', 'Servizi | Tempo | GG | >= 2'], { name: 1, algorithm: 2 }],
    ['codes and names together', ['Area | Indicatore | Formula | Target 2025', 'Servizi | I1 - Tempo | GG | >= 2'], { label: 1, algorithm: 2 }],
    ['codes apart, though a name has a dash', ['Area | Cod. indicatore | Indicatore | Formula | Target 2025', 'Servizi | I1 | Tempo - medio | GG | >= 2'], { code: 1, name: 2, algorithm: 3 }],
    ['weights', ['Area | Indicatore | Peso | Formula | Target 2025', 'Servizi | Tempo | 100% | GG | >= 2'], { name: 1, weight: 2, algorithm: 3 }],
    ['units, operators and reasons', ['Area | Indicatore | Unità | Operatore | Non valutabile | Target 2025', 'Servizi | Tempo | gg | >= | x | 2'], { name: 1, unit: 2, operator: 3, exemption: 4 }],
    ['a description without a level', ['Area | Indicatore | Descrizione | Target 2025', 'Servizi | Tempo | Giorni | 2'], { name: 1, description: 2 }],
    ['a description of theirs', ['Area | Indicatore | Descrizione indicatore | Target 2025', 'Servizi | Tempo | Giorni | 2'], { name: 1, description: 2 }],
    ['a description that names parents is none of theirs', ['Area | Descrizione obiettivo | Indicatore | Target 2025', 'Servizi | Registro | Tempo | 2'], { name: 2 }],
  ])('%s', (_what, lines, expected) => {
    expect(columns(lines)).toEqual(expected);
  }); // prettier-ignore

  test('columns of parents are nobody’s rivals, others are', () => {
    const rivals = (lines: readonly string[]) =>
      read(lines).plan.recognition.columns.flatMap(({ role, rivals: others }) => (others.length > 0 ? [role] : []));
    const area = ['Area | Indicatore | Unità | Unità | Formula | Target 2025', 'Servizi | Tempo | gg | gg | GG | >= 2'];
    expect(rivals(area)).toEqual(['unit']);
    const weights = ['Area | Peso area | Indicatore | Peso indicatore | Formula | Target 2025', 'Servizi | 100% | Tempo | 100% | GG | >= 2'];
    expect(rivals(weights)).toEqual([]);
  }); // prettier-ignore
});
