import { byId } from './element';

/** Takes a file that is dropped anywhere on the page; while one is held over it, a veil says so and covers the pane. */
export function acceptDrops(sentence: string, open: (file: File) => void): void {
  const veil = byId('drop');
  veil.textContent = sentence;
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const show = (isShown: boolean): void => void (veil.hidden = !isShown);
  window.addEventListener('dragenter', (event) => show(holdsFile(event)));
  window.addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  veil.addEventListener('dragleave', () => show(false));
  window.addEventListener('drop', (event) => {
    show(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}
