import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { IRenderManagerService } from '@univerjs/engine-render';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import italian from '@univerjs/preset-sheets-core/locales/it-IT';
import { CalculationMode } from '@univerjs/sheets-formula';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';

import type { GridFunction } from '../customFunctions';
import type { Drawing } from '../grid';
import { CanvasText } from './canvasText';
import { reveal } from './reveal';

export interface ScreenOptions {
  readonly functions: readonly GridFunction[];
  readonly hints: readonly IFunctionInfo[];
}

/** The grid on the page. */
export interface Screen {
  readonly univer: Univer;
  readonly drawing: Drawing;
  /** Draws everything anew, for looks that changed without a cell being written. */
  redraw(unitId: string): void;
  dispose(): void;
}

/** Makes an empty grid in the container, in Italian. */
export function createScreen(container: HTMLElement, { functions, hints }: ScreenOptions): Screen {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.IT_IT,
    locales: { [LocaleType.IT_IT]: italian },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: true,
    footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: {
      // The engine asks for names of its own list; any name works.
      function: [...functions] as never,
      description: [...hints],
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  for (const plugin of plugins) registerPlugin(univer, plugin);
  // Some plugins expect that the facade exists.
  FUniver.newAPI(univer);
  const text = new CanvasText();
  return {
    univer,
    drawing: {
      columnPixels: (sheet, column) => text.columnPixels(sheet, column),
      rowPixels: (sheet, row) => text.rowPixels(sheet, row),
      reveal: (sheet, area) => reveal(univer, sheet, area),
    },
    redraw: (unitId) => redraw(univer, unitId),
    dispose: () => univer.dispose(),
  };
}

/** A preset lists plugins bare or with their settings, in types that differ from plugin to plugin. */
function registerPlugin(univer: Univer, plugin: unknown): void {
  const [type, config] = Array.isArray(plugin)
    ? (plugin as [never, never])
    : [plugin as never, undefined as never];
  univer.registerPlugin(type, config);
}

function redraw(univer: Univer, unitId: string): void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  if (!render) return;
  render.with(SheetSkeletonManagerService).reCalculate();
  render.components.forEach((component) => component.makeDirty());
}
