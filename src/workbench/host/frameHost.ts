import type { RichMessage } from './customFunctions';
import type { SheetEngine } from './engine';
import type { OfficeHost } from './officeHost';
import { FileCopies } from './fileCopies';
import { appContext, frameName, frameUrl, type FrameIdentity } from './frameStart';

/** A message of the protocol between office.js in the iframe and the page around it. */
interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 calls a method, 1 registers an event, 2 unregisters it. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What `executeMethod` carries. */
interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly SettingPair[] };
  readonly [index: number]: unknown;
}

type SettingPair = readonly [key: string, json: string];

const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const REGISTER = 1;
const UNREGISTER = 2;
const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandDone: 94,
} as const;
const UNKNOWN_ACTION = -2;
const UNSUPPORTED_METHOD = 5001;
/** The number of a type of file: an .xlsx. */
const COMPRESSED = 1;
/** What the protocol says of a file: its type, the size of a slice, the number of the copy, the number of the slice. */
type Four = [type: number, sliceSize: number, copy: number, slice: number];

export interface FrameHostOptions {
  readonly host: OfficeHost;
  readonly engine: SheetEngine;
  /** Language of Excel's interface: `it-IT` or `en-US`. */
  readonly displayLanguage: string;
  readonly contentLanguage?: string;
  /** The workbook as an .xlsx file; without it the add-in gets none. */
  readonly writeFile?: () => Promise<Uint8Array>;
}

/**
 * Plays Excel on the web to an add-in page in an iframe, through the messages that the unmodified office.js exchanges with its parent.
 * The library trusts only an https parent on its own host name.
 */
export class FrameHost {
  private readonly listeners = new Map<string, number>();
  private readonly commands = new Map<string, (status: unknown) => void>();
  private readonly identity: FrameIdentity = {
    conversationId: `conv-${crypto.randomUUID()}`,
    controlId: `ctl-${crypto.randomUUID()}`,
  };
  private readonly copies: FileCopies;
  private frame: HTMLIFrameElement | undefined;
  private addinOrigin = '';

  constructor(private readonly options: FrameHostOptions) {
    const { writeFile = () => Promise.reject(new Error('no file')) } = options;
    this.copies = new FileCopies(writeFile);
    window.addEventListener('message', (event) => this.receive(event));
    options.host.connect((messages) => this.deliver(messages));
    options.engine.onSelection(() => this.fire('documentSelectionChanged', {}));
  }

  /** Puts the add-in's page into the container and starts talking to it. */
  mount(container: HTMLElement, page: string): HTMLIFrameElement {
    const url = new URL(page, window.location.href);
    this.addinOrigin = url.origin;
    const hostInfo = `Excel$Web$16.01$${this.options.displayLanguage}$${crypto.randomUUID()}$$disableLogging$3`;
    const frame = document.createElement('iframe');
    frame.name = frameName(this.identity, hostInfo, window.location.origin);
    frame.src = frameUrl(url, hostInfo);
    frame.title = 'Add-in';
    frame.style.cssText = 'width:100%;height:100%;border:0';
    this.frame = frame;
    container.append(frame);
    return frame;
  }

  /** Presses a ribbon button that runs a function; resolves when the function calls `event.completed()`. */
  pressCommand(functionName: string, controlId = functionName): Promise<unknown> {
    const id = `cmd${this.commands.size + 1}`;
    const done = new Promise((resolve) => this.commands.set(id, resolve));
    this.fire('appCommandInvoked', {
      0: id,
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    return done;
  }

  private deliver(messages: readonly RichMessage[]): void {
    this.fire('richApiMessage', { ArrayData: messages });
  }

  private receive(event: MessageEvent): void {
    if (!this.frame || event.source !== this.frame.contentWindow || typeof event.data !== 'string') return;
    const request = parse(event.data);
    if (request?._messageType !== REQUEST || request._conversationId !== this.identity.conversationId) return;
    if (request._actionType === REGISTER) this.listeners.set(request._actionName, request._correlationId);
    if (request._actionType === UNREGISTER) this.listeners.delete(request._actionName);
    if (request._actionType === REGISTER || request._actionType === UNREGISTER)
      this.reply(request, { Error: 0, Version: 1 });
    else this.call(request);
  }

  private call(request: FrameRequest): void {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(request, appContext(this.identity, this.addinOrigin, this.options));
        break;
      case 'ContextActivationManager_notifyHost':
        this.reply(request, {});
        break;
      case 'executeMethod':
        void this.execute(request);
        break;
      default:
        this.reply(request, null, UNKNOWN_ACTION);
    }
  }

  private async execute(request: FrameRequest): Promise<void> {
    const data = request._data as MethodData;
    const answer = { Version: 1, Error: 0 };
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        this.reply(request, { ...answer, ...(await this.answerBatch(data.ArrayData ?? [])) });
        break;
      case DISPATCH.commandDone:
        this.commands.get(String(data[0]))?.({ status: data[1], data: data[2] });
        this.reply(request, answer);
        break;
      case DISPATCH.saveSettings:
        this.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        this.reply(request, answer);
        break;
      case DISPATCH.loadSettings:
        this.reply(request, { ...answer, Properties: { Settings: this.namedSettings() } });
        break;
      case DISPATCH.getFile:
      case DISPATCH.getSlice:
      case DISPATCH.closeFile:
        this.reply(request, { ...answer, ...(await this.answerAboutFile(data)) });
        break;
      default:
        this.reply(request, { ...answer, Error: UNSUPPORTED_METHOD });
    }
  }

  /** A copy of the file as it stands, one slice of it, or the end of it. */
  private async answerAboutFile(data: MethodData): Promise<Readonly<Record<string, unknown>>> {
    const [type, sliceSize, copy, slice] = [data[0], data[1], data[2], data[3]].map(Number) as Four;
    const refused = { Error: UNSUPPORTED_METHOD };
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.getFile:
        return type === COMPRESSED ? this.copies.get(sliceSize).catch(() => refused) : refused;
      case DISPATCH.getSlice:
        return this.copies.slice(copy, slice) ?? refused;
      default:
        this.copies.close(copy);
        return {};
    }
  }

  private async answerBatch(message: readonly unknown[]): Promise<Record<string, unknown>> {
    // customData, method, path, headers, body, appPermission, flags
    const answer = await this.options.host.answer(String(message[4]), Number(message[6] ?? 0));
    return answer.kind === 'failure' ? { Error: answer.code } : { Data: [200, [], answer.body] };
  }

  /** The add-in sends all its settings, each as JSON; what is missing was removed. */
  private saveSettings(pairs: readonly SettingPair[]): void {
    const { settings } = this.options.host.document;
    settings.clear();
    for (const [key, json] of pairs) settings.set(key, JSON.parse(json));
  }

  private namedSettings(): readonly { Name: string; Value: string }[] {
    return [...this.options.host.document.settings].map(([Name, value]) => ({
      Name,
      Value: JSON.stringify(value),
    }));
  }

  private fire(eventName: string, data: unknown): void {
    const correlationId = this.listeners.get(eventName);
    if (correlationId === undefined) return;
    this.post({
      _messageType: RESPONSE,
      _responseType: FOR_EVENTING,
      _actionName: eventName,
      _conversationId: this.identity.conversationId,
      _correlationId: correlationId,
      _errorCode: 0,
      _data: data,
    });
  }

  private reply(request: FrameRequest, data: unknown, errorCode = 0): void {
    this.post({
      _messageType: RESPONSE,
      _responseType: FOR_CALLING,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _data: data,
    });
  }

  private post(message: Readonly<Record<string, unknown>>): void {
    const text = JSON.stringify({ _origin: window.location.origin, _serializerVersion: 1, ...message });
    this.frame?.contentWindow?.postMessage(text, this.addinOrigin);
  }
}

function parse(text: string): FrameRequest | undefined {
  try {
    return JSON.parse(text) as FrameRequest;
  } catch {
    return undefined;
  }
}
