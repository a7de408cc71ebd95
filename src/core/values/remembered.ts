/** Longer texts are answered anew each time: keeping them would cost more than it saves. */
const LONGEST_REMEMBERED = 400;

/**
 * A pure function of a text that remembers its answers: sheets hold few different texts of its kind in many cells. What it remembers stays
 * bounded, and can be told from calling it again only by the time.
 */
export function remembered<T>(answer: (text: string) => T, most = 1000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (text.length > LONGEST_REMEMBERED) return found;
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
