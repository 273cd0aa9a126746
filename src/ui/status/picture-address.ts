/** An inline drawing as a picture of its own, a `data:` address, in the colours in force here. */
export function pictureAddress(drawing: SVGElement): string {
  const markup = new XMLSerializer().serializeToString(inResolvedColours(drawing));
  return `data:image/svg+xml,${encodeURIComponent(markup)}`;
}

/** A picture knows no tokens of the page around it, so each colour is written out as it is in force here. */
function inResolvedColours(picture: SVGElement): Node {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof Element)) return copy;
  const originals = [...picture.querySelectorAll('*')];
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    for (const name of ['fill', 'stroke'] as const) {
      if (element.getAttribute(name)?.startsWith('var(') === true)
        element.setAttribute(name, getComputedStyle(original)[name]);
    }
  }
  return copy;
}
