/** What a pane notes about its own start, before any other script runs in it. */
export interface StartNotes {
  /** Tasks over 50 ms of this frame, in ms since its page was asked for. */
  readonly tasks: { readonly start: number; readonly end: number }[];
  /** When what the page is for was first on the screen; 0 before. */
  useful: number;
  /** From each press to the first picture after it. */
  readonly answers: number[];
}

export interface WhatToNote {
  /** Selector of what shows that the page is of use. */
  readonly useful: string;
  /** The kind of event that a press is. */
  readonly press: 'click' | 'input';
}

/** The global names by which the program that measures and the page find each other. */
export interface NotedWindow {
  whatToNote?: WhatToNote;
  startNotes?: StartNotes;
}

const whenPainted = (then: () => void): void =>
  void requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  });

function noteTasks({ tasks }: StartNotes): void {
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      // The workbench around the pane works on the same thread; Excel does not.
      if (name !== 'same-origin-ancestor') tasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Looks once a picture, from the first words on. */
function noteUse(notes: StartNotes, selector: string, words: number): void {
  const look = (): void => {
    if (document.querySelector(selector) === null) requestAnimationFrame(look);
    else whenPainted(() => (notes.useful = performance.now()));
  };
  if (document.querySelector(selector) === null) look();
  else notes.useful = words;
}

function notePresses({ answers }: StartNotes, kind: WhatToNote['press']): void {
  const note = ({ timeStamp }: Event): void => whenPainted(() => answers.push(performance.now() - timeStamp));
  window.addEventListener(kind, note, { capture: true });
}

/** A frame keeps its window and drops its timers when its page takes the place of the empty one: so all begins with the first words. */
const { whatToNote } = globalThis as NotedWindow;
if (window !== window.top && whatToNote !== undefined) {
  const notes: StartNotes = { tasks: [], useful: 0, answers: [] };
  (globalThis as NotedWindow).startNotes = notes;
  new PerformanceObserver((list, observer) => {
    const [words] = list.getEntriesByName('first-contentful-paint');
    if (words === undefined) return;
    observer.disconnect();
    noteTasks(notes);
    noteUse(notes, whatToNote.useful, words.startTime);
    notePresses(notes, whatToNote.press);
  }).observe({ type: 'paint', buffered: true });
}
