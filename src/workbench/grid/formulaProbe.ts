import type { Worksheet } from '@univerjs/core';
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  ERROR_TYPE_SET,
  FORMULA_REF_TO_ARRAY_CACHE,
  getObjectValue,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  type BaseAstNode,
  type LexerNode,
} from '@univerjs/engine-formula';

import type { Book } from './book';

/** Where a formula that stands in no cell is evaluated, and how far that is from the cell it was written for. */
export interface ProbePlace {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/**
 * Evaluates formulas that stand in no cell, against the cells as they are. It borrows the calculator of the grid, so it must
 * not be used while the grid calculates.
 */
export class FormulaProbe {
  private readonly parsed = new Map<string, BaseAstNode | null>();
  private isLoaded = false;

  constructor(private readonly book: Book) {}

  /** To be called when cells or names may have changed. */
  forget(): void {
    this.isLoaded = false;
    this.parsed.clear();
  }

  /** Whether the formula (with `=`) gives TRUE or a number other than 0; a formula that cannot be read gives no. */
  isTrue(formula: string, place: ProbePlace): boolean {
    this.load();
    const node = this.parse(formula);
    if (!node) return false;
    try {
      const value = this.evaluate(node, place);
      return value === true || (typeof value === 'number' && value !== 0);
    } catch {
      return false;
    } finally {
      node.resetCalculationState();
      // The calculator would take what it finds here for the cells as they will be.
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
    }
  }

  private evaluate(node: BaseAstNode, { sheet, row, column, rowOffset, columnOffset }: ProbePlace): unknown {
    const runtime = this.book.injector.get(IFormulaRuntimeService);
    const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
    runtime.setCurrent(row, column, rows, columns, sheet.getSheetId(), this.book.unitId);
    const interpreter = this.book.injector.get(Interpreter);
    const result = interpreter.execute({ node, refOffsetX: columnOffset, refOffsetY: rowOffset });
    const value: unknown = getObjectValue(result);
    const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
    return Array.isArray(first) ? (first as unknown[])[0] : first;
  }

  private load(): void {
    if (this.isLoaded) return;
    this.isLoaded = true;
    this.book.injector.get(IFormulaCurrentConfigService).loadDataLite();
    this.book.injector.get(IFormulaRuntimeService).reset();
  }

  private parse(formula: string): BaseAstNode | null {
    const known = this.parsed.get(formula);
    if (known !== undefined) return known;
    const tree = this.book.injector.get(Lexer).treeBuilder(formula);
    const isError = typeof tree === 'string' && ERROR_TYPE_SET.has(tree);
    const node = isError ? null : (this.book.injector.get(AstTreeBuilder).parse(tree as LexerNode) ?? null);
    this.parsed.set(formula, node);
    return node;
  }
}
