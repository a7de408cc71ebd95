import { withoutConsequences } from '../../../src/core/checks';
import { cellLocation } from '../../../src/core/diagnostics';
import type { Diagnostic } from '../../../src/core/diagnostics';

const [ALGORITHM, MEASURE, OWNED, BESIDE] = [
  cellLocation('Piano', 2, 3),
  cellLocation('Misure', 4, 0),
  cellLocation('Piano', 2, 20),
  cellLocation('Piano', 2, 21),
];
const spoilt: Diagnostic = { code: 'TG217', at: MEASURE, params: { code: 'А1', clean: 'A1' } };
const blank: Diagnostic = { code: 'TG216', at: MEASURE, params: { code: 'A1' } };
const unknown = (code: string): Diagnostic => ({
  code: 'TG302',
  at: ALGORITHM,
  params: { code, suggestions: [] },
});
const spelled: Diagnostic = { code: 'TG310', at: ALGORITHM, params: { code: 'A1', known: 'А1' } };
const unused = (at: Diagnostic['at']): Diagnostic => ({ code: 'TG312', at, params: { code: 'А1' } });
const changed: Diagnostic = { code: 'TG317', at: OWNED, related: [BESIDE], params: { columns: ['Esito'] } };
const occupied = (at: Diagnostic['at']): Diagnostic => ({ code: 'TG107', at, params: { text: '5' } });

test.each<[string, readonly Diagnostic[], readonly Diagnostic[]]>([
  ['a code that is right, of a measure whose code is spoilt', [unknown('A1'), spoilt], [spoilt]],
  ['the same with blanks', [spelled, blank], [blank]],
  ['the measure that nobody can name', [spoilt, unused(MEASURE)], [spoilt]],
  ['the measure whose code holds blanks', [blank, unused(MEASURE)], [blank]],
  ['another code, another measure', [unknown('B1'), spoilt, unused(ALGORITHM)], [unknown('B1'), spoilt, unused(ALGORITHM)]],
  ['a cell that is to be written anew', [occupied(OWNED), changed, occupied(BESIDE)], [changed]],
  ['another cell in the way', [occupied(MEASURE), changed], [occupied(MEASURE), changed]],
  ['nothing that follows from another', [unknown('A1'), unused(MEASURE)], [unknown('A1'), unused(MEASURE)]],
])('%s', (_what, found, left) => {
  expect(withoutConsequences(found)).toEqual(left);
}); // prettier-ignore
