/** Office's theme as it is now; undefined where this Office does not tell. */
export const readOfficeTheme = (): Office.OfficeTheme | undefined =>
  // Older hosts leave the member out, whatever its type says.
  (Office.context as Partial<Office.Context>).officeTheme;

/**
 * Calls back when the theme may have changed; returns the function that stops it. Not every Office tells of a change: so it is looked
 * at again whenever the page gets the focus or comes to the front.
 */
export function watchOfficeTheme(listener: () => void): () => void {
  const events = [
    [window, 'focus'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [target, name] of events) target.addEventListener(name, listener);
  const stopHost = watchHost(listener);
  return () => {
    stopHost();
    for (const [target, name] of events) target.removeEventListener(name, listener);
  };
}

/** A host that does not know the event answers with a failure, or throws: then the page's own events must do. */
function watchHost(listener: () => void): () => void {
  try {
    const page = Office.context.document;
    page.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
    return () => page.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: listener });
  } catch {
    return () => undefined;
  }
}
