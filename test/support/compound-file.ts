const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const FAT = 0xfffffffd;

/**
 * A minimal OLE compound file ([MS-CFB]) with one stream: what an old .xls (`Workbook`, before 1997 `Book`) and an
 * encrypted .xlsx (`EncryptedPackage`) are wrapped in. Sector 0 holds the table of sectors, 1 the directory, then the stream.
 */
export function compoundFile(stream: string, size = 8192): Uint8Array {
  const sectors = Math.ceil(size / SECTOR);
  const bytes = new Uint8Array(SECTOR * (3 + sectors));
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  view.setUint32(SECTOR, FAT, true);
  view.setUint32(SECTOR + 4, END, true);
  for (let at = 2; at < SECTOR / 4; at += 1) {
    const last = 1 + sectors;
    view.setUint32(SECTOR + at * 4, at < last ? at + 1 : at === last ? END : FREE, true);
  }
  writeEntry(bytes, view, 2 * SECTOR, { name: 'Root Entry', type: 5, child: 1, start: END, size: 0 });
  writeEntry(bytes, view, 2 * SECTOR + 128, { name: stream, type: 2, child: FREE, start: 2, size });
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const words: readonly (readonly [number, number])[] = [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ];
  for (const [at, value] of words) view.setUint16(at, value, true);
  const numbers: readonly (readonly [number, number])[] = [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, END],
    [68, END],
  ];
  for (const [at, value] of numbers) view.setUint32(at, value, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, FREE, true);
  view.setUint32(76, 0, true);
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function writeEntry(bytes: Uint8Array, view: DataView, at: number, entry: Entry): void {
  [...entry.name].forEach((character, index) => view.setUint16(at + index * 2, character.charCodeAt(0), true));
  view.setUint16(at + 64, (entry.name.length + 1) * 2, true);
  bytes[at + 66] = entry.type;
  bytes[at + 67] = 1;
  for (const offset of [68, 72]) view.setUint32(at + offset, FREE, true);
  view.setUint32(at + 76, entry.child, true);
  view.setUint32(at + 116, entry.start, true);
  view.setUint32(at + 120, entry.size, true);
}
