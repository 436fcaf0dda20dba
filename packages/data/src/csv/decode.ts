/** How the bytes of a file were read. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** Bytes 80 to 9F of Windows-1252; a space where it has no sign. */
const SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The text of a file saved by a spreadsheet: UTF-8 with or without a byte order mark, UTF-16 (“Texte Unicode”), or else
 * Windows-1252, in which no byte is wrong.
 */
export function decodeCsv(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/** Some Node.js 20 to 23 read Windows-1252 as Latin-1, whose 80 to 9F are invisible: those are put right. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80).replace(' ', sign));
}
