import type { Mark } from '../revision';

/**
 * Fills of the four marks: far apart in lightness, so that they differ in greyscale and for colour-blind people; the words stand beside them.
 */
export const FLAG_FILLS: Readonly<
  Record<Exclude<Mark, 'modified'>, { readonly fill: string; readonly fontColor: string }>
> = {
  increased: { fill: '#2B66A8', fontColor: '#FFFFFF' },
  decreased: { fill: '#F2B36B', fontColor: '#1B1A19' },
  removed: { fill: '#919191', fontColor: '#1B1A19' },
  added: { fill: '#FFF6C2', fontColor: '#1B1A19' },
};
