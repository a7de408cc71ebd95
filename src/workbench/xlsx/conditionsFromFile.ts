import type { Color, ConditionalFormattingOptions, ConditionalFormattingRule, Worksheet } from 'exceljs';

import { parseArea, type Area, type ConditionalFormat } from '../host';
import { readColor, type Theme } from './color';
import { fromFileFormula } from './formulaSpelling';
import { untyped } from './untypedParts';

/** The conditional formats of a sheet: those that are drawn, strongest first, and those of other kinds as they are. */
export interface FileConditions {
  readonly drawn: readonly ConditionalFormat[];
  readonly kept: readonly ConditionalFormattingOptions[];
}

export function conditionsFromFile(sheet: Worksheet, theme: Theme): FileConditions {
  const drawn: { format: ConditionalFormat; priority: number }[] = [];
  const kept: ConditionalFormattingOptions[] = [];
  for (const { ref, rules } of untyped(sheet).conditionalFormattings ?? []) {
    const areas = ref.split(' ').flatMap((part) => parseArea(part) ?? []);
    const others = rules.filter((rule) => {
      const made = ruleFromFile(rule);
      if (made)
        drawn.push({
          format: toFormat(`file${drawn.length + 1}`, areas, made, rule, theme),
          priority: rule.priority,
        });
      return !made;
    });
    if (others.length > 0) kept.push({ ref, rules: others });
  }
  drawn.sort((a, b) => a.priority - b.priority);
  return { drawn: drawn.map(({ format }) => format), kept };
}

function ruleFromFile(rule: ConditionalFormattingRule): ConditionalFormat['rule'] | null {
  if (rule.type === 'cellIs' && rule.operator) {
    const [formula1 = '', formula2 = ''] = formulas(rule.formulae);
    return { kind: 'cellValue', operator: operatorFromFile(rule.operator), formula1, formula2 };
  }
  // exceljs gives `containsText` its formula, which its types do not say.
  const [formula] = 'formulae' in rule ? formulas(rule.formulae as unknown) : [];
  const isFormula = rule.type === 'expression' || rule.type === 'containsText';
  return isFormula && formula !== undefined ? { kind: 'custom', formula } : null;
}

const formulas = (formulae: unknown): readonly string[] =>
  Array.isArray(formulae) ? formulae.map((formula) => `=${fromFileFormula(String(formula))}`) : [];

/** `greaterThan` in files, `GreaterThan` in office.js; the two equalities are longer there. */
function operatorFromFile(operator: string): string {
  const upper = operator.charAt(0).toUpperCase() + operator.slice(1);
  return upper === 'Equal' || upper === 'NotEqual' ? `${upper}To` : upper;
}

export function operatorToFile(operator: string): string {
  const short = operator === 'EqualTo' || operator === 'NotEqualTo' ? operator.slice(0, -2) : operator;
  return short.charAt(0).toLowerCase() + short.slice(1);
}

function toFormat(
  id: string,
  areas: readonly Area[],
  rule: ConditionalFormat['rule'],
  { style }: ConditionalFormattingRule,
  theme: Theme,
): ConditionalFormat {
  const fill = style?.fill?.type === 'pattern' ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  return {
    id,
    areas,
    rule,
    fillColor: readColor(fill, theme) ?? '',
    fontColor: readColor(style?.font?.color as Partial<Color> | undefined, theme) ?? '',
    fontBold: style?.font?.bold === true,
    stopIfTrue: false,
  };
}
