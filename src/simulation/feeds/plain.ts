/**
 * Foreign text made safe for formats that know no isolation: line breaks stay, other control characters and those that turn the direction of
 * everything after them are taken out, broken halves of characters are replaced.
 */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '');
}

/** Safe inside an XML element or a quoted attribute. */
export function xml(text: string): string {
  return plain(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
