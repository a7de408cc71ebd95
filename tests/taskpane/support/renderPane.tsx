/** The pane on a fake session, in jsdom. */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../../src/core/diagnostics';
import { Pane, createPaneStore } from '../../../src/taskpane';
import type { PaneStore } from '../../../src/taskpane';
import { fakeHost } from './fakeHost';
import type { FakeHost } from './fakeHost';
import { fakeSession } from './fakeSession';
import type { FakeSession } from './fakeSession';
import './noResize';

/** Fluent in jsdom takes its time on a busy machine. */
jest.setTimeout(60_000);

/** jsdom forgets the focus with the element that had it; a browser's page keeps it. */
jest.spyOn(document, 'hasFocus').mockReturnValue(true);
/** jsdom lays nothing out, so there is nowhere to scroll. */
Element.prototype.scrollIntoView = jest.fn();

export interface RenderedPane {
  readonly session: FakeSession;
  readonly store: PaneStore;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly host: FakeHost;
  readonly unmount: () => void;
  /** Chooses a screen by its tab. */
  readonly open: (tab: string | RegExp) => Promise<void>;
}

export function renderPane(
  session: FakeSession = fakeSession(),
  language: Language = 'it',
  visibility?: Parameters<typeof createPaneStore>[1],
): RenderedPane {
  const store = visibility === undefined ? createPaneStore(session) : createPaneStore(session, visibility);
  const host = fakeHost(language);
  const user = userEvent.setup({ delay: null });
  const { unmount } = render(<Pane store={store} host={host} />);
  const open = async (name: string | RegExp): Promise<void> =>
    user.click(await screen.findByRole('tab', { name }));
  return { session, store, user, host, unmount, open };
}
