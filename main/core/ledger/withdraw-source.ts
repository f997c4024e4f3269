import type { Change, Collection, Ledger } from '#shared/domain/ledger.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { atOnce } from '../steps.ts';
import { joinAll } from './joins/join-all.ts';
import { joinMotions } from './joins/join-motions.ts';
import { type LedgerDraft, readingDraft } from './ledger-draft.ts';
import { forgetAsked } from './propose/ask-promises-kept.ts';
import { decidedIds } from './propose/is-touched.ts';
import { forgetShown } from './propose/propose-commitments.ts';
import { proposeDocuments } from './propose/propose-documents.ts';
import { sweepVanished } from './propose/sweep-vanished.ts';

function withdraw(draft: LedgerDraft, source: string): void {
  sweepVanished(draft, { source, found: new Set(), papers: new Map(), decided: decidedIds(draft), removed: true });
  draft.remove('sources', source);
  forgetShown(draft, source);
  forgetAsked(draft, source);
  joinMotions(draft, source, [], decidedIds(draft));
}

/** The change that takes a source and everything of it that nobody worked on out of the ledger. */
export function withdrawSource(ledger: Ledger, source: string): Change {
  const draft = readingDraft(ledger);
  const title = draft.get('sources', source)?.title ?? source;
  withdraw(draft, source);
  joinAll(draft);
  return draft.change('source-removed', title);
}

/**
 * The change that keeps a source whose file is a paper of this program: the source and its one paper, and nothing else. What
 * an earlier reading of the same file proposed goes, unless a person worked on it.
 */
export function keepOwnPaper(ledger: Ledger, source: SourceRecord, reading: Reading): Change {
  const draft = readingDraft(ledger);
  const known = draft.get('sources', source.id);
  if (known && !known.own) {
    withdraw(draft, source.id);
    joinAll(draft);
  }
  draft.put('sources', source);
  atOnce(proposeDocuments(draft, source, reading));
  return draft.change('source-imported', source.title);
}

/** Ids and papers that a record names, by which one knows what was worked on a source. */
const traces: { [C in Collection]?: (record: never) => (string | null | undefined)[] } = {
  points: (point: Ledger['points'][string]) => [point.opinion],
  opinions: (opinion: Ledger['opinions'][string]) => [opinion.document],
  feedback: (feedback: Ledger['feedback'][string]) => [feedback.document],
  measures: (measure: Ledger['measures'][string]) => [measure.feedback],
  matches: (match: Ledger['matches'][string]) => [match.point, match.measure],
  coverages: (coverage: Ledger['coverages'][string]) => [coverage.point, coverage.feedback],
  evidence: (evidence: Ledger['evidence'][string]) => [evidence.point],
  commitments: (commitment: Ledger['commitments'][string]) => [commitment.citation.document],
  targets: (target: Ledger['targets'][string]) => [target.citation.document],
  projects: (project: Ledger['projects'][string]) => [project.citation.document],
  personnel: (person: Ledger['personnel'][string]) => [person.document],
  suggestions: (suggestion: Ledger['suggestions'][string]) => [suggestion.citation?.document],
  motions: (motion: Ledger['motions'][string]) => [motion.citation?.document],
  documents: (paper: Ledger['documents'][string]) => [paper.id],
};

function dropWork<C extends Collection>(draft: LedgerDraft, collection: C, isOurs: (id: string) => boolean): void {
  const tracesOf = traces[collection] as ((record: object) => (string | null | undefined)[]) | undefined;
  for (const record of tracesOf ? draft.all(collection) : []) {
    if (tracesOf?.(record).some((id) => id && isOurs(id))) draft.remove(collection, record.id);
  }
}

/**
 * The change that takes several sources out with all that was worked on them, corrections too: for samples, on which people try
 * things. Issued papers stay, as does what a person entered of an organ, a meeting or a deputy.
 */
export function withdrawWithWork(ledger: Ledger, sources: readonly string[]): Change {
  const draft = readingDraft(ledger);
  for (const source of sources) withdraw(draft, source);
  const isOurs = (id: string) => sources.some((source) => id === source || id.startsWith(`${source}-`));
  for (const collection of Object.keys(traces) as Collection[]) dropWork(draft, collection, isOurs);
  for (const correction of draft.all('corrections')) {
    if (isOurs(correction.source)) draft.remove('corrections', correction.id);
  }
  joinMotions(draft, null, [], decidedIds(draft));
  joinAll(draft);
  return draft.change('samples-removed', told('library.samples'));
}
