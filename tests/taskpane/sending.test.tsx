import { screen } from '@testing-library/react';
import { fakeSession } from './support/fakeSession';
import { renderPane } from './support/renderPane';
import { smallPlan } from './support/smallPlan';

const offer = (): HTMLElement | null => screen.queryByRole('button', { name: 'Prepara per l’invio' });

test('formulas that need Traguardo are offered to be prepared for sending, and the settings list what stays behind', async () => {
  const session = fakeSession(smallPlan({ written: 'piano' }));
  const { user } = renderPane(session);
  await user.click(await screen.findByRole('button', { name: 'Prepara per l’invio' }));
  expect(session.prepareForSending).toHaveBeenCalledTimes(1);
  expect(await screen.findByText('Si può inviare: non manca nulla a chi la riceve.')).toBeVisible();
});

test.each(['native', undefined] as const)('with formulas that are %s there is nothing to offer', async (written) => {
  renderPane(fakeSession(smallPlan({ written })));
  await screen.findByRole('tab', { name: 'Impostazioni' });
  expect(offer()).toBeNull();
}); // prettier-ignore
