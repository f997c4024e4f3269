import type { Candidate } from '#shared/domain/identity-record.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { compareTasks } from '../identity/compare-tasks.ts';
import type { WordRelation } from '../identity/compare-words.ts';
import { askQuestion, decidedOf } from '../identity/identity-questions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { opinionsNamed } from '../opinions/opinions-named.ts';
import { isHandOverLetter } from '../printings/later-printings.ts';
import { titleCore } from '../title-core.ts';

/** What is known of the opinions of a ledger when letters are laid to them. */
export type LetterScene = {
  draft: LedgerDraft;
  points: ReadonlyMap<string, readonly PointRecord[]>;
  signOf: (document: string) => string;
  isWorked: (opinion: OpinionRecord) => boolean;
};

/** A year; a letter goes out some weeks behind the meeting. */
const longestWait = 366 * 86_400_000;

/** True where a letter cannot hand over the opinion: another meeting, or a day before it or long behind it. */
function isAnother(letter: OpinionRecord, opinion: OpinionRecord): boolean {
  if (compareSessions(letter.meeting, opinion.meeting) === 'other') return true;
  if (letter.date === null || opinion.date === null) return false;
  const wait = Date.parse(letter.date) - Date.parse(opinion.date);
  return wait < 0 || wait > longestWait;
}

/** True where the letter names the opinion: by its matter, by the report that it is on, or by its meeting. */
function isNamed({ draft }: LetterScene, letter: OpinionRecord, opinion: OpinionRecord): boolean {
  const words = `${letter.title}${draft.get('documents', letter.document)?.covering?.citation.quote ?? ''}`;
  if (opinionsNamed([opinion], words).length > 0) return true;
  const cores = [opinion.title, opinion.subject].flatMap((title) => (title === null ? [] : titleCore(title)));
  if (letter.subject !== null && cores.includes(titleCore(letter.subject))) return true;
  return compareSessions(letter.meeting, opinion.meeting) === 'same';
}

/** The rows of a letter and the points of an opinion: what is not named by the letter may be the same by its words alone, and is asked about. */
function relation(scene: LetterScene, letter: OpinionRecord, opinion: OpinionRecord): WordRelation {
  if (scene.signOf(letter.document) !== scene.signOf(opinion.document) || isAnother(letter, opinion))
    return 'different';
  const inForce = (one: OpinionRecord) =>
    (scene.points.get(one.id) ?? []).filter((point) => point.state !== 'withdrawn' || !point.entered.includes('state'));
  const tasks = compareTasks(inForce(opinion), inForce(letter));
  if (isNamed(scene, letter, opinion)) return tasks;
  return tasks === 'same' ? 'near' : 'different';
}

function ask({ draft }: LetterScene, letter: OpinionRecord, candidates: readonly Candidate[]): void {
  const title = draft.get('sources', letter.source)?.title ?? '';
  askQuestion(draft, {
    title: letter.title,
    subject: 'opinions',
    key: letter.id,
    candidates: [...candidates],
    from: { title, document: letter.document, row: null },
    waiting: { is: 'record', id: letter.id },
  });
}

/** The opinion whose points stand in the table of a letter: the only certain one, or the one that a person named; several or near ones are asked about. */
function handedOver(
  scene: LetterScene,
  letter: OpinionRecord,
  opinions: readonly OpinionRecord[],
): OpinionRecord | null {
  const told = opinions.map((opinion) => ({ opinion, is: relation(scene, letter, opinion) }));
  const near = told.filter(({ is }) => is !== 'different');
  const sure = near.filter(({ is }) => is === 'same');
  const candidates = near.map(({ opinion }): Candidate => ({ record: opinion.id, reasons: ['tasks-alike'] }));
  const decided = decidedOf(scene.draft, 'opinions', letter.id, candidates);
  if (decided.is === 'same') return opinions.find(({ id }) => id === decided.record) ?? null;
  if (decided.is === 'none') return null;
  const [only, ...others] = sure.filter(({ opinion }) =>
    decided.candidates.some(({ record }) => record === opinion.id),
  );
  if (only && others.length === 0) return only.opinion;
  ask(scene, letter, decided.candidates);
  return null;
}

/**
 * Lays letters whose table of tasks repeats the points of an opinion to that opinion, as second papers of it (`sameAs`, by opinion id; changed in place): what they say
 * of organs and days is offered beside it, and their points are no second ones. Where somebody worked on the letter's points before the opinion
 * came, these stay and the opinion is the second paper; where on both, a person has to say so.
 */
export function layLetters(scene: LetterScene, sameAs: Map<string, string | null>): void {
  const all = scene.draft.all('opinions').filter(({ id }) => (sameAs.get(id) ?? null) === null);
  const letters = all.filter((one) => isHandOverLetter(scene.draft, one));
  const opinions = all.filter((one) => !letters.includes(one));
  for (const letter of letters) {
    const original = handedOver(scene, letter, opinions);
    if (original === null) continue;
    const [first, second] =
      scene.isWorked(letter) && !scene.isWorked(original) ? [letter, original] : [original, letter];
    if (scene.isWorked(second)) continue;
    for (const [id, of] of sameAs) if (of === second.id) sameAs.set(id, first.id);
    sameAs.set(second.id, first.id);
  }
}
