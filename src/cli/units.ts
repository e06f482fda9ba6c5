import { listUnits } from '../actions/list-units';
import { readPlan } from '../actions/read-plan';
import { writeUnitTable } from '../actions/write-unit-table';
import type { Issue } from '../core/issues/issue';
import type { PlanUnit, PlanUnits } from '../core/plan/resolved-units';
import { createMemoryHost } from '../hosts/memory/memory-host';
import { saveXlsx } from '../hosts/memory/save-xlsx';
import { issueOf } from '../actions/attempt';
import { type Language, TEXTS } from '../i18n';
import { unitsEn } from '../i18n/en/units';
import { unitsVi } from '../i18n/vi/units';
import { sortArguments, yearOption } from './arguments';
import { EXIT, type CommandStreams } from './command';
import { issueLine } from './issue-line';
import { openFile } from './open-file';
import { writeFault, writeWhole } from './write-file';

interface UnitArguments {
  readonly file: string;
  readonly json: boolean;
  /** Where the workbook with the sheet of names goes; null where it is not asked for. */
  readonly output: string | null;
  readonly year: number | null;
  readonly language: Language;
}

const OPTIONS = { withValue: ['--year', '--lang', '-o', '--output'], alone: ['--json', '--write'] };

/** `parplan units PLAN.xlsx`: the members of a plan by unit; with `--write` the sheet "Tên đơn vị" too. Gives the exit code. */
export async function unitsCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const language = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? 'en' : 'vi';
  const asked = unitArguments(args, language);
  const texts = language === 'en' ? unitsEn : unitsVi;
  if ('fault' in asked) {
    streams.error(`${asked.fault}. ${texts.usage}`);
    return EXIT.unusableArguments;
  }
  try {
    const host = createMemoryHost(await openFile(asked.file));
    const year = asked.year === null ? {} : { year: asked.year };
    const read = await readPlan(host, { scope: { sheets: 'all' }, ...year });
    if (!read.ok) return unreadable(asked, read.issues, streams);
    const units = listUnits(read.value.reading, read.value.snapshot, texts.table);
    if (asked.output !== null) {
      const written = await writeUnitTable(host, units, { texts: texts.table });
      if (!written.ok) return unreadable(asked, written.issues, streams);
      const saved = await saveXlsx(host.workbook, { macros: /\.xlsm$/i.test(asked.output) });
      const fault = await writeWhole(asked.output, saved.bytes).catch((error: unknown) => ({ error }));
      if (fault) {
        const { cli } = TEXTS[language];
        streams.error(cli.cannotWrite(asked.output, writeFault(fault.error, cli)));
        return EXIT.unusableArguments;
      }
      if (!asked.json) streams.out(texts.wrote(asked.output, written.value.sheet, written.value.added));
    }
    streams.out(asked.json ? JSON.stringify(unitsJson(units), null, 2) : listing(units, texts));
    return EXIT.done;
  } catch (error) {
    return unreadable(asked, [issueOf(error)], streams);
  }
}

function unreadable({ file, language }: UnitArguments, issues: readonly Issue[], streams: CommandStreams): number {
  for (const issue of issues) streams.error(issueLine(file, issue, language));
  return EXIT.unreadableInput;
}

function unitArguments(args: readonly string[], language: Language): UnitArguments | { readonly fault: string } {
  const texts = TEXTS[language].cli;
  const sorted = sortArguments(args, OPTIONS, texts);
  if ('fault' in sorted) return sorted;
  const year = yearOption(sorted, texts);
  if (typeof year === 'object' && year !== null) return year;
  const value = (name: string) => sorted.options.get(name)?.at(-1);
  const [file, surplus] = sorted.files;
  const output = value('-o') ?? value('--output') ?? null;
  const said = value('--lang') ?? 'vi';
  if (file === undefined) return { fault: texts.lacksInput };
  if (surplus !== undefined) return { fault: texts.unknownArgument(surplus) };
  if (said !== 'vi' && said !== 'en') return { fault: texts.wrongValue('--lang', said) };
  if (sorted.options.has('--write') !== (output !== null)) return { fault: texts.lacksOutput };
  if (output !== null && !/\.xls[xm]$/i.test(output)) return { fault: texts.wrongOutput(output) };
  return { file, json: sorted.options.has('--json'), output, year, language: said };
}

const unitsJson = ({ units, alike }: PlanUnits) => ({
  units: units.map(({ unit, certainty, by, successor, members, assignments }) => ({
    unit,
    certainty,
    by,
    successor: successor && { unit: successor.successor, from: successor.from, source: successor.basis.source },
    members,
    assignments,
  })),
  alike,
});

function listing({ units, alike }: PlanUnits, texts: typeof unitsVi): string {
  if (units.length === 0) return texts.none;
  const line = ({ unit, successor, members }: PlanUnit) => [
    `  ${unit}${successor ? ` [${texts.since(successor.successor, successor.from)}]` : ''}`,
    ...members.map(({ text, lead, support, person }) => `      ${text}: ${texts.counts(lead, support, person)}`),
  ];
  const pairs = alike.length === 0 ? [] : ['', texts.alike, ...alike.map(([one, other]) => `  ${one} · ${other}`)];
  return [texts.title, ...units.flatMap(line), ...pairs].join('\n');
}
