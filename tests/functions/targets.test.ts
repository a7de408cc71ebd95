import { targetChallenge, targetVariation } from '../../src/functions/targetComparison';
import { targetDirection } from '../../src/functions/targetDirection';
import { targetThreshold } from '../../src/functions/targetThreshold';
import { shownAll } from './shown';

const ERROR = { basicValue: '#N/A', type: 'Error' };
const IN_ERROR = '#N/A La cella contiene l’errore #N/A.';

describe('PIANO.VERSO and PIANO.SOGLIA', () => {
  test.each<[unknown, unknown, unknown]>([
    ['>= 60 N.', '>=', 60],
    ['>=60', '>=', 60],
    ['≥ 60', '>=', 60],
    ['<= 2,5 gg', '<=', 2.5],
    ['> 1.100 N.', '>', 1100],
    ['< 3', '<', 3],
    ['= 17.533.900.000 €', '=', 17533900000],
    ['>= 72,10 %', '>=', 0.721],
    ['100,00%', '=', 1],
    ['Entro 31-12-2025', 'entro', 46022],
    ['Entro il 31/12/2025', 'entro', 46022],
    ['31-12-2025', 'entro', 46022],
    ['<= 31-12-2025', 'entro', 46022],
    ['Entro 31-02-2025', 'entro', 'illeggibile'],
    ['tra 10 e 20 %', 'tra', 0.1],
    ['tra 20 e 10', 'tra', 'illeggibile'],
    ['sì', 'sì/no', 'sì'],
    ['Si', 'sì/no', 'sì'],
    ['no', 'sì/no', 'no'],
    ['N/D', 'N/D', 'N/D'],
    ['n.d.', 'N/D', 'N/D'],
    ['circa 100', '=', 'illeggibile'],
    ['>= 1.5', '>=', 'illeggibile'],
    ['>= 0.721', '>=', 'illeggibile'],
    ['>= 0,721', '>=', 0.721],
    ['?', '=', 'illeggibile'],
    ['', '', ''],
    [null, '', ''],
    [60, '=', 60],
    [0, '=', 0],
    [true, 'sì/no', 'sì'],
    [ERROR, IN_ERROR, IN_ERROR],
  ])('%j: %j %j', (target, direction, threshold) => {
    expect(shownAll(targetDirection([[target]]))).toBe(direction);
    expect(shownAll(targetThreshold([[target]], null))).toBe(threshold);
  });

  test('both spill', () => {
    expect(shownAll(targetDirection([['>= 60'], [null], ['N/D']]))).toEqual([['>='], [''], ['N/D']]);
    expect(shownAll(targetThreshold([['>= 60', '<= 2,5']], null))).toEqual([[60, 2.5]]);
  });

  test.each<[string, unknown, unknown]>([
    ['>= 1.5', '.', 1.5],
    ['>= 1,100', '.', 1100],
    ['>= 0,721', '.', 'illeggibile'],
    ['>= 1,100', ',', 1.1],
    ['>= 1,100', 'x', '#VALUE! Il separatore dei decimali può essere «,» oppure «.».'],
  ])('%j with %j: %j', (target, decimal, expected) =>
    expect(shownAll(targetThreshold([[target]], [[decimal]]))).toBe(expected),
  );
});

describe('PIANO.VARIAZIONE and PIANO.SFIDANTE', () => {
  test.each<[unknown, unknown, unknown, unknown]>([
    ['>= 60 N.', '>= 70 N.', 'target incrementato', 'più sfidante'],
    ['>= 60 N.', '>= 50 N.', 'target diminuito', 'meno sfidante'],
    ['<= 2', '<= 1', 'target diminuito', 'più sfidante'],
    ['1.100', 1100, '', 'uguale'],
    [1100, 1200, 'target incrementato', 'non confrontabile'],
    ['Entro 31-12-2025', 'Entro 31-01-2026', 'target incrementato', 'meno sfidante'],
    ['Entro 31-12-2025', 46053, 'target incrementato', 'meno sfidante'],
    [46053, 'Entro 31-12-2025', 'target diminuito', 'più sfidante'],
    ['tra 10 e 20', 'tra 12 e 18', 'modificato', 'più sfidante'],
    ['>= 60', 'N/D', 'modificato', 'non confrontabile'],
    ['>= 60', null, 'modificato', 'non confrontabile'],
    ['>= 60 N.', '>= 60 %', 'modificato', 'non confrontabile'],
    [null, null, '', ''],
    [0, null, 'modificato', 'non confrontabile'],
    [true, 'sì', '', 'uguale'],
    [ERROR, '>= 60', IN_ERROR, IN_ERROR],
    ['>= 60', ERROR, IN_ERROR, IN_ERROR],
  ])('%j to %j: %j, %j', (before, after, variation, challenge) => {
    expect(shownAll(targetVariation([[before]], [[after]]))).toBe(variation);
    expect(shownAll(targetChallenge([[before]], [[after]]))).toBe(challenge);
  });

  test('both spill', () => {
    const [before, after] = [
      [['>= 1'], ['>= 2'], [null]],
      [['>= 2'], ['>= 2'], [null]],
    ];
    expect(shownAll(targetVariation(before, after))).toEqual([['target incrementato'], [''], ['']]);
    expect(shownAll(targetChallenge(before, after))).toEqual([['più sfidante'], ['uguale'], ['']]);
  });
});
