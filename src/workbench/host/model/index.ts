/** Excel's object model, as far as the add-in needs it, over a `SheetEngine`. */
export type { Book, BookLocale } from './book';
export { emptyDocument, type ChartModel, type DocumentState, type SheetPage } from './documentState';
export type { EventMessage } from './eventHub';
export { createObjectModel, type ObjectModelOptions } from './objectModel';
export { readTyped, type Typed } from './typedText';
