export interface LibreOffice {
  toCsv(name: string, bytes: Buffer): { readonly csv: string; readonly seconds: number };
  close(): void;
}
export function openLibreOffice(): LibreOffice | null;
