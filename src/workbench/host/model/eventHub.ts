/** Event numbers of the library. */
export const EventType = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** One event on its way to the add-in. */
export interface EventMessage {
  readonly type: EventNumber;
  /** A sheet id, or `Workbook` for a handler on all sheets. */
  readonly targetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The target of handlers on `workbook.worksheets`. */
export const WORKBOOK_TARGET = 'Workbook';

/** Who wants to hear of what. The client registers once for each event and target, however many handlers it has. */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Set<string>();

  constructor(private readonly send: (message: EventMessage) => void) {}

  register(type: EventNumber, targetId: string): void {
    this.registered.add(`${type} ${targetId}`);
  }

  unregister(type: EventNumber, targetId: string): void {
    this.registered.delete(`${type} ${targetId}`);
  }

  /** Sends the event to the handlers of the sheet and to those of all sheets. */
  raise(type: EventNumber, sheetId: string, payload: EventMessage['payload']): void {
    if (!this.enabled) return;
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if (this.registered.has(`${type} ${targetId}`)) this.send({ type, targetId, payload });
    }
  }
}
