import { appServices, type PaneState } from './appServices';
import { CustomFunctions, type RichMessage } from './customFunctions';
import {
  ActionType,
  Dispatcher,
  floorSets,
  PathType,
  RequirementGate,
  type BatchRequest,
  type BatchResponse,
  type RequirementTable,
  type SupportedSets,
} from './dispatch';
import type { SheetEngine } from './engine';
import { requestFault, type Fault, type IncomingRequest } from './faults';
import { createObjectModel, emptyDocument, type BookLocale, type DocumentState } from './model';

export interface OfficeHostOptions {
  readonly engine: SheetEngine;
  /** Which member needs which requirement set, from `readRequirements`. */
  readonly requirements: RequirementTable;
  /** What this Excel supports. Default: the floor of the manifest. */
  readonly sets?: SupportedSets;
  readonly locale?: BookLocale;
  readonly fileName?: string;
  readonly document?: DocumentState;
  /** Asked before each request to the workbook; what it returns happens instead. */
  readonly fault?: (request: IncomingRequest) => Fault | undefined;
  /** Largest request and response in bytes. Default 5 MB, as Excel on the web. */
  readonly payloadLimit?: number;
}

/** One request to the workbook, that is one `context.sync()` that had something to do. */
export interface LoggedRequest {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly isWrite: boolean;
  /** The error it was answered with, if any. */
  readonly error: string | undefined;
}

/** An answer: the text of a response, or a request-level error code. */
export type HostAnswer =
  { readonly kind: 'response'; readonly body: string } | { readonly kind: 'failure'; readonly code: number };

const FIVE_MB = 5 * 1024 * 1024;
const EVENT_CATEGORY = 65536;
const WRITE_FLAG = 1;
const DELAY_FOR_CELL_EDIT_FLAG = 64;

/** Plays Excel to one add-in: what both transports (iframe, in-process bridge) have in common. */
export class OfficeHost {
  readonly log: LoggedRequest[] = [];
  readonly customFunctions: CustomFunctions;
  readonly dispatcher: Dispatcher;
  readonly gate: RequirementGate;
  readonly document: DocumentState;
  readonly pane: PaneState = { isVisible: true };
  private queue: Promise<unknown> = Promise.resolve();
  private requests = 0;
  private deliver: (messages: readonly RichMessage[]) => void = () => undefined;

  constructor(private readonly options: OfficeHostOptions) {
    this.gate = new RequirementGate(options.requirements, options.sets ?? floorSets);
    this.document = options.document ?? emptyDocument();
    this.customFunctions = new CustomFunctions((messages) => this.deliver(messages));
    const { root, book } = createObjectModel(options.engine, {
      document: this.document,
      ...(options.locale && { locale: options.locale }),
      ...(options.fileName && { fileName: options.fileName }),
      onEvent: ({ type, targetId, payload }) =>
        this.deliver([[EVENT_CATEGORY, type, targetId, JSON.stringify(payload), 0]]),
    });
    const services = appServices(this.customFunctions.service, this.pane);
    this.dispatcher = new Dispatcher(
      {
        root,
        services,
        beginBatch: () => book.beginBatch(),
        endBatch: () => book.endBatch(),
        beforeRead: () => book.settle(),
      },
      this.gate,
    );
  }

  /** Where events and calls of custom functions go. */
  connect(deliver: (messages: readonly RichMessage[]) => void): void {
    this.deliver = deliver;
  }

  /**
   * Answers one request. Requests to the workbook are executed one after the other; those to services at once, because the
   * workbook may be waiting for a custom function's result.
   */
  async answer(bodyText: string, flags: number): Promise<HostAnswer> {
    const request = JSON.parse(bodyText) as BatchRequest;
    if (!touchesWorkbook(request)) return respond(await this.dispatcher.run(request));
    const answer = this.queue.then(() => this.answerWorkbook(request, byteLength(bodyText), flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async answerWorkbook(
    request: BatchRequest,
    requestBytes: number,
    flags: number,
  ): Promise<HostAnswer> {
    this.requests++;
    const isWrite = (flags & WRITE_FLAG) !== 0;
    const waitsForCellEdit = (flags & DELAY_FOR_CELL_EDIT_FLAG) !== 0;
    const limit = this.options.payloadLimit ?? FIVE_MB;
    const fault = this.options.fault?.({
      number: this.requests,
      bytes: requestBytes,
      waitsForCellEdit,
      isWrite,
    });
    const answer =
      requestBytes > limit
        ? failure(requestFault.requestTooLarge)
        : fault?.kind === 'request'
          ? failure(fault.code)
          : limited(respond(await this.execute(request, fault)), limit);
    this.record(answer, { requestBytes, actions: request.Actions.length, isWrite });
    return answer;
  }

  private async execute(request: BatchRequest, fault: Fault | undefined): Promise<BatchResponse> {
    if (fault?.kind !== 'model') return this.dispatcher.execute(request);
    const Actions = request.Actions.slice(0, fault.afterActions ?? 0);
    const done = await this.dispatcher.execute({ ...request, Actions });
    const index = Math.min(Actions.length, request.Actions.length - 1);
    const error = {
      Code: fault.code,
      Message: fault.message ?? fault.code,
      Location: '',
      ActionIndex: index,
      HttpStatusCode: 400,
    };
    return { ...done, Error: done.Error ?? error };
  }

  private record(
    answer: HostAnswer,
    about: Pick<LoggedRequest, 'requestBytes' | 'actions' | 'isWrite'>,
  ): void {
    const isFailure = answer.kind === 'failure';
    const error = isFailure ? String(answer.code) : (JSON.parse(answer.body) as BatchResponse).Error?.Code;
    this.log.push({ ...about, responseBytes: isFailure ? 0 : byteLength(answer.body), error });
  }
}

/** False when everything the request does it does to services: looking at the workbook's root alone is not using it. */
function touchesWorkbook({ Actions, ObjectPaths }: BatchRequest): boolean {
  const isOfService = (pathId: number): boolean => {
    const path = ObjectPaths[pathId];
    if (path?.ParentObjectPathId !== undefined) return isOfService(path.ParentObjectPathId);
    return path?.ObjectPathType === PathType.New;
  };
  const doings = Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return doings.length === 0 || !doings.every((action) => isOfService(action.ObjectPathId));
}

const respond = (response: BatchResponse): HostAnswer => ({
  kind: 'response',
  body: JSON.stringify(response),
});
const failure = (code: number): HostAnswer => ({ kind: 'failure', code });

/** A response that is too large is an error, although what the request did stays done. */
function limited(answer: HostAnswer, limit: number): HostAnswer {
  const isTooLarge = answer.kind === 'response' && byteLength(answer.body) > limit;
  return isTooLarge ? failure(requestFault.responseTooLarge) : answer;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
