import type { ReadingReason } from '#shared/domain/reading-reason.ts';

/** The head of a paper: where its title stands, and what the lines around it say. Indexes count the lines of the flow. */
export type Head = {
  /** First line of the title. */
  start: number;
  /** First line after title and by-lines. */
  bodyStart: number;
  title: string;
  titleLines: number[];
  bylineLines: number[];
  /** Lines before the title that belong to the head: an attachment label, a document number. */
  leadLines: number[];
  isAttachment: boolean;
  author: string | null;
  office: string | null;
  notes: string[];
  hasSalutation: boolean;
  inContents: boolean;
  contentsPage: number | null;
  score: number;
  because: ReadingReason[];
};

/** What a title has of its own where the lines around it say nothing. */
export function nothingAround() {
  return {
    bylineLines: [],
    leadLines: [],
    isAttachment: false,
    author: null,
    office: null,
    notes: [],
    hasSalutation: false,
    inContents: false,
    contentsPage: null,
  };
}
