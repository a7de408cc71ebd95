import type { CallingCell, FunctionAnswer, FunctionArgument, FunctionCaller } from './functionCaller';

interface Question {
  readonly functionId: string;
  readonly args: readonly FunctionArgument[];
  /** Every cell that waits for the answer, by a key. */
  readonly cells: Map<string, CallingCell>;
}

/** An unanswered call no longer holds calculation up after this; its late answer still arrives. */
const PATIENCE_MS = 10_000;
/** Answers that come within this time make their cells stale together. */
const GATHER_MS = 10;

/**
 * Answers of custom functions. Formulas are calculated at once and an add-in answers later, many questions at a time, so
 * a formula first shows that it is busy and is calculated again when its answer lies here. An answer holds for
 * the same function with the same arguments until `forget`.
 */
export class FunctionCalls {
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly asked = new Map<string, Question>();
  private readonly late = new Set<string>();
  private readonly listeners = new Set<(cells: readonly CallingCell[]) => void>();
  private answered: CallingCell[] = [];
  private caller: FunctionCaller | undefined;

  /** True while answers are on their way that are worth waiting for. */
  get isWaiting(): boolean {
    return this.answered.length > 0 || (this.caller !== undefined && this.asked.size > this.late.size);
  }

  /** Raised when answers have come, with the cells that asked. Returns how to stop listening. */
  onAnswers(listener: (cells: readonly CallingCell[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Gives the add-in to ask. Questions that came earlier are asked as soon as it is ready. */
  connect(caller: FunctionCaller): void {
    void caller.whenReady.then(() => {
      this.caller = caller;
      for (const [key, question] of this.asked) this.send(key, question);
    });
  }

  /** The answer if it is there; else the question is asked and null says that it is being worked on. */
  answer(functionId: string, args: readonly FunctionArgument[], cell: CallingCell): FunctionAnswer | null {
    const key = JSON.stringify([functionId, args]);
    const known = this.answers.get(key);
    if (known) return known;
    const cellKey = `${cell.sheetId} ${cell.row} ${cell.column}`;
    const open = this.asked.get(key);
    if (open) {
      open.cells.set(cellKey, cell);
      return null;
    }
    const question = { functionId, args, cells: new Map([[cellKey, cell]]) };
    this.asked.set(key, question);
    if (this.caller) this.send(key, question);
    return null;
  }

  private send(key: string, { functionId, args, cells }: Question): void {
    const [cell] = cells.values();
    if (!this.caller || !cell) return;
    const timer = setTimeout(() => this.giveUp(key), PATIENCE_MS);
    void this.caller.call(functionId, args, cell).then((answer) => {
      clearTimeout(timer);
      this.receive(key, answer);
    });
  }

  private receive(key: string, answer: FunctionAnswer): void {
    const question = this.asked.get(key);
    if (!question) return;
    this.answers.set(key, answer);
    this.asked.delete(key);
    this.late.delete(key);
    if (this.answered.length === 0) setTimeout(() => this.tell(), GATHER_MS);
    this.answered.push(...question.cells.values());
  }

  private giveUp(key: string): void {
    this.late.add(key);
    if (!this.isWaiting) this.tell();
  }

  private tell(): void {
    const cells = this.answered;
    this.answered = [];
    this.listeners.forEach((listener) => listener(cells));
  }
}
