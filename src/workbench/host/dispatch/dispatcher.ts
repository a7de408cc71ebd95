import { Batch } from './batch';
import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import { References } from './references';
import type { RequirementGate } from './requirementSets';
import type { ActionResult, BatchError, BatchRequest, BatchResponse } from './wire';
import { ActionType } from './wire';

/** What the dispatcher drives: the roots it can start from, and the moments of a request. */
export interface DispatchTarget {
  readonly root: HostObject;
  /** Objects that a request may create by name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: ReadonlyMap<string, HostObject>;
  beginBatch(): void;
  /** Called once at the end, after the last action or the first refused one. */
  endBatch(): void | Promise<void>;
  /** Called before every `load`, so that what was written before it is calculated. */
  beforeRead(): void | Promise<void>;
}

/**
 * Executes the batched requests of office.js against a tree of host objects. It knows the wire format and nothing of
 * spreadsheets. Requests must come one at a time, except those of services alone.
 */
export class Dispatcher {
  /** Members that were asked for and are not played here, with how often. */
  readonly unsupported = new Map<string, number>();
  /** Errors that are no refusals but faults of this host; a test that finds one has found a bug. */
  readonly faults: unknown[] = [];
  private readonly references = new References();

  constructor(
    private readonly target: DispatchTarget,
    private readonly gate: RequirementGate,
  ) {}

  /** Never rejects: a refusal or a fault is the answer's `Error`. What was done before it stays done, as in Excel. */
  async execute(request: BatchRequest): Promise<BatchResponse> {
    this.target.beginBatch();
    try {
      return await this.run(request);
    } finally {
      await this.target.endBatch();
    }
  }

  /** For requests of services, which touch no cells and may come while another request is being executed. */
  run(request: BatchRequest): Promise<BatchResponse> {
    const batch = new Batch(request, this.target, this.gate, this.references);
    return this.runActions(request, batch);
  }

  private async runActions(request: BatchRequest, batch: Batch): Promise<BatchResponse> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      try {
        results.push({ ActionId: action.Id, Value: (await batch.perform(action)) ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.refusal(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private refusal(error: unknown, index: number): BatchError {
    if (!(error instanceof HostError)) {
      this.faults.push(error);
      return {
        Code: 'GeneralException',
        Message: String(error),
        Location: '',
        ActionIndex: index,
        HttpStatusCode: 500,
      };
    }
    if (error.code === 'ApiNotImplementedInHost') {
      this.unsupported.set(error.location, (this.unsupported.get(error.location) ?? 0) + 1);
    }
    const { code, message, location, httpStatus } = error;
    return {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: httpStatus,
    };
  }
}
