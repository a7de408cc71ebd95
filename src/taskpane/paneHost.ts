import { createContext, useContext } from 'react';
import type { Diagnostic, Language } from '../core/diagnostics';
import type { HostTheme } from './theme';

/** A set of Excel's abilities and whether this Excel has it. */
export interface Ability {
  readonly name: string;
  readonly version: string;
  readonly supported: boolean;
  /** Without it Traguardo does not work at all. */
  readonly needed: boolean;
}

/** What is known of the Excel around the pane. */
export interface HostFacts {
  /** Such as `OfficeOnline 16.0.19000.10000`. */
  readonly excel: string;
  readonly abilities: readonly Ability[];
}

/** Outcome of trying a PIANO function in Excel itself. */
export type FunctionTest =
  | { readonly kind: 'works'; readonly formula: string; readonly value: string }
  | { readonly kind: 'wrong'; readonly formula: string; readonly value: string }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/** Everything the pane asks of its surroundings besides the workbook. */
export interface PaneHost {
  /** Language that Office itself speaks. */
  readonly displayLanguage: Language;
  /** The language chosen for the pane, undefined where it follows Office. Kept on this computer. */
  savedLanguage(): Language | undefined;
  saveLanguage(language: Language | undefined): void;
  /** Office's theme as it is now; undefined where Office does not tell. */
  theme(): HostTheme | undefined;
  /** Calls back when the theme may have changed; returns the function that stops it. */
  onTheme(listener: () => void): () => void;
  facts(): HostFacts;
  /** Tries one custom function in a cell of a sheet that is made for it and taken away again. */
  testFunction(): Promise<FunctionTest>;
  /** Loads the page anew, after a bug of ours. */
  reload(): void;
}

const HostContext = createContext<PaneHost | undefined>(undefined);

export const HostProvider = HostContext.Provider;

/** The surroundings of the pane. */
export function useHost(): PaneHost {
  const host = useContext(HostContext);
  if (host === undefined) throw new Error('the pane has no surroundings');
  return host;
}
