import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is in sight or nearly so: what is costly to draw waits for that. `isFirst` = it counts as near until it has been looked for. */
export function useNearView(ref: RefObject<Element | null>, isFirst: boolean): boolean {
  const [isNear, setNear] = useState(isFirst);
  useEffect(() => {
    const element = ref.current;
    return element === null ? undefined : observe(element, setNear);
  }, [ref]);
  return isNear;
}

const heard = new Map<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | null = null;

/** Within a list that scrolls by itself as well, where the browser knows how. */
const margins = { rootMargin: '400px 0px', scrollMargin: '400px 0px' };

/** One observer for all: each would be asked at every frame. */
function observe(element: Element, listener: (isNear: boolean) => void): () => void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) heard.get(target)?.(isIntersecting);
  }, margins);
  heard.set(element, listener);
  observer.observe(element);
  return () => {
    heard.delete(element);
    observer?.unobserve(element);
  };
}
