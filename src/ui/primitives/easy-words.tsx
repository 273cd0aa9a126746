import { createElement, Fragment } from 'react';

/** In Leichte Sprache a "not" must not be overlooked: it stands out. Other languages stay as they are. */
export function EasyWords({ children, isEasy }: Readonly<{ children: string; isEasy: boolean }>) {
  if (!isEasy) return children;
  const parts = children
    .split(/\b(nicht)\b/)
    .map((part) => (part === 'nicht' ? createElement('strong', null, part) : part));
  // given as arguments, because the parts of a sentence have no name but their place
  return createElement(Fragment, null, ...parts);
}
