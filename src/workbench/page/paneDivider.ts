import { byId } from './element';

const NARROWEST = 320;
const WIDEST = 640;
const STEP = 10;

/** Lets the pane be made wider or narrower, with the mouse or with the arrow keys. 350 px at the start, as in Excel. */
export function makeDivider(label: string): void {
  const divider = byId('divider');
  let width = 350;
  const resize = (wanted: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    byId('pane').style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
  };
  const attributes = {
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  };
  for (const [name, value] of Object.entries(attributes)) divider.setAttribute(name, value);
  divider.onpointerdown = ({ pointerId }) => divider.setPointerCapture(pointerId);
  divider.onpointermove = ({ pointerId, clientX }) => {
    if (divider.hasPointerCapture(pointerId)) resize(window.innerWidth - clientX);
  };
  divider.onkeydown = ({ key }) => {
    if (key === 'ArrowLeft') resize(width + STEP);
    if (key === 'ArrowRight') resize(width - STEP);
  };
  resize(width);
}
