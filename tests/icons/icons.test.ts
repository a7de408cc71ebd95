import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { ICONS } from '../../scripts/icons/drawings';
import { encodePng } from '../../scripts/icons/png';
import { rasterise } from '../../scripts/icons/raster';

const folder = join(__dirname, '../../assets/icons');

/** The picture inside a PNG file: its header and its rows. Compression may differ between versions of Node. */
function picture(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('ascii', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') parts.push(data);
    if (type === 'IDAT') parts.push(inflateSync(data));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

const files = ICONS.flatMap(({ name, shapes, sizes }) =>
  sizes.map((size) => ({ file: `${name}-${size}.png`, shapes, size })),
);

test('the folder holds the drawn icons and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(files.map(({ file }) => file).sort());
});

test.each(files)('$file is up to date', ({ file, shapes, size }) => {
  const drawn = picture(encodePng(rasterise(shapes, size)));
  expect(picture(readFileSync(join(folder, file))).equals(drawn)).toBe(true);
});

test('a shape is drawn where it stands, corners round, ground clear', () => {
  const square = { x: 4, y: 4, width: 8, height: 8, radius: 2, colour: '#ff8000' };
  const { data } = rasterise([square], 16);
  const at = (x: number, y: number): number[] => [...data.subarray((y * 16 + x) * 4, (y * 16 + x) * 4 + 4)];
  expect(at(0, 0)).toEqual([0, 0, 0, 0]);
  expect(at(8, 8)).toEqual([255, 128, 0, 255]);
  expect(at(4, 8)).toEqual([255, 128, 0, 255]);
  expect(at(4, 4)[3]).toBeGreaterThan(0);
  expect(at(4, 4)[3]).toBeLessThan(255);
  expect(at(3, 8)).toEqual([0, 0, 0, 0]);
});
