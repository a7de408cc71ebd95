import type { ICellData } from '@univerjs/core';

import { typeAsPerson } from '../grid';
import { parseReference, type Area, type CellValue, type CellValueType, type LoggedRequest } from '../host';
import type { Session } from './session';

/** A cell as tests look at it. */
export interface SeenCell {
  readonly value: CellValue;
  readonly type: CellValueType;
  /** The formula, or '' where there is none. */
  readonly formula: string;
  readonly text: string;
  readonly numberFormat: string;
  /** What is drawn, conditional formats included: `#RRGGBB` or ''. */
  readonly shownFill: string;
  readonly shownBold: boolean;
}

/** What tests may do to the page; addresses are `Piano!B3` or, on the active sheet, `B3`. */
export interface TestDoor {
  readonly isReady: boolean;
  sheets(): readonly { readonly name: string; readonly visibility: string; readonly isActive: boolean }[];
  cell(address: string): SeenCell;
  values(address: string): readonly (readonly CellValue[])[];
  /** Does what typing and Enter do, typing rules included. */
  type(address: string, text: string): Promise<void>;
  select(address: string): void;
  selection(): string;
  whenCalculated(): Promise<void>;
  protect(sheet: string, isProtected: boolean): void;
  filter(sheet: string, address: string | null, hasCriteria?: boolean): void;
  /** Presses a ribbon button by the name of its function; resolves when the add-in says that it is done. */
  press(command: string): Promise<unknown>;
  hostLog(): readonly LoggedRequest[];
  /** Faults of the host itself, and members it does not play with how often they were asked for. */
  hostFaults(): {
    readonly faults: readonly string[];
    readonly unsupported: Readonly<Record<string, number>>;
  };
}

declare global {
  interface Window {
    traguardoWorkbench?: TestDoor;
  }
}

/** Opens the door; `current` gives the open workbook, undefined while none is. */
export function openTestDoor(current: () => Session | undefined): void {
  const session = (): Session => {
    const found = current();
    if (!found) throw new Error('no workbook is open yet');
    return found;
  };
  const door: TestDoor = {
    get isReady() {
      return current() !== undefined;
    },
    sheets: () => sheetsOf(session()),
    cell: (address) => seenCell(session(), address),
    values: (address) => {
      const { sheetId, area } = placeOf(session(), address);
      return session().open.engine.readValues(sheetId, area);
    },
    type: (address, text) => {
      const { sheetId, area } = placeOf(session(), address);
      return typeAsPerson(session().open.book, sheetId, area.row, area.column, text);
    },
    select: (address) => {
      const { sheetId, area } = placeOf(session(), address);
      session().open.engine.select(sheetId, area);
    },
    selection: () => JSON.stringify(session().open.engine.selection()),
    whenCalculated: () => session().open.calculation.whenSettled(),
    protect: (sheet, isProtected) =>
      session().open.state.setProtected(sheetIdOf(session(), sheet), isProtected),
    filter: (sheet, address, hasCriteria = false) => setFilter(session(), sheet, address, hasCriteria),
    press: (command) => session().frameHost.pressCommand(command),
    hostLog: () => session().host.log,
    hostFaults: () => {
      const { faults, unsupported } = session().host.dispatcher;
      return { faults: faults.map(String), unsupported: Object.fromEntries(unsupported) };
    },
  };
  window.traguardoWorkbench = door;
}

function sheetsOf({ open: { engine } }: Session): ReturnType<TestDoor['sheets']> {
  const active = engine.activeSheetId();
  return engine.sheets().map(({ id, name, visibility }) => ({ name, visibility, isActive: id === active }));
}

function sheetIdOf({ open: { engine } }: Session, name: string): string {
  const found = engine.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found.id;
}

function placeOf(session: Session, address: string): { readonly sheetId: string; readonly area: Area } {
  const reference = parseReference(address);
  if (!reference) throw new Error(`no address: ${address}`);
  const { sheet, area } = reference;
  return {
    sheetId: sheet === undefined ? session.open.engine.activeSheetId() : sheetIdOf(session, sheet),
    area,
  };
}

function seenCell(session: Session, address: string): SeenCell {
  const { sheetId, area } = placeOf(session, address);
  const { engine, book } = session.open;
  const formula = String(engine.readFormulas(sheetId, area)[0]?.[0] ?? '');
  const sheet = book.sheet(sheetId);
  const drawn: ICellData = sheet.getCell(area.row, area.column) ?? {};
  const style = book.workbook.getStyles().getStyleByCell(drawn);
  return {
    value: engine.readValues(sheetId, area)[0]?.[0] ?? '',
    type: engine.readValueTypes(sheetId, area)[0]?.[0] ?? 'Empty',
    formula: formula.startsWith('=') ? formula : '',
    text: engine.readText(sheetId, area)[0]?.[0] ?? '',
    numberFormat: engine.readNumberFormats(sheetId, area)[0]?.[0] ?? 'General',
    shownFill: style?.bg?.rgb ?? '',
    shownBold: style?.bl === 1,
  };
}

function setFilter(session: Session, sheet: string, address: string | null, hasCriteria: boolean): void {
  const { state } = session.open;
  const id = sheetIdOf(session, sheet);
  state.setAutoFilter(id, address === null ? null : placeOf(session, address).area);
  if (hasCriteria) state.markFiltered(id);
}
