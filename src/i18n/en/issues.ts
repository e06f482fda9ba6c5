import type { IssueTexts } from '../issue-texts';
import { named, quoted } from '../issue-texts';
import { sheetKindsEn } from './sheet-kinds';

const PARTS = {
  signature: 'digital signature',
  macros: 'macros',
  drawing: 'drawings and charts',
  comments: 'notes',
  vmlDrawing: 'notes',
  threadedComment: 'threaded comments',
};

const CORRECTIONS = {
  'column-role': 'a column’s role',
  'header-rows': 'the heading’s rows',
  'table-end': 'the table’s end',
  'not-plan': 'a table that is no plan',
  value: 'a value of an assignment',
};

/** Doubts and failures in English. */
export const issuesEn: IssueTexts = {
  'file.not-found': ({ file }) => `There is no file${quoted(file)}. Check its name and folder.`,
  'file.is-folder': ({ file }) => `The path${quoted(file)} is a folder, not a file. Name an .xlsx file in it.`,
  'file.no-access': () =>
    'The file cannot be opened: it is locked, or you may not read it. Close the program that holds it, check the permissions, then try again.',
  'file.not-xlsx': ({ format }) =>
    `This file is not an Excel workbook (.xlsx)${format ? ` but ${format}` : ''}. Open it in Excel, save it as .xlsx, then try again.`,
  'file.old-xls': () => 'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
  'file.encrypted': () => 'The file is locked with a password. Remove the password and try again.',
  'file.damaged': ({ sheet }) =>
    `The file is damaged${sheet ? ` at the sheet${quoted(sheet)}` : ''} and cannot be read. Open it in Excel to repair it, then save it.`,
  'file.too-large': () =>
    'The file is too large to be read safely on this machine. Copy the plan sheets into a new workbook and read that one.',
  'file.content-lost': ({ content, sheet }) =>
    `The saved file could not keep a part of the original right: ${named(PARTS, content)}${sheet ? ` (sheet${quoted(sheet)})` : ''}. Please check it.`,
  'workbook.empty': () => 'The workbook holds no data.',
  'workbook.structure-protected': () =>
    'The workbook’s structure is protected, so no sheet can be added. On the Review tab switch Protect Workbook off, then try again.',
  'workbook.read-only': () => 'The workbook can only be read. Save it under another name and try again.',
  'sheet.not-found': ({ sheet }) => `There is no sheet${quoted(sheet)} in the workbook.`,
  'sheet.protected': ({ sheet }) =>
    `The sheet${quoted(sheet)} is protected and cannot be changed. Unprotect it and try again.`,
  'sheet.too-large': ({ sheet, area }) =>
    `The sheet${quoted(sheet)} spreads its data over too large an area (${area}) to be read. Delete stray cells far from the table, or read only the sheet with the plan.`,
  'sheet.no-plan': ({ sheet, kind }) => {
    if (kind === 'plan-text')
      return `The sheet${quoted(sheet)} is the text of the plan; no task was read from it. If it assigns work, look at it yourself.`;
    return kind !== undefined && Object.hasOwn(sheetKindsEn, kind)
      ? `The sheet${quoted(sheet)} is ${named(sheetKindsEn, kind)}, not a plan.`
      : `No plan was found ${sheet ? `on the sheet${quoted(sheet)}` : 'on the sheets that were read'}. ParPlan looks for tables with columns of tasks, units and deadlines, or numbered paragraphs.`;
  },
  'cell.legacy-letters': ({ count }) =>
    `${count} cells are typed in an old font (TCVN3 or VNI) and were read as that font shows them; the plan stays as it is. Look at a few of them, or convert the sheet to Unicode.`,
  'cell.error-value': ({ error }) =>
    `The cell holds an error${quoted(error)} and was not read. Correct it, then read again.`,
  'cell.text-cut': () =>
    'The text is longer than a cell of Excel can hold and its end was cut. See the plan for all of it.',
  'host.cell-edit-mode': () => 'A cell is being edited in Excel. Press Enter or Esc, then try again.',
  'host.busy': () => 'Excel is busy. Wait a moment and try again.',
  'host.payload-too-large': () => 'Too much data for Excel to take at once.',
  'host.access-denied': () => 'Excel refused this change. See whether the workbook is locked or read-only.',
  'host.not-supported': () => 'This version of Excel cannot do what is needed.',
  'host.failed': () =>
    'Excel could not do this. Try again; if it still fails, save the workbook, close it and open it again.',
  'host.cancelled': () => 'Stopped as you asked.',
  'plan.year-missing': () =>
    'The plan names no year, so deadlines without one have no date. Write the year into the title, or give it when reading.',
  'plan.number-blank': ({ what }) =>
    `The plan’s ${what === 'number' ? 'number is' : what === 'date' ? 'day of issue is' : 'number and day of issue are'} still blank. See whether this is the issued version.`,
  'table.column-role-unknown': ({ header, role, known }) =>
    known !== undefined
      ? `The column${quoted(header)} is nothing that ParPlan follows, so it is not used.`
      : role === undefined
        ? `It is not clear what the column${quoted(header)} holds, so it is not used. Choose its role if you need it.`
        : `The heading${quoted(header)} does not say what the column holds; its role was guessed from the cells. Check the role.`,
  'table.cells-unread': ({ count }) =>
    `${count} cells stand outside the columns with a heading and were not read. If they belong to the plan, give the column a heading and read again.`,
  'table.values-shared': () =>
    'This row leaves the unit or the deadline blank; both were taken from the numbered row above. Check whether another unit is meant.',
  'table.column-missing': ({ what }) =>
    what === 'due'
      ? 'The table has no column for the deadline, so it does not say when its tasks are due.'
      : 'The table has no column for the unit, so it does not say who does its tasks.',
  'table.ordinal-repeated': ({ number }) =>
    `The number ${number} stands twice in a row. See whether it was misnumbered.`,
  'table.ordinal-skipped': ({ number }) => `The number ${number} is missing. See whether a row was left out.`,
  'table.row-unnumbered': ({ after }) =>
    `This row has no number (behind ${after}); it is read as a task of its own. Check whether it goes on with the row above.`,
  'assignment.lead-missing': () =>
    'The task names no lead unit. Add it to the plan, or correct it if ParPlan missed it.',
  'assignment.task-missing': () => 'The row has a unit or a deadline, but no task. Add the task.',
  'assignment.repeated': ({ row }) =>
    `Row ${row} already has this task with the same units and due date. See whether it was copied by mistake.`,
  'target.contradiction': ({ first, second }) =>
    `Two targets contradict each other:${quoted(first)} and${quoted(second)}. Look at the numbers, or at “at least” and “at most”.`,
  'schedule.start-after-due': ({ start, due }) =>
    `The start${quoted(start)} is later than the due date${quoted(due)}. Look at both cells.`,
  'schedule.two-deadlines': ({ task, due }) =>
    `The task says${quoted(task)}, but the due cell says${quoted(due)}. Keep one of them.`,
  'schedule.before-issued': ({ due, issued }) =>
    `The deadline${quoted(due)} had passed before the plan was issued (${issued}). Check it.`,
  'schedule.status-instead': ({ text }) =>
    `The due cell holds a status${quoted(text)}, not a time. Write a day, a month or a quarter.`,
  'organisation.lead-also-support': ({ unit }) =>
    `The unit${quoted(unit)} both leads and supports the same task. Remove it in one place.`,
  'target.unread-number': ({ number }) =>
    `It is not clear whether the number${quoted(number)} is a target, so it is not counted. If it is, say it more plainly, such as “at least 95%”.`,
  'target.number-missing': ({ text }) =>
    `The target lacks its number:${quoted(text)}. Add it, or there is nothing to judge by.`,
  'target.share-above-100': ({ text }) => `The share is above 100%${quoted(text)}. See whether the number is mistyped.`,
  'schedule.unread': ({ text }) =>
    `The deadline${quoted(text)} was not read in full. Write a day, a month or a quarter, or correct it in ParPlan.`,
  'schedule.year-assumed': ({ text, year }) =>
    `The deadline${quoted(text)} names no year in a plan of several years; ${year} was taken. Add the year.`,
  'schedule.outside-plan-year': ({ text, year }) =>
    `The deadline${quoted(text)} lies outside the plan’s year (${year}). See whether the year is mistyped.`,
  'schedule.impossible-date': ({ text }) => `There is no such day${quoted(text)}. Write the deadline again.`,
  'schedule.swapped-date': ({ read, other }) =>
    `Excel may have swapped the day and the month of this cell: it is read as ${read} (day first), the other reading is ${other}. If it is wrong, type the date again.`,
  'text.unfinished': ({ text }) => `The sentence breaks off:${quoted(text)}. See whether words are missing.`,
  'text.impossible-date': ({ text }) =>
    `There is no such day${quoted(text)} as this sentence names. See whether it is mistyped.`,
  'text.likely-slip': ({ text, meant }) =>
    `The words${quoted(text)} are most likely a slip for${quoted(meant)} and were read so.`,
  'organisation.person-in-unit': () =>
    'A person is named in a column of units. To follow work by unit, add the person’s unit.',
  'correction.cell-gone': ({ id, what, cell, sheet }) =>
    `Correction ${id} (${named(CORRECTIONS, what)}) is not applied: cell ${cell} of sheet${quoted(sheet)} is no longer there as it was. Remove the correction, or make it again on the table as it is now.`,
  'correction.not-applied': ({ id, what, cell, sheet }) =>
    `Correction ${id} (${named(CORRECTIONS, what)}) is not applied: cell ${cell} of sheet${quoted(sheet)} is no longer part of ${what === 'value' ? 'an assignment' : 'a table’s heading'}. Remove the correction, or make it again on the table as it is now.`,
  'correction.unknown-id': ({ id }) => `There is no correction ${id}. Look at the list of corrections.`,
  'correction.nothing-left': () =>
    'With this correction nothing of the plan could be read any more, so the reading stays as it was.',
  'register.changed-by-user': ({ id, column }) => `You changed${quoted(column)} in row ${id}; it was left as it is.`,
  'register.source-gone': ({ id }) => `Row ${id} is no longer in the plan; it was kept and marked.`,
  'register.ambiguous-match': ({ id, fresh, before, after }) =>
    `It is not certain that the earlier row ${id}${quoted(before)} is the plan’s entry${quoted(after)}, so that has a row of its own${fresh ? ` (${fresh})` : ''}. Look at both.`,
  'register.no-room': ({ sheet, cell }) =>
    `The table on the sheet${quoted(sheet)} needs more room, but ${cell} holds something. Move it and write again.`,
  'register.name-taken': ({ name }) =>
    `The workbook already has a name${quoted(name)} of yours, which ParPlan needs. On the Formulas tab, in the Name Manager, rename it, then write again.`,
  'write.failed-rolled-back': () => 'Writing failed. The workbook is as it was before.',
  'write.failed-needs-recovery': () =>
    'Writing stopped half-way because Excel no longer answered. Open the ParPlan pane again and press Recover to go back.',
  'write.undo-too-large': () => 'This change is too large to be undone later. Save a copy before you write.',
  'write.nothing-to-write': () => 'There is no assignment or target to write yet.',
  'highlight.no-register': () => 'There is no ParPlan sheet of targets yet. Write the sheets first, then highlight.',
  'highlight.nothing-to-remove': () => 'There are no ParPlan highlights to remove.',
  'state.unreadable': () =>
    'What ParPlan remembers in this workbook cannot be read (a newer version may have written it). Nothing was changed.',
  'state.lost': () =>
    'There are ParPlan sheets, but what ParPlan remembered about them is gone, so rows cannot be matched. Copy the two sheets to another workbook, delete them here and write again.',
  'state.unfinished-change': () => 'The last change stopped half-way. Recover the workbook before writing again.',
  'undo.cells-changed': ({ count, cells }) => `Changed since then and therefore left as they are (${count}): ${cells}.`,
  'undo.nothing': () => 'There is no change of ParPlan to undo.',
  'cases.none': () =>
    'No list of case records was found: a row of headings is needed, with the day received or the due day, and the case code, procedure or status.',
  'function.unequal-shapes': ({ due, done }) =>
    `Both ranges need the same number of rows and columns: the due dates are ${due}, the done dates ${done}.`,
  'function.no-cases': () => 'There is no case to count: the denominator is 0.',
  'function.unreadable-date': ({ row, column, text }) =>
    `Row ${row}, column ${column} of the range is not a date${quoted(text)}. Enter a date, or text as dd/mm/yyyy.`,
  'function.unreadable-as-of': ({ text }) =>
    `The as-of date is not a date${quoted(text)}. Enter a date, or text as dd/mm/yyyy.`,
  'function.unknown-choice': ({ value, choices }) => `There is no choice${quoted(value)}. Use one of: ${choices}.`,
  'function.bad-index': () => 'The index must be a whole number from 1.',
  'function.no-target': () => 'No target was found in the text.',
  'function.no-such-target': ({ index, count }) => `The text has ${count} target(s); there is no number ${index}.`,
  'function.no-threshold': ({ text }) => `The target${quoted(text)} is a change or a trend, so it has no threshold.`,
  'function.no-upper': ({ text }) => `The target${quoted(text)} has no upper value.`,
  'function.several-targets': ({ count }) =>
    `There are ${count} targets in the text: give the index of the one that is meant.`,
  'function.no-actual': ({ text }) => `The actual value is no number${quoted(text)}: use a number, 95% is 0.95.`,
  'function.no-baseline': ({ text }) =>
    `The target${quoted(text)} compares with a period before: give that value as the baseline.`,
  'function.unequal-ranges': ({ first, second }) =>
    `Both ranges must have the same rows and columns, or one of them must be one cell: they are ${first} and ${second}.`,
  'function.bad-days': () => 'The number of working days must be a number; there is none.',
  'function.bad-year': ({ text }) => `There is no such plan year${quoted(text)}: use four digits, such as 2026.`,
  'function.unreadable-day': ({ text }) => `This is no date${quoted(text)}. Use a date, or text dd/mm/yyyy.`,
  'function.unreadable-calendar': ({ row, text }) =>
    `Row ${row} of your calendar cannot be read${quoted(text)}: use dates first, then "nghỉ" (off) or "làm bù" (worked).`,
  'function.no-calendar': ({ year }) =>
    `There is no calendar for ${year}: give the days off and the make-up days of that year as the calendar.`,
  'function.no-schedule': ({ text }) => `No deadline could be read${quoted(text)}.`,
  'function.no-day': ({ text }) =>
    `The deadline${quoted(text)} recurs or follows an event, so there is no day; use "canonical" to see how it is read.`,
  'function.unknown-indicator': ({ text }) =>
    `There is no such indicator in index 766${quoted(text)}: give its number, such as "2.1".`,
  'function.bad-rate': ({ text }) => `There is no such rate${quoted(text)}: use a number from 0 to 1, 95% is 0.95.`,
  'function.bad-points': ({ text }) => `There is no such total${quoted(text)}: use a number from 0 to 100.`,
  'function.unknown-answer': ({ row, text }) =>
    `Row ${row} of the range is no level of satisfaction${quoted(text)}: use "hài lòng", "không hài lòng" … or the level's number.`,
  'function.unknown-channel': ({ row, text }) =>
    `Row ${row} of the range is no known channel${quoted(text)}: use "trực tuyến", "trực tiếp" or "bưu chính".`,
  'function.no-organisation': () => 'There is no unit or person in the cell.',
};
