import type { CliTexts } from '../cli-texts';
import { correctEn } from './correct';

/** The command line in English. */
export const cliEn: CliTexts = {
  usage: 'Usage: parplan write PLAN.xlsx -o OUT.xlsx [--lang vi|en] [--year YYYY] [--sheet NAME] [--force]',
  unknownArgument: (argument) => `Unknown argument ${argument}`,
  lacksValue: (argument) => `${argument} needs a value`,
  wrongValue: (argument, value) => `${argument} does not take “${value}”`,
  lacksInput: 'The plan’s file name is missing',
  lacksOutput: 'The output’s file name is missing (-o OUT.xlsx)',
  wouldOverwrite: (file) => `${file}: is the plan itself; add --force to write over it`,
  cannotWrite: (file, reason) => `${file}: cannot be written (${reason})`,
  writeFaults: {
    noFolder: 'there is no such folder; make it, then try again',
    isFolder: 'this is a folder; add the name of an .xlsx file',
    noAccess: 'you may not write here, or another program has the file open; close it or choose another folder',
    inUse: 'another program has the file open; close it, then try again',
    noSpace: 'the disk is full; make room, then try again',
    badName: 'the name cannot be used; choose another',
    other: 'the system reports an error',
  },
  wrongOutput: (file) => `The output must end in .xlsx or .xlsm, unlike “${file}”`,
  internalFault: (detail) =>
    `ParPlan met an unexpected error and wrote nothing: ${detail}. Please send this line to its developers`,
  wrote: (file, { assignments, targets, sheets }) =>
    `${file}: “${sheets.assignments}” ${assignments.added.length} added, ${assignments.changed.length} changed, ${assignments.kept.length} kept; ` +
    `“${sheets.targets}” ${targets.added.length} added, ${targets.changed.length} changed, ${targets.kept.length} kept`,
  painted: (missed, met, noData, other) =>
    `Targets: ${met} met, ${missed} missed, ${noData} without data, ${other} not measurable by number`,
  note: 'Note',
  correct: correctEn,
};
