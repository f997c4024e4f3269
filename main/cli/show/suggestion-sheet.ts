import type { CallOutput } from '#shared/contract/contract.ts';
import type { FormerRating, SuggestionRound } from '#shared/domain/motion-record.ts';
import { openLeadChange } from '#shared/domain/open-lead-change.ts';
import { type AnswerPromise, plannedDue } from '#shared/domain/promises/answer-promise.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { beganOn } from '#shared/domain/stages/began-on.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { formerOrganLine } from '#shared/messages/former-organ-line.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';
import { deputiesInWords } from '#shared/text/deputies-in-words.ts';
import { chaseEvents } from './chase-lines.ts';
import { dueLines } from './due-lines.ts';
import { dutyLines } from './duty-lines.ts';
import { actWords } from './opinion-sheet.ts';
import { entryWords, fieldLines, inOrderOfDays, joined, organsInWords, type SheetScene, section } from './sheet.ts';

type SuggestionFile = CallOutput<'suggestions.get'>;
type Event = { on: string | null; words: string };

function dated(on: string | null, words: string): Event[] {
  return on === null ? [] : [{ on, words }];
}

function answer({ say }: SheetScene, round: SuggestionRound): Event[] {
  const { answeredOn, answerNumber, answerClass, plannedText } = round;
  // The day that the answer named; one that it was put off to stands with the promise.
  const named = plannedDue(round)?.original;
  if (!isAnsweredRound(round)) return [];
  const planned = named
    ? say('cli.planned-for', { date: named })
    : plannedText && say('cli.planned-in-words', { words: plannedText });
  const words = joined([
    say('duty.answer'),
    answerNumber,
    answerClass && say('bar.class', { code: answerClass }),
    planned,
  ]);
  return [{ on: answeredOn, words }];
}

/** What the answer promises: its words, by when, how it stands, and every move of its day. */
function promiseLines(scene: SheetScene, promise: AnswerPromise): string[] {
  const { say } = scene;
  const { words, due, dueText, state, keptOn, foundOn, enteredOn, organ } = promise;
  const day = enteredOn ? say('promise.verdict-undated', { day: enteredOn }) : (keptOn ?? foundOn);
  const standing = joined([say(`commitment-state.${state}`), day]);
  const time = due ? null : say('promise.said', { what: say('promise.by'), words: dueText ?? say('promise.undated') });
  return [
    joined([
      organ !== null && organsInWords(scene, [organ]),
      say('promise.said', { what: say('promise.words'), words: words ?? say('promise.words-missing') }),
      time,
      standing,
    ]),
    ...dueLines(scene, say('promise.by'), due),
  ];
}

/** A promise of the reply letter that is followed for itself. */
function letterLines(
  scene: SheetScene,
  { id, title, due, dueText, dueDate, state, decidedOn, decidedEnteredOn }: CommitmentRow,
): string[] {
  const { say } = scene;
  const time = due ? null : say('promise.said', { what: say('promise.by'), words: dueText ?? say('promise.undated') });
  return [
    joined([
      say('promise.said', { what: say('promise.words'), words: title }),
      time,
      say(`commitment-state.${state}`),
      decidedEnteredOn ? say('promise.verdict-undated', { day: decidedEnteredOn }) : decidedOn,
      id,
    ]),
    ...dueLines(scene, say('duty.promise'), dueDate),
  ];
}

function followUps({ say }: SheetScene, round: SuggestionRound): Event[] {
  return (round.followUps ?? []).map(({ on, answerNumber, answerClass, note }) => ({
    on,
    words: joined([
      say('suggestion-act.follow-up'),
      answerNumber,
      answerClass && say('bar.class', { code: answerClass }),
      note,
    ]),
  }));
}

function rating({ say }: SheetScene, { result, attitude, ratedOn }: FormerRating): Event[] {
  if (result === null && attitude === null) return [];
  const words = [
    say('duty.rating'),
    result && say('cli.rated-result', { rating: say(`rating.${result}`) }),
    attitude && say('cli.rated-attitude', { rating: say(`rating.${attitude}`) }),
  ];
  return [{ on: ratedOn, words: joined(words) }];
}

/** What belonged to the hand-overs before the one in force, and the letters that followed them, each with its organs. */
function formerEvents(scene: SheetScene, { former = [], openedOn }: SuggestionRound): Event[] {
  const { say } = scene;
  return former.flatMap((one, at) => [
    ...dated(one.signedForOn, joined([say('duty.sign-for'), organsInWords(scene, one.lead)])),
    ...dated(one.contactedOn, joined([say('duty.contact'), organsInWords(scene, one.lead)])),
    ...dated(
      former[at + 1]?.openedOn ?? openedOn,
      joined([say('cli.handed-over-anew'), organsInWords(scene, former[at + 1]?.lead ?? [])]),
    ),
  ]);
}

function roundEvents(scene: SheetScene, round: SuggestionRound): Event[] {
  const { say } = scene;
  const opened =
    round.number === 1
      ? joined([say('duty.hand-over'), organsInWords(scene, round.former?.[0]?.lead ?? [])])
      : joined([say('suggestion-status.redo'), round.reason, entryWords(scene, beganOn(round), round.ordered)]);
  const support = Object.entries(round.supportOn).flatMap(([organ, on]) =>
    dated(on, joined([say('duty.support'), scene.nameOn(organ, on)])),
  );
  return [
    ...dated(beganOn(round), opened),
    ...formerEvents(scene, round),
    ...dated(round.signedForOn, say('duty.sign-for')),
    ...dated(round.contactedOn, say('duty.contact')),
    ...support,
    ...Object.entries(round.leadAnswers ?? {}).flatMap(([organ, { on, number, answerClass }]) =>
      dated(on, joined([say('duty.answer'), organsInWords(scene, [organ]), number, answerClass])),
    ),
    ...answer(scene, round),
    ...followUps(scene, round),
    ...(round.formerRatings ?? []).flatMap((one) => rating(scene, one)),
    ...rating(scene, round),
  ];
}

/** Who had it before in a role, a line each. */
function formerLines({ say }: SheetScene, { formerOrgans }: SuggestionFile, role: 'lead' | 'support') {
  const title = say(role === 'lead' ? 'former-organ.title' : 'former-organ.title-support');
  return formerOrgans.filter((one) => one.role === role).map((one) => [title, formerOrganLine(one, say)] as const);
}

/** What a suggestion is, a field each. */
function fieldsOf(scene: SheetScene, suggestion: SuggestionFile): Parameters<typeof fieldLines>[0] {
  const { say } = scene;
  return [
    [say('cli.field-id'), suggestion.id],
    [say('cli.field-status'), say(`suggestion-status.${suggestion.status}`)],
    [say('cli.field-session'), suggestion.session],
    [say('cli.field-channel'), suggestion.channel && say(`channel.${suggestion.channel}`)],
    [say('cli.field-proposers'), deputiesInWords(suggestion).join(say('reading.separator'))],
    [say('cli.field-delegation'), suggestion.delegation],
    [say('cli.field-category'), suggestion.category],
    [say('cli.field-receivedOn'), suggestion.receivedOn],
    [say('cli.field-lead'), organsInWords(scene, suggestion.lead)],
    ...formerLines(scene, suggestion, 'lead'),
    [say('preview.field.groups'), suggestion.groups?.join(say('reading.separator'))],
    ...(suggestion.leadChanges ?? []).map(
      ({ from, list, is }) =>
        [
          say('preview.field.leadChanges'),
          say('lead-change.line', { organs: organsInWords(scene, from), list, is: say(`lead-change.${is}`) }),
        ] as const,
    ),
    [say('cli.field-support'), organsInWords(scene, suggestion.support)],
    ...formerLines(scene, suggestion, 'support'),
    [
      say('motions.support-since'),
      Object.entries(suggestion.supportSince ?? {})
        .map(([organ, on]) => joined([organsInWords(scene, [organ]), on]))
        .join(say('reading.separator')),
    ],
    [say('cli.field-key'), suggestion.key ? say('cli.yes') : null],
    [say('cli.field-hard'), suggestion.hard ? say('cli.yes') : null],
    [say('cli.field-convertedFrom'), suggestion.convertedFrom],
    [say('cli.field-note'), suggestion.note],
  ];
}

/** A handling: its due date, what happened in it day by day, and what was promised. */
function handlingLines(
  scene: SheetScene,
  { promises, letterPromises }: SuggestionFile,
  round: SuggestionFile['rounds'][number],
): string[] {
  return section(scene.say('cli.section-handling', { number: round.number }), [
    ...dueLines(scene, scene.say('duty.answer'), round.due),
    ...inOrderOfDays(roundEvents(scene, round)),
    ...promises.filter((one) => one.round === round.number).flatMap((one) => promiseLines(scene, one)),
    ...letterPromises.filter((one) => one.answers?.round === round.number).flatMap((one) => letterLines(scene, one)),
  ]);
}

/** A suggestion with its handlings, what happened in each, due dates and what is owed. */
export function suggestionSheet(scene: SheetScene, suggestion: SuggestionFile): string[] {
  const { say } = scene;
  const { number, rounds, duties, acts } = suggestion;
  const facts = acts.map((act) => ({
    on: act.on,
    words: actWords(
      scene,
      joined([say(`suggestion-act.${act.type}`), act.undated && say('promise.verdict-undated', { day: act.on })]),
      act,
    ),
  }));
  return [
    number ? say('desk.suggestion-title', { number: toldNumber(number), title: suggestion.title }) : suggestion.title,
    ...fieldLines(fieldsOf(scene, suggestion)),
    ...section(
      say('cli.section-office-cells'),
      fieldLines(suggestion.officeCells.map(({ heading, cell }) => [heading, cell.trim()] as const)),
    ),
    ...rounds.flatMap((round) => handlingLines(scene, suggestion, round)),
    ...section(say('cli.section-facts'), inOrderOfDays([...facts, ...chaseEvents(scene, suggestion.chases)])),
    ...(openLeadChange(suggestion) ? ['', say('lead-change.how', { id: suggestion.id })] : []),
    ...section(say('cli.section-duties'), dutyLines(scene, duties, rounds.length > 1)),
  ];
}
