/** The pane on a fake session, in jsdom. */
import '@testing-library/jest-dom';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../../src/core/diagnostics';
import { Pane, createPaneStore } from '../../../src/taskpane';
import type { PaneStore } from '../../../src/taskpane';
import { fakeSession } from './fakeSession';
import type { FakeSession } from './fakeSession';
import './noResize';

/** jsdom forgets the focus with the element that had it; a browser's page keeps it. */
jest.spyOn(document, 'hasFocus').mockReturnValue(true);

export interface RenderedPane {
  readonly session: FakeSession;
  readonly store: PaneStore;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly reload: jest.Mock;
  readonly unmount: () => void;
}

export function renderPane(session: FakeSession = fakeSession(), language: Language = 'it'): RenderedPane {
  const store = createPaneStore(session);
  const reload = jest.fn();
  const user = userEvent.setup({ delay: null });
  const { unmount } = render(<Pane store={store} language={language} look="light" onReload={reload} />);
  return { session, store, user, reload, unmount };
}
