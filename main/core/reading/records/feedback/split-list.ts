const shortestEntry = 4;

/** The entries of a list in a sentence (A、B和C，以及D), what stands in quotation marks or brackets in one piece; short words are none. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (/[“《（(]/.test(character)) depth++;
    if (/[”》）)]/.test(character)) depth--;
    if (depth === 0 && /[、，,]/.test(character)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part]
    .map((one) => one.replace(/^(?:以及|和|及|并)/, '').trim())
    .filter((one) => one.length >= shortestEntry);
}
