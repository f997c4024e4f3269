import type { ReadingReason } from '../reading-reason.ts';
import type { LineSpan } from './line-span.ts';

export type ReadMeasure = LineSpan & {
  level: number;
  number: number;
  heading: string;
  text: string;
  organs: string[];
  figures: { text: string; line: number }[];
  confidence: number;
  because: ReadingReason[];
};

export type ReadFeedback = {
  document: string;
  /** Title of the opinion or report it answers. */
  answers: string | null;
  /** Meeting and day as printed, for example `6月25日市第九届人大常委会第十一次会议`. */
  deliberatedAt: string | null;
  pointsNamed: string[];
  measures: ReadMeasure[];
  confidence: number;
  because: ReadingReason[];
};
