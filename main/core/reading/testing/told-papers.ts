import { readText } from './read-text.ts';
import { readingLines } from './reading-lines.ts';

/** A short paper and what its sentence says of it. */
type ToldPaper = { sentence: string; name: string; text: string };

const opening = /^# (?<sentence>.*) \| (?<name>\S+)\n/;

/** The papers of a file: each begins with `# sentence | name of file`; its text goes to the line `→`, its reading to the next. */
export function toldPapers(file: string): ToldPaper[] {
  return file.split(/^(?=# )/m).map((part) => {
    const { sentence = '', name = '' } = opening.exec(part)?.groups ?? {};
    return { sentence, name, text: part.replace(opening, '').split('\n→\n')[0] ?? '' };
  });
}

/** The file with what is read in its papers now, without the fate of each line and what every reading has. */
export async function toldAgain(papers: readonly ToldPaper[]): Promise<string> {
  const parts = [];
  for (const { sentence, name, text } of papers) {
    const told = readingLines(await readText(text, name)).filter((line) => !/^(?:\d+ |format: )/.test(line));
    parts.push(`# ${sentence} | ${name}\n${text}\n→\n${told.join('\n')}\n`);
  }
  return parts.join('\n');
}
