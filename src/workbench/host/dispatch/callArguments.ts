import { invalidArgument } from './hostError';
import { isHostObject, type HostObject } from './hostObject';

/** The arguments of one call, read with the type the method expects; another type is `InvalidArgument` at the method. */
export class CallArguments {
  constructor(
    private readonly values: readonly unknown[],
    /** `Range.getCell`, for the error. */
    readonly location: string,
  ) {}

  /** The argument as it came; undefined when it was left out. */
  at(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === 'string' ? value : this.fail();
  }

  integer(index: number): number {
    const value = this.values[index];
    return typeof value === 'number' && Number.isInteger(value) ? value : this.fail();
  }

  object(index: number): HostObject {
    const value = this.values[index];
    return isHostObject(value) ? value : this.fail();
  }

  optionalText(index: number): string | undefined {
    return this.isMissing(index) ? undefined : this.text(index);
  }

  optionalInteger(index: number): number | undefined {
    return this.isMissing(index) ? undefined : this.integer(index);
  }

  /** False when left out. */
  flag(index: number): boolean {
    return this.values[index] === true;
  }

  isMissing(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  fail(): never {
    throw invalidArgument(this.location);
  }
}
