/** Text as XML can hold it: control characters, half surrogates and non-characters are dropped, tabs become spaces. */
export function cleanText(text: string): string {
  let clean = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 9) clean += ' ';
    else if (code === 10 || (code >= 32 && !isNoCharacter(code))) clean += character;
  }
  return clean;
}

function isNoCharacter(code: number): boolean {
  return (code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

/** Text inside an XML element or attribute. */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
