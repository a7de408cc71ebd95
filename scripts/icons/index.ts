/** Draws every icon of the add-in into `assets/icons`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICONS } from './drawings';
import { encodePng } from './png';
import { rasterise } from './raster';

const target = join(__dirname, '../../assets/icons');
mkdirSync(target, { recursive: true });
for (const { name, shapes, sizes } of ICONS)
  for (const size of sizes)
    writeFileSync(join(target, `${name}-${size}.png`), encodePng(rasterise(shapes, size)));
