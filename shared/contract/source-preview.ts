import type { DocumentKind } from '../domain/document-kind.ts';
import type { Collection } from '../domain/ledger.ts';
import type { OwnPaper } from '../domain/own-paper.ts';
import type { OrganChange } from '../domain/readings/organ-change.ts';
import type { MessageDetails, Telling, Told } from '../messages/catalogue.ts';
import type { IdentityQuestion, ListReport } from './list-preview.ts';

/** A record that an import adds or takes out. */
export type PreviewedRecord = { id: string; title: string };
/** A record that an import changes, field by field. */
export type PreviewedChange = PreviewedRecord & { fields: { label: Told; before: Telling; after: Telling }[] };

/** What an import does to one kind of record. Of many records the first are listed, and the counts are of all. */
export type PreviewedCollection = {
  collection: Collection;
  label: Told;
  added: PreviewedRecord[];
  addedCount: number;
  changed: PreviewedChange[];
  changedCount: number;
  removed: PreviewedRecord[];
  removedCount: number;
};

/** What importing a file would do. Nothing is stored. */
export type SourcePreview = {
  outcome: 'new' | 'already-known';
  name: string;
  /** The file is a paper of this program: it is kept as one, and nothing of it is entered. */
  own: OwnPaper | null;
  /** Source of which it would be a newer version. */
  replaces: PreviewedRecord | null;
  papers: {
    title: string;
    kind: DocumentKind;
    firstLine: number;
    lastLine: number;
    meeting: string | null;
    date: string | null;
    confidence: number;
  }[];
  collections: PreviewedCollection[];
  /** What becomes of the rows of its lists of suggestions; null where it holds none. */
  listed: ListReport | null;
  /** Which opinion a feedback report is attached to, which suggestion a letter answers: a sentence each. */
  attachments: Told[];
  /** What would be recorded of its papers, a sentence for each group of facts. */
  recorded: Told[];
  /** What is not read, by line of the file. */
  leftOut: { line: number; sentence: Told }[];
  doubts: { line: number; sentence: Told }[];
  /** What may be known already, and waits for a person after the import. */
  questions: (IdentityQuestion & { title: string })[];
  /** Mergers and new names of organs that it tells and nobody entered, also of a file that is known; none of them is applied. */
  organChanges: OrganChange[];
  /** Files of a package, each on top of those before it. */
  entries: {
    name: string;
    preview: SourcePreview | null;
    error: { code: string; details: MessageDetails } | null;
  }[];
};
