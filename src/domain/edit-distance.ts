/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make one word of the other; `most + 1` as soon as it is
 * more than `most`. With `isPrefix` the end of `word` costs nothing: "nordl" is 0 from "nordlicht".
 */
export function editDistance(typed: string, word: string, most: number, isPrefix = false): number {
  const [from, to] = [Array.from(typed), Array.from(word)];
  const tooFar = most + 1;
  if (from.length - to.length > most || (!isPrefix && to.length - from.length > most)) return tooFar;
  // of a long word only so much can matter as was typed
  const width = isPrefix ? Math.min(to.length, from.length + most) : to.length;
  let [older, former]: [readonly number[], readonly number[]] = [[], Array.from({ length: width + 1 }, (_, at) => at)];
  for (const [row, letter] of from.entries()) {
    const current = nextRow({ row, letter, from, to, width, former, older });
    if (Math.min(...current) > most) return tooFar;
    [older, former] = [former, current];
  }
  const distance = isPrefix ? Math.min(...former) : (former[width] ?? tooFar);
  return Math.min(distance, tooFar);
}

type Step = Readonly<{
  row: number;
  letter: string;
  from: readonly string[];
  to: readonly string[];
  width: number;
  former: readonly number[];
  older: readonly number[];
}>;

function nextRow({ row, letter, from, to, width, former, older }: Step): readonly number[] {
  const current = [row + 1];
  for (let column = 0; column < width; column += 1) {
    const isSame = letter === to[column];
    const isSwap = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === to[column];
    current.push(
      Math.min(
        cost(current, column) + 1,
        cost(former, column + 1) + 1,
        cost(former, column) + (isSame ? 0 : 1),
        isSwap ? cost(older, column - 1) + 1 : Infinity,
      ),
    );
  }
  return current;
}

function cost(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
