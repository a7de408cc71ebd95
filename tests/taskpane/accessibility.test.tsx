import { screen } from '@testing-library/react';
import axe from 'axe-core';
import type { FakeSession } from './support/fakeSession';
import { FILTER_ACTIVE, fakeSession, refuses } from './support/fakeSession';
import { renderPane } from './support/renderPane';
import type { RenderedPane } from './support/renderPane';
import { sampleOpened } from './support/sampleOpened';
import { smallPlan } from './support/smallPlan';

const noPlan = (): FakeSession =>
  fakeSession({ kind: 'noPlan', diagnostics: [{ code: 'TG105', at: { workbook: true }, params: {} }] });

const waiting = (): FakeSession => {
  const session = fakeSession();
  session.open.mockReturnValue(new Promise(() => undefined));
  return session;
};

const refusing = (): FakeSession => {
  const session = fakeSession();
  session.calculate.mockReturnValue(refuses(FILTER_ACTIVE));
  return session;
};

const press = async ({ user }: RenderedPane, role: string, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole(role, { name }));

type Screen = readonly [string, FakeSession, (pane: RenderedPane) => Promise<unknown>];

const SCREENS: readonly Screen[] = [
  ['reading', waiting(), () => screen.findByText('Leggo la cartella di lavoro…')],
  ['no plan', noPlan(), (pane) => press(pane, 'button', 'Lingua e informazioni')],
  ['start', fakeSession(), () => screen.findByRole('tab', { name: 'Inizio' })],
  ['what was recognised', fakeSession(), (pane) => press(pane, 'button', 'Che cosa ho riconosciuto')],
  ['written', fakeSession(), (pane) => press(pane, 'button', 'Calcola')],
  ['refused', refusing(), (pane) => press(pane, 'button', 'Calcola')],
  ['the plan', fakeSession(), async (pane) => {
    await pane.open('Piano');
    await press(pane, 'button', 'Espandi tutto');
    await press(pane, 'treeitem', /301.S0/);
  }],
  ['why', fakeSession(sampleOpened()), async (pane) => {
    await pane.open('Piano');
    await press(pane, 'button', 'Espandi tutto');
    await press(pane, 'treeitem', /A.1.1/);
    await press(pane, 'button', 'Tutti i passaggi');
  }],
  ['findings', fakeSession(), async (pane) => {
    await pane.open(/Controlli/);
    await press(pane, 'button', 'Che cosa significa: Pesi che non sommano 100');
    await press(pane, 'button', /D1.O/);
    await press(pane, 'button', 'Accetta…');
  }],
  ['no findings', fakeSession(smallPlan({ diagnostics: [] })), (pane) => pane.open(/Controlli/)],
  ['revisions', fakeSession(), async (pane) => {
    await pane.open('Revisioni');
    await press(pane, 'button', 'Confronta');
    await screen.findByText('Target incrementato');
  }],
  ['not my plan', fakeSession(), async (pane) => {
    await press(pane, 'button', 'Questo non è il mio piano');
    await press(pane, 'button', 'Cambia: Peso');
    await press(pane, 'button', 'Cambia: Foglio «Misure»');
    await press(pane, 'button', 'Cambia: Codice nel foglio «Misure»');
  }],
  ['settings', fakeSession(), async (pane) => {
    await pane.open('Impostazioni');
    await press(pane, 'button', 'Informazioni');
    await press(pane, 'button', 'Fogli e colonne riconosciuti');
  }],
]; // prettier-ignore

describe('axe finds nothing', () => {
  test.each(SCREENS)('on the screen: %s', async (_name, session, reach) => {
    const pane = renderPane(session);
    await reach(pane);
    // Colours and layout need a real browser.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
