import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';

/** What office.js rejects with. Told by its shape: the class is not there before the library has loaded. */
interface OfficeError {
  /** As in `Excel.ErrorCodes`. */
  readonly code: string;
  readonly message: string;
}

const plain = (code: 'TG901' | 'TG905' | 'TG906' | 'TG907'): Diagnostic => ({
  code,
  at: WORKBOOK,
  params: {},
});

const KNOWN: Readonly<Record<string, Diagnostic>> = {
  InvalidOperationInCellEditMode: plain('TG901'),
  WriteNotSupportedWhenModalDialogOpen: plain('TG901'),
  ActivityLimitReached: plain('TG905'),
  RequestAborted: plain('TG905'),
  ServiceNotAvailable: plain('TG905'),
  RequestPayloadSizeLimitExceeded: plain('TG906'),
  ResponsePayloadSizeLimitExceeded: plain('TG906'),
  ConnectionFailure: plain('TG907'),
  InvalidOrTimedOutSession: plain('TG907'),
  InvalidRequestContext: plain('TG907'),
};

export function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, name } = error as Partial<Record<string, unknown>>;
  return typeof code === 'string' && typeof message === 'string' && String(name).startsWith('RichApi');
}

/** True when the answer would have been larger than Excel sends at once. */
export const isResponseTooLarge = (error: unknown): boolean =>
  isOfficeError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';

/** A refusal of Excel as a finding. Anything else is a fault of ours and is thrown on. */
export function toDiagnostic(error: unknown): Diagnostic {
  if (!isOfficeError(error)) throw error;
  return (
    KNOWN[error.code] ?? {
      code: 'TG909',
      at: WORKBOOK,
      params: { detail: `${error.code}: ${error.message}` },
    }
  );
}
