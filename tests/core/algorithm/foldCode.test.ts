import { foldCode } from '../../../src/core/algorithm';

test.each([
  ['D1.1', 'd1.1'],
  ['', ''],
  ['Qualità', 'qualita'],
  ["QUALITA'", 'qualita'],
  ['qualita\u0300', 'qualita'],
  ['QUALITA\u2019', 'qualita'],
  ['\u2018QUALITA\u02BC', 'qualita'],
  ['QUALITA`\u00B4', 'qualita'],
  ['Controlli  Servizi\u00a0', 'controlliservizi'],
  ['EUREKA\u2013anno', 'eureka-anno'],
  ['EUREKA\u2212anno\u20101', 'eureka-anno-1'],
  ['EUREKA-anno', 'eureka-anno'],
  ['\uFB01nale', 'finale'],
  ['A+B', 'a+b'],
])('%j is folded to %j', (code, folded) => expect(foldCode(code)).toBe(folded));
