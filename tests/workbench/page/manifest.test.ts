/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readManifest } from '../../../src/workbench/page/manifest';

const xml = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

describe('the manifest as the workbench reads it', () => {
  test.each([
    [
      'it-IT',
      [
        'Calcola',
        'Controlla',
        'Contrassegna variazioni',
        'Cruscotto',
        'Relazione',
        'Mostra riquadro',
        'Perché questo numero?',
      ],
      'functions.json',
    ],
    [
      'en-US',
      ['Calculate', 'Check', 'Flag changes', 'Dashboard', 'Report', 'Show pane', 'Why this number?'],
      'functions.en.json',
    ],
  ])('in %s it has the buttons %j and the functions of %s', (language, labels, functions) => {
    const { name, namespace, buttons, functionsUrl } = readManifest(xml, language);
    expect([name, namespace]).toEqual(['Traguardo', 'PIANO']);
    expect(buttons.map(({ label }) => label)).toEqual(labels);
    expect(buttons.map(({ command }) => command)).toEqual([
      ...['calculate', 'check', 'flagChanges', 'dashboard', 'report'],
      undefined,
      'why',
    ]);
    expect(functionsUrl?.endsWith(`/${functions}`)).toBe(true);
  });

  test('every button has its picture and its tip', () => {
    for (const { icon, tip } of readManifest(xml, 'it-IT').buttons) {
      expect(icon).toMatch(/-16\.png$/);
      expect(tip.length).toBeGreaterThan(20);
    }
  });

  test('what is no manifest describes nothing', () => {
    expect(readManifest('not <xml', 'it-IT')).toMatchObject({
      namespace: '',
      buttons: [],
      functionsUrl: undefined,
    });
  });
});
