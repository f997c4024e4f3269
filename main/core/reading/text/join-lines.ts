import { decideJoin } from './continues-line.ts';
import type { JoinGround } from './join-lines.rules.ts';
import { endsInLatin, opensFootnote, opensWithLatin } from './line-edges.rules.ts';
import type { Paragraph } from './paragraph.ts';
import type { SourceLine } from './source-line.ts';

export type JoinedText = {
  paragraphs: Paragraph[];
  joins: LineJoins;
};

/** Line → the line it was joined to, how, and by which rule. */
export type LineJoins = Map<number, { to: number; ground: JoinGround; rule: string }>;

/**
 * Joins the lines of one paper's body into paragraphs: hard wraps and cuts by page breaks or blank lines are undone. Rows of
 * tables and lines that the format calls whole paragraphs stay by themselves.
 */
export function joinLines(lines: SourceLine[]): JoinedText {
  const paragraphs: Paragraph[] = [];
  const joins: LineJoins = new Map();
  let parts: SourceLine[] = [];
  let notes: SourceLine[] = [];
  const close = () => {
    if (parts.length > 0) paragraphs.push(toParagraph(parts));
    for (const note of notes) paragraphs.push(toParagraph([note]));
    parts = [];
    notes = [];
  };
  for (const line of lines) {
    // A footnote at the foot of a page stands in the middle of the paragraph that runs over to the next page.
    if (parts.length > 0 && opensFootnote.form.test(line.text)) {
      notes.push(line);
      continue;
    }
    const last = parts.at(-1);
    const first = parts[0];
    const decided = last === undefined || first === undefined ? null : decideJoin(last, line, first);
    if (!decided?.joins || first === undefined) {
      close();
      parts = [line];
      continue;
    }
    parts.push(line);
    joins.set(line.number, { to: first.number, ground: decided.joins, rule: decided.id });
  }
  close();
  return { paragraphs, joins };
}

function toParagraph(parts: SourceLine[]): Paragraph {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a paragraph has at least one line');
  const pieces: Paragraph['pieces'] = [];
  const texts: string[] = [];
  let offset = 0;
  let before = '';
  for (const part of parts) {
    // Two Latin words cut apart keep a space; Chinese text and numbers close up.
    const space = endsInLatin.form.test(before) && opensWithLatin.form.test(part.text) ? ' ' : '';
    pieces.push({ line: part.number, offset: offset === 0 ? 0 : offset + space.length });
    texts.push(space + part.text);
    offset += space.length + part.text.length;
    before = part.text;
  }
  const paragraph: Paragraph = {
    text: texts.join(''),
    firstLine: first.number,
    lastLine: last.number,
    page: first.page,
    pieces,
  };
  if (first.hint) paragraph.hint = first.hint;
  return paragraph;
}
