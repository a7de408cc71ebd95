import { hostObject, type HostObject, type HostType } from './dispatch';

/** One call of a custom function, with the arguments as Excel hands them over: values, matrices, null where left out. */
export interface FunctionCall {
  /** The id of the function's metadata, e.g. `CONSEGUIMENTO`. */
  readonly id: string;
  readonly args: readonly unknown[];
  /** The calling cell and the arguments' cells, for functions that ask for them. */
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
}

/** `message` is the sentence of a thrown `CustomFunctions.Error`; Excel shows it beside `#VALUE!` and `#N/A` only. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** A message to the add-in: category, type, target, text, id. */
export type RichMessage = readonly [category: number, type: number, target: string, text: string, id: number];

const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#N/A',
  10: '#NAME?',
};

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;
/** `_GetEnabledFeatures`: what the runtime may rely on. */
const FEATURES = [1, 2, 4];

interface Pending {
  readonly settle: (result: FunctionResult) => void;
  readonly isStreaming: boolean;
}

/** Calls the add-in's custom functions through the runtime inside office.js, as Excel does. */
export class CustomFunctions {
  /** Resolves when the add-in says that its functions can be called. */
  readonly ready: Promise<void>;
  /** What the add-in's runtime talks to. */
  readonly service: HostObject;
  /** Called by the add-in's runtime once it has started; by whoever plays the loader where there is none. */
  readonly announceReady: () => void;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;

  constructor(private readonly send: (messages: readonly RichMessage[]) => void) {
    let announce = (): void => undefined;
    this.ready = new Promise((resolve) => (announce = resolve));
    this.announceReady = () => announce();
    this.service = hostObject(serviceType, {
      announce: this.announceReady,
      done: (id, result) => this.done(id, result),
    });
  }

  async invoke(call: FunctionCall): Promise<FunctionResult> {
    await this.ready;
    return new Promise((settle) => this.start(call, 0, { settle, isStreaming: false }));
  }

  /** A function that gives several results; `cancel` stops it, as deleting its cell does. */
  async stream(
    call: FunctionCall,
    onResult: (result: FunctionResult) => void,
  ): Promise<{ readonly cancel: () => void }> {
    await this.ready;
    const id = this.start(call, CANCELABLE | STREAMING, { settle: onResult, isStreaming: true });
    return {
      cancel: () => {
        this.pending.delete(id);
        this.send([[CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id }), 0]]);
      },
    };
  }

  private start(call: FunctionCall, flags: number, pending: Pending): number {
    const id = this.nextId++;
    this.pending.set(id, pending);
    const message = [id, call.id, call.args, call.address ?? null, flags, call.parameterAddresses ?? null];
    this.send([[CATEGORY, INVOKE, '', JSON.stringify(message), 0]]);
    return id;
  }

  private done(id: number, result: FunctionResult): void {
    const pending = this.pending.get(id);
    if (!pending) return;
    if (!pending.isStreaming) this.pending.delete(id);
    pending.settle(result);
  }
}

interface ServiceTarget {
  announce(): void;
  done(id: number, result: FunctionResult): void;
}

interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** Newer runtimes send arrays: id, success, value, error code (when failed). */
type InvocationArrayResult = readonly [id: number, isOk: boolean, value: unknown, errorCode?: unknown];

function resultOf(isOk: boolean, value: unknown, errorCode: unknown): FunctionResult {
  if (isOk) return { ok: true, value };
  const error = typeof errorCode === 'number' ? ERRORS[errorCode] : undefined;
  return { ok: false, error: error ?? '#VALUE!', message: typeof value === 'string' ? value : '' };
}

const serviceType: HostType<ServiceTarget> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (target) => target.announce(),
    _GetEnabledFeatures: () => FEATURES,
    setInvocationResults: (target, args) => {
      for (const { id, failed, value, errorCode } of args.at(0) as readonly InvocationResult[]) {
        target.done(id, resultOf(failed !== true, value, errorCode));
      }
    },
    setInvocationArrayResults: (target, args) => {
      for (const [id, isOk, value, errorCode] of args.at(0) as readonly InvocationArrayResult[]) {
        target.done(id, resultOf(isOk, value, errorCode));
      }
    },
  },
};
