import { functionFiles } from '../../scripts/functions/functionFiles';
import { PAGES, helpFiles } from '../../scripts/help';
import { CATALOGUE, helpOf } from '../../src/core/diagnostics';
import type { Code, Language } from '../../src/core/diagnostics';

const pages = new Map<string, string>();
beforeAll(async () => {
  for (const { name, text } of helpFiles()) pages.set(name, text);
  for (const { name, text } of await functionFiles()) pages.set(`functions/${name}`, text);
});

const LANGUAGES: readonly Language[] = ['it', 'en'];
const names = Object.values(PAGES).flatMap(({ it, en }) => [it, en]);

describe.each(names)('%s', (name) => {
  const page = (): string => pages.get(name) ?? '';

  test('holds no script and no style of its own', () => {
    expect(page()).toContain("default-src 'none'; style-src 'self'");
    expect(page()).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  });

  test('leads to pages that are there', () => {
    const targets = [...page().matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, target = '']) =>
      target.replace(/^\.\.\//, ''),
    );
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.filter((target) => !pages.has(target))).toEqual([]);
  });

  test('names its language', () => {
    const language = Object.values(PAGES).some(({ en }) => en === name) ? 'en' : 'it';
    expect(page()).toContain(`<html lang="${language}">`);
  });
});

describe.each(LANGUAGES)('the findings in %s', (language) => {
  test.each(Object.keys(CATALOGUE) as Code[])('%s has its place and its words', (code) => {
    const page = pages.get(PAGES.findings[language]) ?? '';
    expect(page).toContain(`<section id="${code.toLowerCase()}">`);
    expect(page).toContain(helpOf(code, language).repair.slice(0, 12));
  });
}); // prettier-ignore
