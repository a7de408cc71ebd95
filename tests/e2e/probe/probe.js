/* global CustomFunctions, Excel, Office, window */
/** A tiny add-in for tests of the workbench itself: it answers three functions and hears what happens on the active sheet. */
window.heard = [];
window.pressed = 0;

CustomFunctions.associate('CODICI', (cells) => [
  [cells.length, cells[0].length, JSON.stringify(cells[0][0])],
]);
CustomFunctions.associate('VERSO', (cells) => cells.map((row) => row.map((cell) => `<${cell}>`)));
CustomFunctions.associate('ESITO', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'niente da valutare');
});
Office.actions.associate('calculate', (event) => {
  window.pressed += 1;
  event.completed();
});

Office.onReady(async (info) => {
  window.info = info;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => {
      window.heard.push(['changed', event.address, event.source, event.triggerSource ?? '']);
    });
    context.workbook.onSelectionChanged.add(async () => {
      window.heard.push(['selected']);
    });
    await context.sync();
  });
  window.isReady = true;
});
