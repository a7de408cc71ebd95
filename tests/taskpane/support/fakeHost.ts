/** Surroundings without Office: everything can be set by the test. */
import type { Language } from '../../../src/core/diagnostics';
import type { FunctionTest, HostTheme, PaneHost } from '../../../src/taskpane';

export interface FakeHost extends PaneHost {
  reload: jest.Mock;
  saveLanguage: jest.Mock<void, [Language | undefined]>;
  testFunction: jest.Mock<Promise<FunctionTest>, []>;
  /** Office takes on another theme. */
  readonly changeTheme: (theme: HostTheme) => void;
}

export function fakeHost(displayLanguage: Language = 'it'): FakeHost {
  const listeners = new Set<() => void>();
  let saved: Language | undefined;
  let theme: HostTheme | undefined;
  return {
    displayLanguage,
    savedLanguage: () => saved,
    saveLanguage: jest.fn((language: Language | undefined) => {
      saved = language;
    }),
    theme: () => theme,
    onTheme: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changeTheme: (next) => {
      theme = next;
      listeners.forEach((listener) => listener());
    },
    facts: () => ({
      excel: 'PC 16.0.1',
      abilities: [
        { name: 'SharedRuntime', version: '1.1', supported: true, needed: true },
        { name: 'ExcelApi', version: '1.14', supported: false, needed: true },
        { name: 'ExcelApi', version: '1.20', supported: false, needed: false },
      ],
    }),
    testFunction: jest.fn(() =>
      Promise.resolve<FunctionTest>({
        kind: 'works',
        formula: '=PIANO.CONSEGUIMENTO(56,">= 60")',
        value: '0.9333',
      }),
    ),
    reload: jest.fn(),
  };
}
