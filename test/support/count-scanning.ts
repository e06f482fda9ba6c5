/**
 * How many characters patterns look at while something runs: from where each search begins to where it ends, or to the
 * end of the text where it finds nothing. Unlike time it is the same on every machine.
 */
export function countScanning(run: () => void): number {
  const { exec } = RegExp.prototype;
  let scanned = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const anchored = this.sticky || this.source.startsWith('^');
    const end = match ? match.index + match[0].length : anchored ? from + 1 : text.length;
    scanned += 1 + Math.max(0, end - from);
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return scanned;
}
