import type { SheetEdit } from '../app';
import { debounce } from './debounce';
import type { Visibility } from './visibility';

/** How long the sheet must rest before it is read again. */
const EDIT_PAUSE_MS = 400;

export interface EditWatch {
  readonly heard: (edit: SheetEdit) => void;
  readonly stop: () => void;
}

/**
 * What is done about the edits of a sheet: each is followed at once, and the workbook is read again when they have paused. Edits made while nobody can
 * see the pane are read when it comes to the front.
 */
export function watchEdits(
  visibility: Visibility,
  { follow, read }: { readonly follow: (edit: SheetEdit) => void; readonly read: () => void },
): EditWatch {
  let isStale = false;
  const readLater = debounce(() => {
    isStale = !visibility.isVisible();
    if (!isStale) read();
  }, EDIT_PAUSE_MS);
  const stopShown = visibility.onShown(() => {
    if (isStale) readLater();
  });
  return {
    heard: (edit) => {
      if (visibility.isVisible()) follow(edit);
      readLater();
    },
    stop: () => {
      readLater.cancel();
      stopShown();
    },
  };
}
