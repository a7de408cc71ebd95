/** An answer of the host that says no: what the add-in sees as `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  constructor(
    /** As in `Excel.ErrorCodes`, e.g. `ItemNotFound`. */
    readonly code: string,
    message: string,
    /** The member that refused, e.g. `Worksheet.getRange`. */
    readonly location = '',
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (location: string): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): HostError =>
  new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
    409,
  );

export const invalidArgument = (location: string): HostError =>
  new HostError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
    location,
  );

export const invalidReference = (location: string): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.', location);

export const invalidOperation = (location: string): HostError =>
  new HostError('InvalidOperation', 'The operation attempted is invalid on the object.', location);

export const accessDenied = (location: string): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', location, 403);

/** The member exists in Excel but not at the simulated version. */
export const apiNotFound = (location: string, needs: string): HostError =>
  new HostError(
    'ApiNotFound',
    `The API ${location} needs ${needs}, which this Excel does not have.`,
    location,
    404,
  );

/** The member exists in Excel; this host does not play it. Not an Excel code, so that nobody takes it for one. */
export const notImplemented = (location: string, kind: string): HostError =>
  new HostError('ApiNotImplementedInHost', `This host has no ${kind} ${location}.`, location, 501);
