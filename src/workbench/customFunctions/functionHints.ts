import type { IFunctionInfo } from '@univerjs/engine-formula';
import { FunctionType } from '@univerjs/engine-formula';

import type { FunctionMetadata } from './metadata';

/** What the grid shows while a formula with the function is being typed. */
export function functionHint(
  { description = '', parameters }: FunctionMetadata,
  fullName: string,
): IFunctionInfo {
  return {
    functionName: fullName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? 0 : 1,
      repeat: 0,
    })),
  };
}
