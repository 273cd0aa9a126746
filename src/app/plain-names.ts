/**
 * `React['useId'.toString()]` and `React["use" + "Id"]` become `React.useId`. Such a name is put together so that no bundler misses it in an old React; in a
 * module it would make all of React travel along.
 */
export function plainNamesOf(code: string): string {
  const plain = code
    .replaceAll(/\bReact\[(["'])(\w+)\1 \+ (["'])(\w+)\3\]/gu, 'React.$2$4')
    .replaceAll(/\bReact\[(["'])(\w+)\1\.toString\(\)\]/gu, 'React.$2');
  if (plain === code || /\bReact\[/u.test(plain))
    throw new Error('a library asks React for a name in a way this build does not know');
  return plain;
}
