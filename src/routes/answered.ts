let tell: () => void = () => undefined;
let isTold = false;

/** Resolves when the first answer of this document stands. */
export const answered = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Once in the life of the document: what has been loaded for one answer is there for the next. */
export const hasAnswered = () => isTold;

export function noteAnswered(): void {
  isTold = true;
  tell();
}
