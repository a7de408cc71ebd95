import type { HelpBlock } from './help';

export const REVISIONS_EN: HelpBlock<'TG6'> = {
  TG601: {
    title: 'Approved state edited',
    means: 'The content of the revision sheet is no longer what was approved: somebody edited it.',
    matters:
      'The comparison starts from the values of the sheet. If they were retouched, flags and register no longer say what really changed.',
    repair: 'Undo the edit, or take the revision again from the file in which the plan was approved.',
  },
  TG602: {
    title: 'State of a newer version',
    means: 'The revision was written by a version of Traguardo that is newer than this one.',
    matters: 'What this version does not know stays on the sheet, but is no part of the comparison.',
    repair: 'Update Traguardo and compare again.',
  },
  TG603: {
    title: 'Rows with the same key',
    means: 'Two or more rows have the same code under the same heading, and so the same key.',
    matters:
      'Revisions are compared by key. Where keys are equal, the right row is known only by its name or by the order.',
    repair: 'Give every row a code of its own.',
  },
  TG604: {
    title: 'Approved state not found',
    means: 'The sheet of the chosen revision was deleted.',
    matters:
      'Without it nobody can say what changed: the column Variazione has nothing left to compare the plan with.',
    repair: 'Restore the sheet, or flag the plan against another revision.',
  },
  TG605: {
    title: 'File without a plan',
    means: 'The chosen file opens, but no sheet in it has the headers and rows of a performance plan.',
    matters: 'Without a plan there is nothing to compare. The file was not touched.',
    repair: 'Choose the file that holds the plan. If the plan is there, check that it has a header row.',
  },
  TG606: {
    title: 'Approved state cannot be read',
    means: 'The sheet carries the mark of a revision, but the table of its rows is missing or broken.',
    matters: 'The revision can be part of no comparison.',
    repair:
      'Undo the edit of the sheet, or take the revision again from the file in which the plan was approved.',
  },
  TG607: {
    title: 'Plan not flagged',
    means: 'The column Variazione does not stand beside the plan.',
    matters: 'There is nothing to remove: the sheet is as it was before any flag.',
    repair: 'Nothing needs to be done. To see what changed, flag the plan against a revision.',
  },
  TG608: {
    title: 'Flags to renew',
    means:
      'Targets and weights are flagged live. Rows that are new, moved, sorted or renamed, and the other fields, are compared when the flags are set: since then some rows have changed.',
    matters: 'In those rows the column Variazione may say nothing, or speak of another row of the revision.',
    repair:
      'Press “Renew the flags” under Revisions, or “Calculate”: the flags of the whole plan are set again.',
  },
  TG619: {
    title: 'Nothing approved',
    means: 'Changes were to be flagged, but the workbook holds no approved state of the plan.',
    matters: 'Without a state to start from nobody can say what changed.',
    repair: 'Open Revisions in the pane, approve the plan as it was at the start, then flag the changes.',
  },
};
