import type { SecrecyMark } from '../secrecy-mark.ts';
import type { ReadDecision } from './read-decision.ts';
import type { ReadDocument } from './read-document.ts';
import type { ReadFeedback } from './read-feedback.ts';
import type { ReadHeading } from './read-heading.ts';
import type { ReadLink } from './read-link.ts';
import type { ReadListForm, ReadRowLeftOut } from './read-list-form.ts';
import type { ReadMotion } from './read-motion.ts';
import type { ReadOpinion } from './read-opinion.ts';
import type { ReadScan } from './read-scan.ts';
import type { ReadSuggestion } from './read-suggestion.ts';
import type { ReadProject, ReadTarget } from './read-target.ts';
import type { ReadUnread } from './read-unread.ts';
import type { ReadWarning } from './read-warning.ts';

/**
 * What reading one source gives: the value that `duban read FILE --json` prints. All lines are 1-based lines of the
 * decoded text (for PDF, Word and the rest, of the text drawn from the file). All dates are ISO. Ids are local to the
 * source and stable for the same bytes.
 */
export type Reading = {
  format: 'duban.reading.v1';
  source: ReadSource;
  documents: ReadDocument[];
  /** Headings of all papers in the order of their lines; absent in readings of earlier releases. */
  outline?: ReadHeading[];
  opinions: ReadOpinion[];
  feedback: ReadFeedback[];
  motions: ReadMotion[];
  suggestions: ReadSuggestion[];
  /** Forms of the lists that the suggestions stand in. */
  lists?: ReadListForm[];
  /** Rows of a list of handlings: one per handling of a suggestion. */
  handlings?: ReadSuggestion[];
  /** Rows of tables that rate suggestions by their numbers alone; their titles are empty. */
  ratings?: ReadSuggestion[];
  /** Rows of its lists that are no suggestion, with the reason. */
  rowsLeftOut?: ReadRowLeftOut[];
  /** Rows of their sheets by the lines of a workbook, where they are others; absent where none is. */
  sheetRows?: Record<number, number>;
  projects: ReadProject[];
  targets: ReadTarget[];
  decisions: ReadDecision[];
  links: ReadLink[];
  /** What stands in the papers and gave no record, by sections; absent in readings of earlier releases. */
  unread?: ReadUnread[];
  /** Pages that were recognised in pictures; absent where the file has all of its text. */
  scans?: ReadScan[];
  warnings: ReadWarning[];
  /** Marks of secrecy that the file bears, or the files of a package; absent where it bears none. */
  secrecy?: SecrecyMark[];
};

export type ReadSource = {
  name: string;
  sha256: string;
  bytes: number;
  mediaType: string;
  encoding: string | null;
  lines: number;
};
