import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style, Worksheet } from 'exceljs';

import { formatArea, type ConditionalFormat } from '../host';
import { writeColor } from './color';
import { operatorToFile } from './conditionsFromFile';
import { toFileFormula } from './formulaSpelling';

/** Writes the conditional formats of a sheet, strongest first, and those of other kinds after them as they were read. */
export function conditionsToFile(
  sheet: Worksheet,
  drawn: readonly ConditionalFormat[],
  kept: readonly ConditionalFormattingOptions[],
  namespaces: readonly string[],
): void {
  drawn.forEach((format, index) => {
    const ref = format.areas.map((area) => formatArea(area)).join(' ');
    const rule = ruleToFile(format, index + 1, (formula) =>
      toFileFormula(formula.replace(/^=/, ''), namespaces),
    );
    if (rule) sheet.addConditionalFormatting({ ref, rules: [rule] });
  });
  for (const { ref, rules } of kept) {
    const later = rules.map((rule) => ({ ...rule, priority: rule.priority + drawn.length }));
    sheet.addConditionalFormatting({ ref, rules: later });
  }
}

/** Null for a format whose rule was never filled in. */
function ruleToFile(
  { rule, stopIfTrue, ...look }: ConditionalFormat,
  priority: number,
  spell: (formula: string) => string,
): ConditionalFormattingRule | null {
  const common = { priority, style: lookToFile(look), ...(stopIfTrue && { stopIfTrue }) };
  if (rule.kind === 'custom') {
    return rule.formula === '' ? null : { ...common, type: 'expression', formulae: [spell(rule.formula)] };
  }
  const formulae = [rule.formula1, rule.formula2].filter((formula) => formula !== '').map(spell);
  // Files know all operators of office.js; the library's types list only some.
  const operator = operatorToFile(rule.operator) as 'equal';
  return formulae.length === 0 ? null : { ...common, type: 'cellIs', operator, formulae };
}

function lookToFile({
  fillColor,
  fontColor,
  fontBold,
}: Pick<ConditionalFormat, 'fillColor' | 'fontColor' | 'fontBold'>): Partial<Style> {
  const font = { ...(fontBold && { bold: true }), ...(fontColor !== '' && { color: writeColor(fontColor) }) };
  return {
    ...(fillColor !== '' && { fill: { type: 'pattern', pattern: 'solid', bgColor: writeColor(fillColor) } }),
    ...(Object.keys(font).length > 0 && { font }),
  };
}
