import type { ActionOptions, ActionResult } from '../../actions/action-result';
import { attempt } from '../../actions/attempt';
import type { PlanRead } from '../../actions/results';
import type { WorkbookHost } from '../../hosts/workbook-host';
import type { PaneActions } from './pane-actions';

/** The use cases over one workbook, each loaded when it is first wanted: the pane is painted before the readers are there. */
export function bindActions(host: WorkbookHost): PaneActions {
  return {
    read: async (options) => prepared(await (await import('../../actions/read-plan')).readPlan(host, options), options),
    preview: async (reading, options) =>
      (await import('../../actions/preview-registers')).previewRegisters(host, reading, options),
    write: async (reading, options) =>
      (await import('../../actions/write-registers')).writeRegisters(host, reading, options),
    highlight: async (options) => (await import('../../actions/highlight-targets')).highlightTargets(host, options),
    removeHighlights: async () => (await import('../../actions/remove-highlights')).removeHighlights(host),
    undo: async () => (await import('../../actions/undo-last-change')).undoLastChange(host),
    recover: async () => (await import('../../actions/undo-last-change')).recoverWorkbook(host),
    findUnfinished: async () => (await import('../../actions/find-unfinished-change')).findUnfinishedChange(host),
    explain: async (plan, at) => (await import('../../actions/explain-cell')).explainCell(plan, at),
    correct: async (change) => (await import('../../actions/keep-correction')).keepCorrection(host, change),
    cases: async (question) => (await import('../../actions/compute-cases')).computeCases(host, question),
    selected: async () => (await import('../../actions/selected-cells')).selectedCells(host),
    findHeadings: async () => (await import('../../actions/find-headings')).findHeadings(host),
    reveal: async (source) => (await import('../../actions/reveal-source')).revealSource(host, source),
  };
}

/** A reading with what the review shows of it, worked out while the pane still says that it reads. */
async function prepared(read: ActionResult<PlanRead>, { signal }: ActionOptions): Promise<ActionResult<PlanRead>> {
  if (!read.ok) return read;
  const { prepareReview } = await import('../review/prepare-review');
  const { inSlices } = await import('../../actions/in-slices');
  return attempt(async () => {
    await inSlices(prepareReview(read.value), signal);
    return read;
  });
}
