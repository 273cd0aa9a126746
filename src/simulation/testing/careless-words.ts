import fc from 'fast-check';

/** Texts as somebody hostile, or careless, would write them. */
export const carelessWords: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']',
      '\\',
      ';',
      ',',
      '\n',
      '\r',
      '\u0000',
      '\u202e',
      '\ud800',
      'ü',
      '👩‍👩‍👧',
      'a',
    ),
  }),
  fc.constantFrom(
    '</title><script>alert(1)</script>',
    ']]>',
    'BEGIN:VEVENT',
    '\r\nATTENDEE:x',
    '&#0;',
    'x'.repeat(500),
    'ß'.repeat(200),
  ),
);
