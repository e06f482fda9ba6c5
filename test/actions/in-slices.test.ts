import { attempt } from '../../src/actions/attempt';
import { inSlices } from '../../src/actions/in-slices';
import { readPlan } from '../../src/actions/read-plan';
import type { Steps } from '../../src/core/sheet/steps';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';

function* counted(steps: number): Steps<number> {
  for (let i = 0; i < steps; i++) yield;
  return steps;
}

function* endless(): Steps<never> {
  for (;;) yield;
}

test('the result of work in slices is that of the work', async () => {
  expect(await inSlices(counted(100_000))).toBe(100_000);
});

test('work that would never end stops when it is aborted: between slices others have their turn', async () => {
  const controller = new AbortController();
  const running = attempt(async () => ({ ok: true, value: await inSlices(endless(), controller.signal), issues: [] }));
  setTimeout(() => controller.abort(), 0);
  expect(await running).toMatchObject({ ok: false, issues: [{ code: 'host.cancelled' }] });
});

test('a fault in the work is thrown on', async () => {
  function* faulty(): Steps<never> {
    yield;
    throw new RangeError('fault');
  }
  await expect(inSlices(faulty())).rejects.toThrow('fault');
});

test('reading a long plan gives way to others, and can be cancelled while it reads', async () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet('KH');
  const put = (row: number, ...cells: readonly (string | number)[]) =>
    cells.forEach((value, column) => sheet.setValue(row, column, value));
  put(0, 'STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn');
  for (let row = 1; row <= 6000; row++)
    put(row, row, `Bảo đảm tối thiểu ${row % 99}% kiến nghị thứ ${row} được trả lời`, 'Tư pháp', 'Quý I/2026');
  const memory = createMemoryHost(workbook);
  const controller = new AbortController();
  const readWorkbook: typeof memory.readWorkbook = async (...asked) => {
    const snapshot = await memory.readWorkbook(...asked);
    // Behind the breath that follows the snapshot: in the middle of the reading itself
    setTimeout(() => setTimeout(() => controller.abort(), 0), 0);
    return snapshot;
  };
  const result = await readPlan({ ...memory, readWorkbook }, { scope: { sheets: 'all' }, signal: controller.signal });
  expect(result).toMatchObject({ ok: false, issues: [{ code: 'host.cancelled' }] });
});
