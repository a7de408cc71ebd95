import type { HelpBlock } from './help';

export const HOST_EN: HelpBlock<'TG9'> = {
  TG901: {
    title: 'Cell being edited',
    means: 'A cell is still open for typing in Excel.',
    matters: 'As long as it is open, Excel lets nobody else read or write.',
    repair: 'Press Enter (or Esc to leave the cell as it was) and try again.',
  },
  TG902: {
    title: 'Sheet protected',
    means: 'The sheet is protected against changes.',
    matters: 'Traguardo cannot write its results. Nothing was written, not even in part.',
    repair: 'In Excel: Review, Unprotect Sheet. Then try again.',
  },
  TG903: {
    title: 'Filter active',
    means: 'A filter on the sheet hides rows.',
    matters: 'Writing under a filter may put values on the wrong rows. Nothing was written.',
    repair: 'In Excel: Data, Clear (filter). Then try again.',
  },
  TG904: {
    title: 'Sheet changed meanwhile',
    means: 'Someone changed the sheet after it was last read.',
    matters: 'The results at hand no longer match the sheet. Nothing was written.',
    repair: 'Read the plan again and press Calculate again.',
  },
  TG905: {
    title: 'Excel busy',
    means: 'Excel is busy and does not answer.',
    matters: 'The operation was not done.',
    repair: 'Wait a few seconds and try again. If a window of Excel is open, close it.',
  },
  TG906: {
    title: 'Too much data in one request',
    means: 'There is too much data for one request.',
    matters: 'The operation was not done.',
    repair:
      'Remove from the sheet what is no part of the plan, for example empty but formatted rows and columns.',
  },
  TG907: {
    title: 'Connection with Excel lost',
    means: 'The pane can no longer talk to Excel.',
    matters: 'What the pane shows may no longer be true.',
    repair: 'Close the pane and open it again. The plan on the sheet was not touched.',
  },
  TG908: {
    title: 'Sheet not found',
    means: 'A sheet that was read is gone, or has another name.',
    matters: 'There is no place to write the results.',
    repair: 'Read the plan again. If the sheet was deleted by mistake, use Undo in Excel.',
  },
  TG909: {
    title: 'Operation refused by Excel',
    means: 'Excel did not accept the operation and says why.',
    matters: 'The operation was not done.',
    repair: 'Read the reason given, remove the obstacle and try again.',
  },
  TG910: {
    title: 'File cannot be read',
    means: 'The file is not an Excel workbook of the kind .xlsx, or it is damaged.',
    matters: 'Its content cannot be read.',
    repair: 'Open it in Excel and save it as “Excel Workbook (.xlsx)”, then try again.',
  },
  TG911: {
    title: 'Nothing to undo',
    means: 'Traguardo has written nothing that could be undone.',
    matters: 'The sheet stays as it is.',
    repair: 'To take back what a person typed, use Undo in Excel.',
  },
  TG912: {
    title: 'Formula that needs Traguardo',
    means: 'The cell holds a formula, typed by hand, with a PIANO function.',
    matters:
      'Whoever opens the file without Traguardo sees #NAME? instead of the number as soon as Excel recalculates, in this cell and in all that depend on it.',
    repair:
      'If the file is to be sent, copy the cell and paste it as a value, or replace it by an Excel formula. Traguardo’s own columns are converted by “Prepare for sending”.',
  },
  TG913: {
    title: 'Functions of newer Excel',
    means: 'The formula uses functions newer than Excel 2016.',
    matters: 'In an older Excel or in LibreOffice the cell may show #NAME? instead of the number.',
    repair:
      'If the receiver has a recent Excel nothing need be done. Otherwise write the formula with older functions, or paste it as a value.',
  },
  TG914: {
    title: 'Written by a newer version',
    means: 'Whoever wrote to this workbook last used a newer version of Traguardo.',
    matters:
      'This version may not understand all that is there; by writing it would spoil scores and rules. So it only reads and checks.',
    repair: 'Close and reopen Excel to load the new version, or ask whoever deploys Traguardo.',
  },
  TG915: {
    title: 'Link to another file',
    means: 'The formula takes a value from another workbook.',
    matters:
      'The receiver does not have that other file: Excel asks whether to update links, and the values no longer follow.',
    repair: 'Bring the values into this workbook, or paste them as values before sending.',
  },
  TG916: {
    title: 'Columns of an older version',
    means: 'Columns and parameters were written by an earlier version of Traguardo.',
    matters: 'The numbers still hold, but the corrections and additions of this version are not in them yet.',
    repair:
      'Press Calculate: the columns are recognised and written anew in their place, the rules stay as they are.',
  },
  TG917: {
    title: 'Nothing to fix',
    means: 'A correction was asked for, but none of the chosen findings has one to propose.',
    matters: 'Nothing has changed on the sheet.',
    repair: 'Correct by hand, as the help page of each finding says.',
  },
  TG918: {
    title: 'Reason missing',
    means: 'A finding was accepted without a reason.',
    matters:
      'The reason stays in the workbook and is printed with the checks: without it nobody will know why the point was left.',
    repair: 'Write in a sentence why the point is right as it is, then accept it again.',
  },
  TG919: {
    title: 'Cell outside the plan',
    means: 'The explanation was asked for a cell that belongs to no row of the plan.',
    matters: 'Without the row nobody knows which number to explain.',
    repair: 'Choose a cell in the row of an area, an objective or an indicator, then ask again.',
  },
};
