import { z } from 'zod';
import type { Correction } from '../domain/correction.ts';
import type { OpenHandOver } from '../domain/covering-letter.ts';
import { documentKinds } from '../domain/document-kind.ts';
import type { OwnPaper } from '../domain/own-paper.ts';
import type { OrganChange } from '../domain/readings/organ-change.ts';
import type { ReadHeading } from '../domain/readings/read-heading.ts';
import type { ReadLink } from '../domain/readings/read-link.ts';
import type { ReadScan } from '../domain/readings/read-scan.ts';
import type { ReadUnread } from '../domain/readings/read-unread.ts';
import type { DocumentRecord, SourceRecord } from '../domain/source-record.ts';
import type { MessageDetails, Told } from '../messages/catalogue.ts';
import { call } from './call.ts';
import { asOfInput, bytesInput, confirmedInput, idInput, jobInput, nameInput, noInput, textInput } from './inputs.ts';
import type { ListReport } from './list-preview.ts';
import type { SourcePreview } from './source-preview.ts';

/** What became of one imported file. */
export type ImportResult = {
  /** `already-known` when the same bytes stand in the library; nothing is stored twice. */
  outcome: 'imported' | 'already-known';
  source: SourceRecord;
  documents: DocumentRecord[];
  /** What became of the rows of its lists of suggestions; absent where it holds none. */
  listed?: ListReport;
  /** What was recorded of its papers, a sentence for each group of facts; absent where nothing was. */
  recorded?: Told[];
  /** Mergers and new names of organs that it tells and nobody entered; absent where it tells none. None of them is applied. */
  organChanges?: OrganChange[];
  /** Letters of hand-over of opinions that it holds, or that wait for an opinion that it holds, and that nobody registered; absent where there is none. */
  handOvers?: OpenHandOver[];
  /** Sources of a zip's further entries, and the entries that failed. */
  entries: {
    name: string;
    source: string | null;
    error: { code: string; details: MessageDetails } | null;
    /** What the entry is when it is a paper that this program wrote; absent otherwise. */
    own?: OwnPaper;
    listed?: ListReport;
    recorded?: Told[];
    organChanges?: OrganChange[];
    handOvers?: OpenHandOver[];
  }[];
};

/** A paper in lists, with the meeting that it names under its fullest name. */
export type DocumentRow = DocumentRecord & {
  heldAt?: { id: string; title: string } | null;
  /** Title of the source that holds the paper which this one prints once more; absent where it is none. */
  printedIn?: string;
};

/** One line of a paper as the reader screen shows it. */
export type TextLine = {
  /** 1-based line of the source. */
  line: number;
  text: string;
  /** What became of it: `title of d6`, `joined to 554`, `page mark` … */
  fate: string;
};

/** A joined paragraph as the reader screen shows it. */
export type TextParagraph = { firstLine: number; lastLine: number; text: string; page: number | null; level: number };

/** An extracted passage, marked in the margin. */
export type TextMark = {
  record: string;
  collection: 'points' | 'measures' | 'commitments' | 'motions' | 'targets' | 'projects';
  title: string;
  firstLine: number;
  lastLine: number;
};

export type DocumentText = {
  document: DocumentRecord;
  source: Pick<SourceRecord, 'id' | 'title' | 'name' | 'lines'>;
  outline: { title: string; level: number; line: number }[];
  paragraphs: TextParagraph[];
  marks: TextMark[];
  links: (ReadLink & { fromTitle: string; toTitle: string; fromDocument: string | null; toDocument: string | null })[];
  attachments: DocumentRecord[];
  /** Pages of it that were recognised in pictures, with what nobody saw of them; absent where there are none. */
  scans?: ReadScan[];
  /** The later text that took the place of this one, with its ISO day: from then on it stands. Absent where none did. */
  replacedBy?: { document: string; title: string; on: string };
};

export type SourceReview = {
  source: SourceRecord;
  documents: DocumentRecord[];
  lines: TextLine[];
  corrections: Correction[];
  /** Headings of its papers; `document` is the id of the reading (d1). Absent in readings of earlier releases. */
  outline?: ReadHeading[];
  /** What gave no record, by sections; `document` as above. Absent in readings of earlier releases. */
  unread?: ReadUnread[];
  /** Its pages that were recognised in pictures; absent where there are none. */
  scans?: ReadScan[];
};

const correctionChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('kind'), kind: z.enum(documentKinds) }),
  z.object({ type: z.literal('title'), title: nameInput.max(500) }),
  z.object({ type: z.literal('last-line'), line: z.number().int().min(1) }),
  z.object({ type: z.literal('split') }),
  z.object({ type: z.literal('merge-with-previous') }),
  z.object({ type: z.literal('not-a-paper') }),
  z.object({ type: z.literal('mark-point'), lastLine: z.number().int().min(1), heading: textInput }),
  z.object({ type: z.literal('mark-measure'), lastLine: z.number().int().min(1), heading: textInput }),
  z.object({ type: z.literal('unmark') }),
  /** What a person reads in the picture of a recognised line; empty where nothing stands there. */
  z.object({ type: z.literal('line-text'), text: z.string().max(2_000) }),
  /** The recognised lines from this one to the last were laid beside their picture and are right. */
  z.object({ type: z.literal('lines-seen'), lastLine: z.number().int().min(1) }),
]);

/** What a person corrects of how a source is read. */
export type CorrectionInput = z.infer<typeof correctionChange>;

export const libraryCalls = {
  /**
   * `replaces`: id of the source this is a newer version of; null for none; left out, the name decides. Errors: as reading; `confirm-needed`
   * (`marked-secret`, `marked-internal`) about a file with marks of secrecy, of which nothing is stored before the answer.
   */
  'sources.import': call<ImportResult>()(
    z.object({
      name: nameInput,
      bytes: bytesInput,
      job: jobInput,
      replaces: idInput.nullable().optional(),
      confirmed: confirmedInput,
    }),
  ),
  /** What `sources.import` of the same file would do. Nothing is stored. */
  'sources.preview': call<SourcePreview>()(
    z.object({
      name: nameInput,
      bytes: bytesInput,
      job: jobInput,
      replaces: idInput.nullable().optional(),
      confirmed: confirmedInput,
    }),
  ),
  /** Imports the samples that come with the program (`assets/samples`), for the empty state and the demo. */
  'sources.importSamples': call<ImportResult[]>()(z.object({ job: jobInput })),
  /** Takes out the samples at once, with everything that was tried on them. */
  'sources.removeSamples': call<{ ids: string[] }>()(noInput),
  /** `isSample` marks the papers that come with the program. */
  'sources.list': call<(SourceRecord & { isSample?: boolean })[]>()(z.object({}).optional()),
  'sources.get': call<SourceReview>()(
    z.object({
      id: idInput,
      firstLine: z.number().int().min(1).optional(),
      lastLine: z.number().int().min(1).optional(),
    }),
  ),
  'sources.confirm': call<SourceRecord>()(z.object({ id: idInput })),
  'sources.rename': call<SourceRecord>()(z.object({ id: idInput, title: nameInput })),
  'sources.remove': call<{ id: string }>()(z.object({ id: idInput })),
  'sources.reread': call<ImportResult>()(z.object({ id: idInput, job: jobInput })),
  /**
   * Says that a source is no paper of this program after all and reads it as a paper received; it stays so when it is read
   * again. Errors: `not-found`, `bad-input` (it was taken for none).
   */
  'sources.readAnyway': call<ImportResult>()(z.object({ id: idInput, job: jobInput, confirmed: confirmedInput })),
  'sources.correct': call<SourceReview>()(
    z.object({ id: idInput, line: z.number().int().min(1), change: correctionChange, confirmed: confirmedInput }),
  ),
  'sources.uncorrect': call<SourceReview>()(z.object({ id: idInput, correction: idInput })),
  'sources.original': call<{ name: string; mediaType: string; bytes: Uint8Array }>()(z.object({ id: idInput })),
  /** The picture of a scanned page (1-based) as PNG, drawn from the original; null where the page has none. Errors: as reading. */
  'sources.page': call<{ png: Uint8Array | null }>()(z.object({ id: idInput, page: z.number().int().min(1) })),
  'documents.list': call<DocumentRow[]>()(
    z
      .object({
        source: idInput.optional(),
        kind: z.enum([...documentKinds, 'own-paper']).optional(),
        /** Id of a meeting, or any of its names. */
        meeting: z.string().max(200).optional(),
        ...asOfInput,
      })
      .optional(),
  ),
  'documents.text': call<DocumentText>()(z.object({ id: idInput })),
  'search.find': call<SearchResult>()(
    z.object({ query: z.string().max(200), limit: z.number().int().min(1).max(500).optional() }),
  ),
};

export type SearchHit = {
  /** Collection of the record found; `text` for a sentence of a paper. */
  group: 'documents' | 'points' | 'motions' | 'suggestions' | 'organs' | 'people' | 'commitments' | 'text';
  id: string;
  title: string;
  /** The sentence with the hit, and where the words stand in it (UTF-16 offsets). */
  sentence: string;
  hits: { start: number; end: number }[];
  document: string | null;
  line: number | null;
};
export type SearchResult = {
  query: string;
  total: number;
  groups: { group: SearchHit['group']; total: number; hits: SearchHit[] }[];
  milliseconds: number;
};
