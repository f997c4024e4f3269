import type { Collection, Ledger, LedgerRecords, Operation } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { type Telling, type Told, told, toldList } from '#shared/messages/catalogue.ts';
import { toldExtension } from '#shared/messages/extension-words.ts';
import { toldHandOver, toldLetterLimit } from '#shared/messages/hand-over-words.ts';
import { toldSuggestion } from '#shared/messages/numbered-title.ts';
import { toldPlan } from '#shared/messages/plan-words.ts';
import { openPromiseExtensions } from '../commitments/open-promise-extensions.ts';
import { repliesOf } from '../joins/replied.ts';
import { openPlans } from '../motions/open-plans.ts';
import { openExtensions } from '../opinions/open-extensions.ts';
import { openHandOvers } from '../opinions/open-hand-overs.ts';
import { isOfCopy } from './preview-printings.ts';
import type { PreviewScene } from './preview-scene.ts';
import { answeredBy, suggestionsOf } from './replied-suggestion.ts';

type Fact = { label: Told; value: Telling };
type Operations = readonly Operation[];

/** The records of a kind that come in. */
function added<C extends Collection>(operations: Operations, collection: C): LedgerRecords[C][] {
  return operations.flatMap(({ collection: of, before, after }) =>
    of === collection && before === null && after !== null ? [after as LedgerRecords[C]] : [],
  );
}

/** The papers that come in, or of which a reply or a letter is read for the first time. */
function papersRead(operations: Operations): DocumentRecord[] {
  return added(operations, 'documents');
}

function fact(label: Told, value: Telling | null | undefined): Fact[] {
  return value === null || value === undefined || value === '' ? [] : [{ label, value }];
}

function counted(collection: 'points' | 'measures' | 'commitments', count: number): Fact[] {
  if (count === 0) return [];
  return fact(told(`preview.collection.${collection}`), told('import.count', { count }));
}

/** `about`: what was recorded, in a sentence; the one of `none` where nothing is new. */
function sentence(about: Telling, facts: readonly Fact[], none: 'import.nothing-new' | 'import.bare'): Told {
  if (facts.length === 0) return told(none, { about });
  const words = facts.map(({ label, value }) => told('import.fact', { label, value }));
  return told('import.recorded', { about, facts: toldList(words, 'import.between-facts') });
}

/** What an answer's handling says now and did not say before. */
function answerFacts(before: SuggestionRecord | null, after: SuggestionRecord): Fact[] {
  const fields = ['answeredOn', 'answerClass', 'answerNumber', 'plannedFor'] as const;
  const [was, now] = [before?.rounds.at(-1), after.rounds.at(-1)];
  return fields.flatMap((field) =>
    now?.[field] === was?.[field] ? [] : fact(told(`list-field.${field}`), now?.[field]),
  );
}

/** What a reply letter recorded of the suggestion that it answers. */
function replyFacts(operations: Operations, scene: PreviewScene): Told[] {
  const letters = papersRead(operations).flatMap(repliesOf);
  const index = suggestionsOf(letters.length > 0 ? scene.after : { suggestions: {} });
  const promises = added(operations, 'commitments');
  return letters.flatMap((letter) => {
    const { after, before } = scene;
    const suggestion = answeredBy(letter, index, after);
    const promised = letter.isAlone ? promises.filter(({ citation }) => citation.document === letter.id).length : 0;
    if (!suggestion) return [];
    const now = after.suggestions[suggestion.id] ?? suggestion;
    const organs = organTitles(after.organs, letter.reply.organs);
    const facts = [
      ...answerFacts(before.suggestions[suggestion.id] ?? null, now),
      ...(organs.length > 0 ? fact(told('import.answering'), organs.join('、')) : []),
      ...counted('commitments', promised),
    ];
    return [sentence(toldSuggestion(now), facts, 'import.nothing-new'), ...missingFacts(now, letter.title)];
  });
}

/** What the letter did not tell and nobody registered: the office asks for both of every answer. */
function missingFacts(suggestion: SuggestionRecord, title: string): Told[] {
  const last = suggestion.rounds.at(-1);
  return [
    ...(last?.answeredOn === null ? [told('import.no-answer-day', { title })] : []),
    ...(last?.answerClass === null ? [told('import.no-answer-class', { title })] : []),
  ];
}

function feedbackFacts(operations: Operations, scene: PreviewScene): Told[] {
  const { after } = scene;
  const measures = added(operations, 'measures');
  const promises = added(operations, 'commitments');
  const reports = operations.filter((one) => one.collection === 'feedback' && !isOfCopy(one, scene));
  return added(reports, 'feedback').map((one) => {
    const now = after.feedback[one.id] ?? one;
    const opinion = after.opinions[now.opinion ?? '']?.title;
    const facts = [
      ...fact(told('import.version'), told(`feedback-version.${now.version}`)),
      ...fact(told('import.dated'), now.receivedOn),
      ...fact(told('import.reporting'), organTitles(after.organs, now.organ ? [now.organ] : []).join('、')),
      ...fact(told('import.about-opinion'), opinion),
      ...counted('measures', measures.filter(({ feedback }) => feedback === one.id).length),
      ...counted('commitments', promises.filter(({ feedback }) => feedback === one.id).length),
    ];
    return sentence(one.title, facts, 'import.bare');
  });
}

function opinionFacts(operations: Operations, scene: PreviewScene): Told[] {
  const { after } = scene;
  const points = added(operations, 'points');
  const opinions = operations.filter((one) => one.collection === 'opinions' && !isOfCopy(one, scene));
  return added(opinions, 'opinions').map((one) => {
    const document = after.documents[one.document];
    const report = one.limits.find(({ duty }) => duty === 'written-report');
    const facts = [
      ...fact(told('import.paper-number'), document?.number),
      ...fact(told('column.heard-on'), document?.heardOn),
      ...fact(told('import.dated'), one.date),
      ...fact(told('import.handling'), organTitles(after.organs, one.lead ? [one.lead] : []).join('、')),
      ...fact(told('import.report-by'), report?.day),
      ...counted('points', points.filter(({ opinion }) => opinion === one.id).length),
    ];
    return sentence(one.title, facts, 'import.bare');
  });
}

/** What letters tell and nobody registered: a later day, a hand-over; and a hand-over of an opinion that nobody knows. */
function letterFacts(operations: Operations, { after }: PreviewScene): Told[] {
  const letters = papersRead(operations).filter(({ covering, extension }) => covering ?? extension);
  const opinions = new Set(added(operations, 'opinions').map(({ id }) => id));
  if (letters.length === 0 && opinions.size === 0) return [];
  const ids = new Set(letters.map(({ id }) => id));
  const handOvers = openHandOvers(after).filter((one) => ids.has(one.document) || opinions.has(one.opinion));
  const known = new Set(handOvers.map(({ document }) => document));
  const open = letters.filter(({ id, covering }) => covering && !known.has(id));
  return [
    ...handOvers.flatMap((one) => [
      told('import.about', { about: after.opinions[one.opinion]?.title ?? '', sentence: toldHandOver(one) }),
      ...one.limits.map(toldLetterLimit),
    ]),
    ...open.map(({ title }) => told('import.hand-over-of-nobody', { title })),
    ...openExtensions(after)
      .filter(({ document }) => ids.has(document))
      .map((one) =>
        told('import.about', { about: after.opinions[one.opinion]?.title ?? '', sentence: toldExtension(one) }),
      ),
    ...promiseFacts(after, ids),
  ];
}

/** Letters of an import on a later day for a promise that is known. */
function promiseFacts(after: Ledger, letters: ReadonlySet<string>): Told[] {
  const open = openPromiseExtensions(after).filter(({ document }) => letters.has(document));
  const titles = new Map(open.length === 0 ? [] : commitmentRowsOf(after).map(({ id, title }) => [id, title]));
  return open.map((one) =>
    told('import.about', { about: titles.get(one.promise) ?? '', sentence: toldExtension(one) }),
  );
}

const counts = ['motions', 'personnel', 'projects', 'targets'] as const;

/** Plans for motions that come in: by themselves they are recorded, by a letter that goes with one a person says so. */
function planFacts(operations: Operations, { after }: PreviewScene): Told[] {
  const ids = new Set(papersRead(operations).flatMap(({ id, planLetter }) => (planLetter ? [id] : [])));
  if (ids.size === 0) return [];
  const received = Object.values(after.motions).flatMap(({ title: about, papers }) =>
    papers.flatMap(({ document, role }) => {
      const paper = role === 'plan' && ids.has(document) ? after.documents[document] : undefined;
      return paper ? [sentence(about, planReceived(paper), 'import.bare')] : [];
    }),
  );
  const open = openPlans(after).filter(({ document }) => ids.has(document));
  const asked = open.map((one) =>
    told('import.about', { about: after.motions[one.motion]?.title ?? '', sentence: toldPlan(one) }),
  );
  return [...received, ...asked];
}

function planReceived({ date, office, author }: DocumentRecord): Fact[] {
  return [...fact(told('paper-role.plan'), date), ...fact(told('import.reporting'), office ?? author)];
}

/** How many came in of the kinds that are told by number. */
function countFacts(operations: Operations): Told[] {
  const kinds = counts.flatMap((collection): Fact[] => {
    const count = added(operations, collection).length;
    return count === 0 ? [] : fact(told(`preview.collection.${collection}`), told('import.count', { count }));
  });
  const letters = new Set(papersRead(operations).flatMap(({ id, reply }) => (reply ? [id] : [])));
  const promises = added(operations, 'commitments').filter(
    ({ feedback, citation }) => feedback === null && !letters.has(citation.document),
  );
  const facts = [...kinds, ...counted('commitments', promises.length)];
  return facts.length === 0 ? [] : [sentence(told('import.this-file'), facts, 'import.bare')];
}

/**
 * What an import recorded, or would record, a sentence for each answer, report and opinion and one for what is told by number: which record, its
 * days, class, organs and promises. Rows of lists are told by their own report. Opinions that are another text of a known one are told as such.
 */
export function recordedFacts(operations: Operations, scene: PreviewScene): Told[] {
  return [
    ...opinionFacts(operations, scene),
    ...feedbackFacts(operations, scene),
    ...replyFacts(operations, scene),
    ...letterFacts(operations, scene),
    ...planFacts(operations, scene),
    ...countFacts(operations),
  ];
}
