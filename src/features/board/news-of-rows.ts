import { newsKeyOf, type News } from '#domain/news.ts';

/** Unseen changes per insurer, in one word each: a row whose word stays the same need not be drawn. */
export type NewsOfRows = ReadonlyMap<string, string>;

export function newsOfRows(news: News): NewsOfRows {
  const words = new Map<string, string[]>();
  for (const [key, seq] of news) {
    const blank = key.indexOf(' ');
    const [insurerId, word] = [key.slice(0, blank), `${key.slice(blank + 1)} ${seq}`];
    const known = words.get(insurerId);
    if (known === undefined) words.set(insurerId, [word]);
    else known.push(word);
  }
  return new Map([...words].map(([insurerId, list]) => [insurerId, list.toSorted().join('\n')]));
}

/** The unseen changes of one row: for each service the `seq` of the newest. */
export function readRowNews(insurerId: string, word: string): News {
  if (word === '') return nothing;
  return new Map(
    word.split('\n').map((line) => {
      const [serviceId = '', seq] = line.split(' ');
      return [newsKeyOf(insurerId, serviceId), Number(seq)];
    }),
  );
}

const nothing: News = new Map();
