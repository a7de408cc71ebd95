/** Request-level error codes of Office: the whole request fails, nothing of it is done. */
export const requestFault = {
  cellEditMode: 5004,
  sessionLost: 5012,
  dialogOpen: 5016,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noPermission: 7000,
} as const;

/** A failure to play: of the request as a whole, or of one of its actions after those before it were done. */
export type Fault =
  | { readonly kind: 'request'; readonly code: number }
  | {
      readonly kind: 'model';
      readonly code: string;
      readonly message?: string;
      readonly afterActions?: number;
    };

/** What a fault can be decided on. */
export interface IncomingRequest {
  /** 1 for the first request of the session; services are not counted. */
  readonly number: number;
  readonly bytes: number;
  /** `Excel.run({ delayForCellEdit: true })`: Excel would wait for the person to leave the cell. */
  readonly waitsForCellEdit: boolean;
  /** Whether it changes anything. */
  readonly isWrite: boolean;
}
