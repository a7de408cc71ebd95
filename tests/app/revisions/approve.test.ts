import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { snapshotOf } from '../../../scripts/xlsx';
import { comparePlans, freezePlan, isEmpty, readRevision } from '../../../src/core/revision';
import type { Session } from '../../../src/app';
import { fileSession, valueOf } from '../../support/filePort';

const JANUARY = { year: 2025, month: 1, day: 31 };

const sample = (name: string): Promise<Workbook> =>
  new Workbook().xlsx.readFile(join(__dirname, '../../../assets/samples', `${name}.xlsx`));

const session = (workbook: Workbook): Session => fileSession(workbook, JANUARY);

describe('approving the published plan', () => {
  test.each(['piano-modena-2025', 'piano-modena-2025-tidy', 'piano-modena-2025-scored'])(
    '%s comes back from its sheet as it was',
    async (name) => {
      const workbook = await sample(name);
      const { revisions } = session(workbook);
      const { revision } = valueOf(await revisions.approve({ name: 'Piano approvato', note: 'Delibera 3' }));
      const read = workbook.getWorksheet(revision.sheet)!;
      const written = snapshotOf(workbook).sheets.find(({ grid }) => grid.sheet === read.name)!;
      const found = readRevision(written.grid)!;
      expect(found.diagnostics).toEqual([]);
      expect(found.revision).toMatchObject({ name: 'Piano approvato', note: 'Delibera 3', date: JANUARY });
      expect(written.isProtected).toBe(true);
      const opening = valueOf(await session(workbook).open());
      const present = opening.kind === 'opened' ? freezePlan(opening.plan) : undefined;
      const frozen = found.revision!.plan;
      expect(isEmpty(comparePlans(frozen, present!))).toBe(true);
      expect(frozen.rows).toEqual(present!.rows.map((row) => ({ ...row, sheetRow: undefined })));
    },
  );

  test('two approvals stand side by side, and the first is not touched', async () => {
    const workbook = await sample('piano-modena-2025');
    const { revisions } = session(workbook);
    const first = valueOf(await revisions.approve({ name: 'Uno', note: '' })).revision;
    const second = valueOf(await revisions.approve({ name: 'Uno', note: '' })).revision;
    expect([first.sheet, second.sheet]).toEqual(['Revisione 2025-01-31', 'Revisione 2025-01-31 (2)']);
    expect(first.id).not.toBe(second.id);
    const overview = valueOf(await revisions.overview());
    expect(overview.revisions.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(overview.flagged).toBeUndefined();
  });
});
