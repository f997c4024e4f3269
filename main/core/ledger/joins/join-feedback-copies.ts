import { isDeepStrictEqual } from 'node:util';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { groupBy } from '../../group-by.ts';
import type { Steps } from '../../steps.ts';
import { plainWords } from '../identity/compare-words.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { type Decided, isTouchedFeedback } from '../propose/is-touched.ts';
import { titleCore } from '../title-core.ts';
import { firstVersion } from './first-version.ts';
import { hangingRecords, takePlace } from './take-place.ts';

type Scene = { draft: LedgerDraft; decided: Decided; wordsOf: (one: FeedbackRecord) => string };
/** Papers of one title and place; `alone`: the sources that hold one report of it. */
type Titled = { reports: readonly FeedbackRecord[]; alone: ReadonlySet<string> };

const halfYear = 183 * 86_400_000;

function importedAt(draft: LedgerDraft, { source }: FeedbackRecord): string {
  return draft.get('sources', source)?.importedAt ?? '';
}

/** What the reader took a report for, whatever a person said of it since. */
const versionRead = ({ read, version }: FeedbackRecord) => read?.version ?? version;

/** Two reports that persons attached to two opinions are two, however alike. */
function answerTwo(a: FeedbackRecord, b: FeedbackRecord): boolean {
  return a.entered.includes('opinion') && b.entered.includes('opinion') && a.opinion !== b.opinion;
}

function areOfOneStep(a: FeedbackRecord, b: FeedbackRecord): boolean {
  return a.version === b.version || versionRead(a) === versionRead(b);
}

/** Two reports with the same words, of which a person did not say that they are two. */
function areTwins({ wordsOf }: Scene, a: FeedbackRecord, b: FeedbackRecord): boolean {
  // Asked first, because it says no to nearly all pairs.
  if (wordsOf(a) === '' || wordsOf(a) !== wordsOf(b)) return false;
  const isOne = a.document !== b.document && areOfOneStep(a, b) && isDeepStrictEqual(a.onlyPoints, b.onlyPoints);
  return isOne && !answerTwo(a, b);
}

/** True when an opinion was handled again between two reports: the later one answers that handling. */
function isOfLaterRound(draft: LedgerDraft, earlier: FeedbackRecord, later: FeedbackRecord): boolean {
  const opinion = earlier.opinion === null ? null : draft.get('opinions', earlier.opinion);
  const day = later.renewedOn ?? later.receivedOn;
  if (opinion === null || day === null) return false;
  return opinion.rounds.some(({ number, closedOn }) => number >= earlier.round && closedOn <= day);
}

function areFarApart(a: FeedbackRecord, b: FeedbackRecord): boolean {
  const [one, other] = [a.renewedOn ?? a.receivedOn, b.renewedOn ?? b.receivedOn];
  return one !== null && other !== null && Math.abs(Date.parse(one) - Date.parse(other)) > halfYear;
}

/** Two versions of one report: in two versions of one file, each of which holds one report of this title, in the same step of one handling. */
function areVersions({ draft }: Scene, { alone }: Titled, a: FeedbackRecord, b: FeedbackRecord): boolean {
  if (a.source === b.source || !alone.has(a.source) || !alone.has(b.source)) return false;
  if (firstVersion(draft, a.source) !== firstVersion(draft, b.source)) return false;
  const [earlier, later] = importedAt(draft, a) <= importedAt(draft, b) ? [a, b] : [b, a];
  if (answerTwo(a, b) || !areOfOneStep(a, b) || areFarApart(a, b)) return false;
  return isDeepStrictEqual(a.onlyPoints, b.onlyPoints) && !isOfLaterRound(draft, earlier, later);
}

function* groupsOf(scene: Scene, titled: Titled): Steps<FeedbackRecord[][]> {
  const { draft } = scene;
  const inOrder = [...titled.reports].sort((a, b) =>
    `${importedAt(draft, a)} ${a.id}` < `${importedAt(draft, b)} ${b.id}` ? -1 : 1,
  );
  const groups: FeedbackRecord[][] = [];
  for (const one of inOrder) {
    yield;
    const isOne = (other: FeedbackRecord) => areTwins(scene, other, one) || areVersions(scene, titled, other, one);
    const home = groups.find((group) => group.some(isOne) && !group.some((other) => answerTwo(other, one)));
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The text that came last, whenever copies of an earlier one came in once more; of its copies the one that somebody worked on. */
function followedOf({ draft, decided, wordsOf }: Scene, group: readonly FeedbackRecord[]): FeedbackRecord | null {
  // A set keeps the order in which each text first came.
  const newest = [...new Set(group.map(wordsOf))].at(-1);
  const replaced = new Set(group.map((one) => draft.get('sources', one.source)?.replaces ?? null));
  const [first = null] = group
    .filter((one) => wordsOf(one) === newest)
    .sort(
      (a, b) =>
        Number(isTouchedFeedback(b, decided)) - Number(isTouchedFeedback(a, decided)) ||
        Number(replaced.has(a.source)) - Number(replaced.has(b.source)) ||
        (a.id < b.id ? -1 : 1),
    );
  return first;
}

function titledOf(reports: readonly FeedbackRecord[]): Titled {
  const bySource = groupBy(reports, ({ source }) => source);
  return { reports, alone: new Set([...bySource].flatMap(([source, all]) => (all.length === 1 ? [source] : []))) };
}

/**
 * Finds the reports that are one: the same words in two files (txt and docx, the meeting's papers and the gazette), and the versions of one
 * file. The newest text is followed and takes the place of the earlier ones (`takePlace`); the others are kept as copies of it (`sameAs`), and
 * come back when it goes. `signOf` keeps papers of two places apart. In steps.
 */
export function* joinFeedbackCopies(
  draft: LedgerDraft,
  decided: Decided,
  signOf: (document: string) => string,
): Steps<void> {
  const hanging = hangingRecords(draft);
  const words = new Map<string, string>();
  for (const one of draft.all('feedback')) {
    yield;
    const plain = (hanging.measures.get(one.id) ?? []).map(({ citation }) => plainWords(citation.quote));
    words.set(one.id, plain.sort().join(''));
  }
  const wordsOf = (one: FeedbackRecord) => words.get(one.id) ?? '';
  const scene = { draft, decided, wordsOf };
  const titled = groupBy(draft.all('feedback'), (one) => `${signOf(one.document)} ${titleCore(one.title)}`);
  for (const reports of titled.values()) {
    for (const group of yield* groupsOf(scene, titledOf(reports))) {
      yield;
      const followed = followedOf(scene, group);
      if (followed) yield* takePlace(draft, hanging, followed, group, wordsOf);
    }
  }
}
