import type { Citation } from '#shared/domain/citation.ts';

/** A paper as the alarms read it: its joined paragraphs with their 1-based lines. */
export type AlarmPaper = {
  /** Library id of the paper. */
  document: string;
  title: string;
  /** ISO date, where the paper has one. */
  date: string | null;
  paragraphs: readonly AlarmParagraph[];
};

export type AlarmParagraph = { text: string; firstLine: number; lastLine: number; page: number | null };

/** Cites words of a paragraph; the words must stand in it. */
export function citeWords(paper: AlarmPaper, paragraph: AlarmParagraph, quote: string): Citation {
  const { firstLine, lastLine, page } = paragraph;
  return { document: paper.document, firstLine, lastLine, page, quote };
}
