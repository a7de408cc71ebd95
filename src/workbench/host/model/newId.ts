/** An id as Excel writes them: `{6F1A257F-B83D-4367-A090-31A90801332F}`. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
