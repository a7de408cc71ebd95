import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME as WHOLE_WORKBOOK } from '@univerjs/sheets';

import type { DefinedName, NameStore } from '../host';
import { parseReference } from '../host';
import type { Book } from './book';

/**
 * Defined names. The grid writes a plain reference without `=`; of names that differ in scope only, its formulas see the
 * last. A name keeps the spelling it was first given, because the grid looks for that in formulas.
 */
export class GridNames implements NameStore {
  private readonly store: IDefinedNamesService;
  private created = 0;

  /** `changed` is called after every change; a formula that did not know a name is not found by what it depends on. */
  constructor(
    private readonly book: Book,
    private readonly changed: () => void,
  ) {
    this.store = book.injector.get(IDefinedNamesService);
  }

  names(): readonly DefinedName[] {
    return this.entries().map(({ name, formulaOrRefString: text, comment, hidden, localSheetId }) => ({
      name,
      formula: text.startsWith('=') ? text : `=${text}`,
      comment: comment ?? '',
      visible: hidden !== true,
      scopeSheetId: localSheetId === undefined || localSheetId === WHOLE_WORKBOOK ? null : localSheetId,
    }));
  }

  putName({ name, formula, comment, visible, scopeSheetId }: DefinedName): void {
    const known = this.find(name, scopeSheetId);
    const text = formula.replace(/^=/, '');
    const put = {
      id: known?.id ?? this.newId(),
      name: known?.name ?? name,
      formulaOrRefString: parseReference(text) ? text : `=${text}`,
      comment,
      hidden: !visible,
      localSheetId: scopeSheetId ?? WHOLE_WORKBOOK,
    };
    this.book.run(SetDefinedNameMutation.id, put);
    // Reading every formula anew takes its time, so it is left out for a name that means what it meant.
    if (known?.formulaOrRefString !== put.formulaOrRefString) this.changed();
  }

  deleteName(name: string, scopeSheetId: string | null): void {
    const found = this.find(name, scopeSheetId);
    if (!found) return;
    this.book.run(RemoveDefinedNameMutation.id, found);
    this.changed();
  }

  private entries(): readonly IDefinedNamesServiceParam[] {
    return Object.values(this.store.getDefinedNameMap(this.book.unitId) ?? {});
  }

  private find(name: string, scopeSheetId: string | null): IDefinedNamesServiceParam | undefined {
    const scope = scopeSheetId ?? WHOLE_WORKBOOK;
    return this.entries().find(
      (entry) =>
        entry.name.toLowerCase() === name.toLowerCase() && (entry.localSheetId ?? WHOLE_WORKBOOK) === scope,
    );
  }

  private newId(): string {
    let id: string;
    do id = `name${++this.created}`;
    while (this.store.getValueById(this.book.unitId, id));
    return id;
  }
}
