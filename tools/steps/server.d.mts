/** See server.mjs. */
export function serve(options: {
  readonly port: number;
  readonly certificate?: { readonly key: Buffer; readonly cert: Buffer } | null;
}): Promise<{ readonly url: string; close(): void }>;
