import { keptSteps, writtenBooks, writtenSteps } from '../../support/writtenBooks';

test.each(writtenBooks())(
  'what is written into %s is what the kept text says, step by step',
  async (book) => {
    const kept = keptSteps(book);
    const done = [];
    for await (const step of writtenSteps(book)) {
      expect(step).toEqual(kept[done.length]);
      done.push(step);
    }
    expect(done).toHaveLength(kept.length);
  },
);
