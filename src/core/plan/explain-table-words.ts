import { isDitto } from '../readers/organisations/read-organisations';
import type { TargetPlace } from '../readers/targets/scan';
import type { FoundTable } from '../tables/find-tables';
import type { TraceStep } from './cell-trace';
import { explainWords, NO_WORDS, type WordsTrace } from './explain-words';
import { fieldOf } from './field-text';
import type { GivenValues } from './given-values';
import type { PhraseReaders } from './phrase-readers';
import type { RoleText } from './role-texts';
import { TARGET_PLACES, unitOf } from './row-targets';
import { recordTexts } from './table-assignment';
import { groupCells, tableItems, type Group, type TableRecord } from './table-records';
import { step, type CellPlace } from './trace-step';

/** What the readers make of a cell in a table's body. */
export function explainTableWords(
  table: FoundTable,
  at: CellPlace,
  { readers, given }: { readonly readers: PhraseReaders; readonly given: GivenValues | null },
): WordsTrace {
  const textsOf = recordTexts(table, readers, given);
  const items = [...tableItems(table, isDitto)];
  const records = items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
  const own = records.find(({ rows }) => rows.some(({ row }) => row.row === at.row));
  const group = items.find((item) => item.kind === 'group' && hasRow(item.group, at.row));
  const texts = own ? textsOf(own) : [];
  const here = texts.filter((text) => standsAt(text, at));
  if (here.length > 0) return combined(here.map((text) => wordsOf(text, texts, table, at, readers)));
  if (group?.kind === 'group') return explainGroup(table, group.group, { records, textsOf }, at, readers);
  const below = ownersBelow(table, { records, textsOf }, at, readers);
  if (below.length > 0) return combined(below);
  return own ? { ...NO_WORDS, rowSteps: takenOver(texts, table, at) } : NO_WORDS;
}

const hasRow = ({ rows, isCarried }: Group, row: number) => !isCarried && rows.some((one) => one.row.row === row);

const standsAt = ({ field }: RoleText, at: CellPlace) =>
  field.cells.some((cell) => cell.row === at.row && cell.column === at.column);

function wordsOf(
  text: RoleText,
  beside: readonly RoleText[],
  table: FoundTable,
  at: CellPlace,
  readers: PhraseReaders,
): WordsTrace {
  const place = text.isTold ? null : (TARGET_PLACES[text.role] ?? null);
  const unit = place === 'target' ? unitOf(beside) : null;
  return explainWords(table.grid.name, { ...text, place, unit }, at, readers);
}

/** The records of a table, and their words. */
interface Owners {
  readonly records: readonly TableRecord[];
  readonly textsOf: (record: TableRecord) => readonly RoleText[];
}

/** A group's title may name an objective; its other cells hold for the rows below. */
function explainGroup(
  table: FoundTable,
  group: Group,
  owners: Owners,
  at: CellPlace,
  readers: PhraseReaders,
): WordsTrace {
  const below = ownersBelow(table, owners, at, readers);
  const title = groupCells(group).find((cell) => cell.row === at.row && cell.column === at.column);
  const cell = title ?? group.rows.flatMap(({ row }) => row.cells).find((one) => isAt(one, at));
  const isTarget = cell !== undefined && table.groups.targets.has(cell.column);
  const place: TargetPlace | null = title ? 'objective' : isTarget ? 'target' : null;
  const own =
    cell && place && below.length === 0
      ? [
          explainWords(
            table.grid.name,
            { role: place === 'target' ? 'target' : 'objective', field: fieldOf(cell), place },
            at,
            readers,
          ),
        ]
      : [];
  return combined([...below, ...own]);
}

const isAt = (cell: { readonly row: number; readonly column: number }, at: CellPlace) =>
  cell.row === at.row && cell.column === at.column;

/** The first row that takes a cell above over, from a group or a merged cell. */
function ownersBelow(table: FoundTable, owners: Owners, at: CellPlace, readers: PhraseReaders): readonly WordsTrace[] {
  for (const record of owners.records) {
    if (record.rows[0]!.row.row <= at.row) continue;
    const texts = owners.textsOf(record);
    const here = texts.filter((text) => standsAt(text, at));
    if (here.length > 0) return here.map((text) => wordsOf(text, texts, table, at, readers));
  }
  return [];
}

/** An empty cell of a row: what stands for it above. */
function takenOver(texts: readonly RoleText[], table: FoundTable, at: CellPlace): readonly TraceStep[] {
  return texts
    .filter(({ column, field }) => column.column === at.column && field.from !== undefined && field.cells.length > 0)
    .map(({ role, field }) =>
      step('field', `taken-over/${field.from!}`, role, {
        words: field.text.trim(),
        source: { sheet: table.grid.name, areas: field.cells.map(({ area }) => area) },
        params: { role },
      }),
    );
}

const combined = (traces: readonly WordsTrace[]): WordsTrace => ({
  rowSteps: traces.flatMap(({ rowSteps }) => rowSteps),
  steps: traces.flatMap(({ steps }) => steps),
  unread: traces.flatMap(({ unread }) => unread),
});
