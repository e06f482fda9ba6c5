import { useMemo } from 'react';
import { casesOfClass, type ClassTest } from '../../core/indicators/case-classes';
import type { CaseTable } from '../../core/cases/case-table';
import { useCasesWords, type CasesWords } from './cases-words';
import { RowList } from './row-list';
import { useCasesSheet, useRevealRow } from './sheet-context';

/** The very cases that a figure counted, row by row. */
export function CaseRows({ test }: { readonly test: ClassTest }) {
  const { figures } = useCasesSheet();
  const { cases } = figures.reading;
  const words = useCasesWords();
  const reveal = useRevealRow();
  const places = useMemo(() => casesOfClass(cases, figures.window, test), [cases, figures.window, test]);
  const rows = useMemo(() => places.map((at) => cases.rows[at]!), [places, cases]);
  return <RowList rows={rows} describe={(index) => caseLine(cases, places[index]!, words)} onRow={reveal} />;
}

/** "Đăng ký khai sinh · nhận 05/01/2026, hẹn 06/01/2026, xong 08/01/2026" */
function caseLine({ names, days, has }: CaseTable, at: number, { texts, serial }: CasesWords): string {
  const procedure = names.procedure.names[names.procedure.of[at]!] ?? '';
  const { received, due, done } = { received: days.received[at]!, due: days.due[at]!, done: days.done[at]! };
  const dates = [
    ...(received > 0 ? [texts.caseLine.received(serial(received))] : []),
    ...(due > 0 ? [texts.caseLine.due(serial(due))] : []),
    ...(done > 0 ? [texts.caseLine.done(serial(done))] : has.has('done') ? [texts.caseLine.open] : []),
  ].join(', ');
  return procedure === '' ? dates : `${procedure} · ${dates}`;
}
