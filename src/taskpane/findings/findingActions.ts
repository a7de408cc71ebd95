import { createContext, useContext } from 'react';
import type { Selection } from '../../app';
import type { Diagnostic } from '../../core/diagnostics';

/** What can be done about findings. */
export interface FindingActions {
  readonly busy: boolean;
  /** Shows the cell. */
  readonly go: (at: Selection) => void;
  /** Whether findings can be kept with a reason: only those of a plan. */
  readonly canAccept: boolean;
  /** Carries out the `fix` of findings, all in one step. */
  readonly fix: (findings: readonly Diagnostic[]) => Promise<boolean>;
  /** Keeps a finding, with the reason of the person. */
  readonly accept: (finding: Diagnostic, reason: string) => Promise<boolean>;
  /** Takes an acceptance back. */
  readonly reopen: (finding: Diagnostic) => Promise<boolean>;
  /** The reason a finding was accepted with; undefined where it was not. */
  readonly acceptedBecause: (finding: Diagnostic) => string | undefined;
}

const ActionsContext = createContext<FindingActions | undefined>(undefined);

export const FindingActionsProvider = ActionsContext.Provider;

/** Undefined where findings are only shown. */
export const useFindingActions = (): FindingActions | undefined => useContext(ActionsContext);
