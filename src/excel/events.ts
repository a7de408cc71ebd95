import type { HostResult, Selection, SheetEdit } from '../app';
import { ok } from '../core/values';
import { boxesOfAddress } from './boxes';
import { runExcel } from './runExcel';

type StopListening = () => Promise<void>;

/** Edits by persons; what this add-in writes is not reported. */
export function listenToEdits(listener: (edit: SheetEdit) => void): Promise<HostResult<StopListening>> {
  return register(({ workbook: { worksheets } }) =>
    worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      const sheet = await nameOf(worksheetId);
      if (sheet === undefined) return;
      for (const box of boxesOfAddress(address)) listener({ sheet, box, remote: source === 'Remote' });
    }),
  );
}

/** Where the person is; of several selected areas the first. */
export function listenToSelection(
  listener: (selection: Selection) => void,
): Promise<HostResult<StopListening>> {
  return register(({ workbook: { worksheets } }) =>
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOf(worksheetId);
      const [box] = boxesOfAddress(address);
      if (sheet !== undefined && box) listener({ sheet, box });
    }),
  );
}

function register<T>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Promise<HostResult<StopListening>> {
  return runExcel(async (context) => {
    const handler = add(context);
    await context.sync();
    return ok(async () => {
      await Excel.run(handler.context as Excel.RequestContext, async (own) => {
        handler.remove();
        await own.sync();
      });
    });
  });
}

/** Events tell a sheet by an id that nobody else uses; undefined when it is gone, or Excel cannot answer now. */
async function nameOf(worksheetId: string): Promise<string | undefined> {
  const found = await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
    await context.sync();
    return ok(worksheet.isNullObject ? undefined : worksheet.name);
  });
  return found.ok ? found.value : undefined;
}
