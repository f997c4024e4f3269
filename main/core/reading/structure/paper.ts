import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** One paper cut out of a source: its record and the joined paragraphs of its body (title and by-line left out). */
export type Paper = {
  document: ReadDocument;
  body: Paragraph[];
  /**
   * How it was cut, where it came from a source: `bylineLines` stand between title and text (author, day, salutation), `leadLines` lead its
   * title in, `above` stand before the first title.
   */
  cut?: {
    bylineLines: { number?: number; text: string }[];
    leadLines?: { text: string }[];
    above?: { text: string }[];
  };
};
