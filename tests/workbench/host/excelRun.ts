import type { OfficeSession } from '../../support/officeLibrary';

/** What one `Excel.run` of a test case does and gives back. */
export type Run<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs the case and gives its result as plain data of this realm. */
export async function excel<T>(session: OfficeSession, run: Run<T>): Promise<T> {
  const result = await session.Excel.run(run);
  return result === undefined ? result : (JSON.parse(JSON.stringify(result)) as T);
}

/** Runs a case that must be refused and gives the code of the refusal. */
export async function refusal(session: OfficeSession, run: Run<unknown>): Promise<string> {
  try {
    await session.Excel.run(run);
  } catch (error) {
    if (error instanceof session.OfficeExtension.Error) return error.code;
    throw error;
  }
  return 'not refused';
}

/** Loads the properties, syncs and gives them as JSON. */
export async function load<T extends { load(names: string): unknown; toJSON(): object }>(
  context: Excel.RequestContext,
  object: T,
  names: string,
): Promise<Record<string, unknown>> {
  object.load(names);
  await context.sync();
  return object.toJSON() as Record<string, unknown>;
}
