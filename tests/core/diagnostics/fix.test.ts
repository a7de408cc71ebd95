import { fixLabelOf, proposing } from '../../../src/core/diagnostics';
import type { CellEdit, FixLabel, NamedFix } from '../../../src/core/diagnostics';

const edit = (after: string): CellEdit => ({ sheet: 'Piano', row: 1, column: 2, before: 'x', after });
const fix = (after: string): NamedFix => ({ edits: [edit(after)], label: { kind: 'write', text: after } });

test.each<[string, readonly (NamedFix | undefined)[], ReturnType<typeof proposing>]>([
  ['no proposal', [], {}],
  ['none after all', [undefined, undefined], {}],
  ['one', [fix('a')], { fix: { edits: [edit('a')] }, fixes: [fix('a')] }],
  ['the first of two', [fix('a'), fix('b')], { fix: { edits: [edit('a')] }, fixes: [fix('a'), fix('b')] }],
  ['the first there is', [undefined, fix('b')], { fix: { edits: [edit('b')] }, fixes: [fix('b')] }],
])('of the proposals the first is preferred: %s', (_what, fixes, expected) => {
  expect(proposing(fixes)).toEqual(expected);
});

test.each<[FixLabel, string, string]>([
  [{ kind: 'write', text: '>= 5' }, 'Scrivere «>= 5»', 'Write “>= 5”'],
  [{ kind: 'inProportion' }, 'Portare a 100 in proporzione', 'Scale to 100 in proportion'],
  [{ kind: 'restOnLast' }, 'Mettere la differenza sull’ultima riga', 'Put the difference on the last row'],
  [{ kind: 'asNumbers' }, 'Convertire in numero', 'Turn into a number'],
])('the button of %j says "%s", in English "%s"', (label, italian, english) => {
  expect([fixLabelOf(label, 'it'), fixLabelOf(label, 'en')]).toEqual([italian, english]);
});
