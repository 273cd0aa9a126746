/**
 * The one-character codes of columns whose dictionary is a list: the n-th entry's code. 62 letters and digits first, then CJK ideographs
 * from U+4E00, one UTF-16 unit each, so that a column of any dictionary stays one character per cell. `.` and `-` are never a code.
 */
export function codeAt(index: number): string {
  const code = index < alphabet.length ? alphabet[index] : String.fromCharCode(firstWide + index - alphabet.length);
  if (code === undefined || index >= maxCodes)
    throw new RangeError(`a column dictionary holds at most ${maxCodes} entries`);
  return code;
}

/** −1 for what is no code. */
export function indexOfCode(code: string): number {
  const narrow = alphabet.indexOf(code);
  if (narrow >= 0 || code === '') return code === '' ? -1 : narrow;
  const wide = code.charCodeAt(0) - firstWide;
  return wide >= 0 && wide < maxCodes - alphabet.length ? wide + alphabet.length : -1;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const firstWide = 0x4e00;
const maxCodes = 20_000;
