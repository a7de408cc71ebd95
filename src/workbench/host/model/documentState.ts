/** What a workbook keeps besides its cells. Plain data, so that the workbench can save it with the file. */
export interface DocumentState {
  /** The add-in's settings, by key; values survive JSON. The same for `workbook.settings` and `Office.context.document.settings`. */
  readonly settings: Map<string, unknown>;
  /** Custom properties of each sheet, by sheet id and then by key. */
  readonly sheetProperties: Map<string, Map<string, string>>;
  /** Document properties by their office.js name: `title`, `author`, ... */
  readonly properties: Map<string, string>;
}

export function emptyDocument(): DocumentState {
  return { settings: new Map(), sheetProperties: new Map(), properties: new Map() };
}
