import { EasyWords } from '#ui/primitives/easy-words.tsx';

export type PlainTextProps = Readonly<{ children: string; isEasy: boolean }>;

/** A paragraph. In Leichte Sprache each sentence has a line of its own. */
export function PlainText({ children, isEasy }: PlainTextProps) {
  if (!isEasy) return <p>{children}</p>;
  return (
    <p>
      {children.split(/(?<=[.?!])\s+/).map((sentence) => (
        <span key={sentence} className="block">
          <EasyWords isEasy>{sentence}</EasyWords>
        </span>
      ))}
    </p>
  );
}

/** One statement after the other, each with its mark. */
export function PlainList({
  items,
  isEasy,
  isNumbered = false,
}: Readonly<{ items: readonly string[]; isEasy: boolean; isNumbered?: boolean }>) {
  const entries = items.map((item) => (
    <li key={item}>
      <EasyWords isEasy={isEasy}>{item}</EasyWords>
    </li>
  ));
  return isNumbered ? (
    <ol className="grid list-decimal gap-1.5 pl-6">{entries}</ol>
  ) : (
    <ul className="grid list-disc gap-1.5 pl-5">{entries}</ul>
  );
}

/** Names and what they mean. */
export function PlainTerms({
  items,
  isEasy,
}: Readonly<{ items: readonly Readonly<{ name: string; text: string }>[]; isEasy: boolean }>) {
  return (
    <dl className="grid gap-2">
      {items.map(({ name, text }) => (
        <div key={name}>
          <dt className="font-semibold">
            <EasyWords isEasy={isEasy}>{name}</EasyWords>
          </dt>
          <dd>
            <EasyWords isEasy={isEasy}>{text}</EasyWords>
          </dd>
        </div>
      ))}
    </dl>
  );
}
