/** JSON that keeps maps, sets and undefined: what a page and a test say to each other. */
export function encode(value: unknown): string {
  return JSON.stringify({ value }, (_, part: unknown) => {
    if (part instanceof Map) return { $map: [...part] };
    if (part instanceof Set) return { $set: [...part] };
    return part;
  });
}

/** The way back. */
export function decode(text: string): unknown {
  const parsed = JSON.parse(text, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part;
    if ('$map' in part) return new Map(part.$map as [unknown, unknown][]);
    return '$set' in part ? new Set(part.$set as unknown[]) : part;
  }) as { value?: unknown };
  return parsed.value;
}
