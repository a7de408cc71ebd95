import { remembered } from '../../../src/core/values/remembered';

const asked = (texts: string, most?: number): readonly string[] => {
  const calls: string[] = [];
  const answer = remembered((text) => {
    calls.push(text);
    return text.toUpperCase();
  }, most);
  expect([...texts].map(answer).join('')).toBe(texts.toUpperCase());
  return calls;
};

test.each([
  ['each text once', 'abab', undefined, ['a', 'b']],
  ['what was forgotten for want of room again', 'abcac', 2, ['a', 'b', 'c', 'a']],
])('asks for %s', (_what, texts, most, calls) => expect(asked(texts, most)).toEqual(calls));
