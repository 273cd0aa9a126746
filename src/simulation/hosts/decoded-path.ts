/** The path of a request without its query, decoded; an undecodable one stays as it is and matches nothing. */
export function decodedPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
