/** Signs of the line under the headings of a table. */
const ruleSigns = new Set(['-', '—', ':', '：', ' ']);

function isFilled(cell: string): boolean {
  return [...cell].some((sign) => !ruleSigns.has(sign));
}

/** The cells of a row as a typed table has it (| 泵站 | 3座 |), one behind the other; any other line as it is. */
function lineInWords(line: string): string {
  const row = line.trim();
  if (row.length < 3 || !row.startsWith('|') || !row.endsWith('|')) return line;
  const cells = row.slice(1, -1).split('|');
  return cells
    .map((cell) => cell.trim())
    .flatMap((cell) => (isFilled(cell) ? [cell] : []))
    .join('，');
}

/** A passage in which the rows of typed tables are told without their bars, for a paper that is signed: | 泵站 | 3座 | → 泵站，3座；. */
export function rowsInWords(quote: string): string {
  if (!quote.includes('|')) return quote;
  const lines = quote.split('\n').map((line) => ({ line, words: lineInWords(line) }));
  return lines
    .filter(({ words }) => words !== '')
    .map(({ line, words }, at, all) => (words === line || at === all.length - 1 ? words : `${words}；`))
    .join('\n');
}
