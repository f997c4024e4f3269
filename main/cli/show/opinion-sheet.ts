import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { Act } from '#shared/domain/act.ts';
import { isAskedOf } from '#shared/domain/addressees.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { WaitingExtension } from '#shared/domain/extension-letter.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { voteShares } from '#shared/domain/vote-shares.ts';
import { type HeldVote, votesOf } from '#shared/domain/votes-of-round.ts';
import { chaseEvents } from './chase-lines.ts';
import { dueLines } from './due-lines.ts';
import { dutyLines } from './duty-lines.ts';
import { extensionLines } from './extension-lines.ts';
import { handOverLines } from './hand-over-lines.ts';
import { entryWords, fieldLines, inOrderOfDays, joined, organsInWords, type SheetScene, section } from './sheet.ts';

/** Words of a recorded fact: what, number and note, the id by which it can be struck, and when it was entered. */
export function actWords(scene: SheetScene, name: string, act: Act<string>): string {
  return joined([name, act.number, act.note, `[${act.id}]`, entryWords(scene, act.on, act)]);
}

function voteWords(scene: SheetScene, vote: HeldVote, members: number | null): string {
  const { say } = scene;
  const { value, meeting, ballots, note } = vote;
  const counts = ballots
    ? say('cli.ballots', {
        satisfied: ballots.satisfied,
        basicallySatisfied: ballots.basicallySatisfied,
        dissatisfied: ballots.dissatisfied,
        abstained: ballots.abstained,
      })
    : '';
  const shares = voteShares(vote, members);
  const present = ballots?.present ? say('facts.present', { present: ballots.present }) : '';
  return joined([
    vote.organ === null
      ? say('verdict.vote')
      : say('vote.on-report', { organ: organsInWords(scene, [vote.organ]) ?? '' }),
    say(`vote.${value}`),
    present,
    counts,
    meeting,
    shares && say(`facts.vote-shares-of-${shares.of}`, shares),
    note,
    entryWords(scene, vote.on, vote),
  ]);
}

function events(scene: SheetScene, { opinion, feedback, members }: OpinionFile): string[] {
  const { say } = scene;
  const handedOver = opinion.handedOverOn
    ? [{ on: opinion.handedOverOn, words: joined([say('duty.hand-over'), opinion.handOverNumber]) }]
    : [];
  const alsoTo = (opinion.alsoTo ?? []).map(({ on, number, organ }) => ({
    on,
    words: joined([say('duty.hand-over'), number, organsInWords(scene, [organ])]),
  }));
  const votes = [...opinion.rounds, opinion].flatMap(votesOf).map((vote) => {
    return { on: vote.on, words: voteWords(scene, vote, members ?? null) };
  });
  const reports = feedback.map((one) => ({
    on: one.receivedOn,
    words: joined([
      say(`feedback-version.${one.version}`),
      one.title,
      `[${one.id}]`,
      receivedDay(one) === null && say('facts.receipt-unknown'),
    ]),
  }));
  const renewals = feedback.flatMap(({ id, title, renewedOn: on }) =>
    on === undefined ? [] : [{ on, words: joined([say('facts.newer-version'), title, `[${id}]`]) }],
  );
  const redone = opinion.rounds.map((round) => ({
    on: round.closedOn,
    words: joined([say('stage.redo'), round.reason, entryWords(scene, round.closedOn, round.ordered)]),
  }));
  const acts = opinion.acts.map((act) => {
    const whose = act.organ === undefined ? null : organsInWords(scene, [act.organ]);
    return { on: act.on, words: actWords(scene, joined([say(`stage.${act.type}`), whose]), act) };
  });
  return inOrderOfDays([
    ...handedOver,
    ...alsoTo,
    ...acts,
    ...chaseEvents(scene, opinion.chases),
    ...reports,
    ...renewals,
    ...votes,
    ...redone,
  ]);
}

/**
 * The due days of a round; where several organs have the opinion, those of each that owes a report in it, with whose they are. `lead`: the
 * organ that was handed the opinion first.
 */
function dues(
  scene: SheetScene,
  round: Pick<OpinionRecord, 'due' | 'draftDue' | 'alsoTo' | 'askedOf'>,
  lead: string | null,
): string[] {
  const { due, draftDue, alsoTo } = round;
  const all = alsoTo ? [{ organ: lead, due, draftDue }, ...alsoTo] : [{ organ: null, due, draftDue }];
  const owing = alsoTo ? all.filter(({ organ }) => isAskedOf(round, organ, (id) => organsInWords(scene, [id]))) : all;
  const line = (duty: 'written-report' | 'draft', date: DueDate | null, organ: string | null) =>
    dueLines(scene, scene.say(`duty.${duty}`), date, organ ? organsInWords(scene, [organ]) : '');
  return owing.flatMap((one) => [
    ...line('written-report', one.due, one.organ),
    ...line('draft', one.draftDue, one.organ),
  ]);
}

function pointLines(scene: SheetScene, { points }: OpinionFile): string[] {
  return points
    .filter((point) => point.state !== 'withdrawn')
    .map((point) =>
      joined([
        `#${point.number}`,
        point.title,
        scene.say(`status.${point.status}`),
        organsInWords(scene, pointLeads(point)),
        point.limit && scene.say('cli.work-by', { date: point.limit.date }),
        point.id,
      ]),
    );
}

/** The due dates of which a letter speaks, as `extend` takes them: of the points that it names, of one of several organs, or of the whole. */
function duesMeant(scene: SheetScene, opinion: string, { points, organ }: WaitingExtension): string[] {
  if (points) return points.map(({ number }) => `${opinion}#${number} due`);
  if (organ === undefined) return [`${opinion} due`];
  return [`${opinion} due --organ ${organ === null ? 'NAME' : organsInWords(scene, [organ])}`];
}

/** An opinion with what happened, its rounds, its due dates, what is owed, and its points. */
export function opinionSheet(scene: SheetScene, file: OpinionFile): string[] {
  const { say } = scene;
  const { opinion, duties } = file;
  const numbers = new Map(file.points.map((point) => [point.id, `#${point.number}`]));
  const whose = (duty: Duty) => numbers.get(duty.record) ?? '';
  return [
    opinion.title,
    ...fieldLines([
      [say('cli.field-id'), opinion.id],
      [say('cli.field-stage'), `${say(`stage.${opinion.stage}`)}（${say('cli.round', { number: opinion.round })}）`],
      [say('cli.field-meeting'), opinion.meeting],
      [say('cli.field-document-number'), file.number],
      [say('column.heard-on'), file.heardOn],
      [say('cli.field-date'), opinion.date],
      [say('cli.field-matter'), say(`matter.${opinion.matter}`)],
      [
        say('cli.field-lead'),
        organsInWords(scene, file.addressed ?? [opinion.lead, ...(opinion.alsoTo ?? []).map(({ organ }) => organ)]),
      ],
      [say('cli.field-sourceTitle'), file.sourceTitle],
    ]),
    ...(file.unseen ?? []).map(({ title, lines }) => say('scan.unseen-paper', { paper: `《${title}》`, lines })),
    ...section(say('cli.section-dues'), [
      ...dues(scene, opinion, opinion.lead),
      ...handOverLines(file.handOvers ?? [], scene),
      ...extensionLines(scene, file.extensions ?? [], (one) => duesMeant(scene, file.opinion.id, one)),
    ]),
    ...opinion.rounds.flatMap((round) =>
      section(say('cli.section-dues-of-round', { number: round.number }), dues(scene, round, opinion.lead)),
    ),
    ...section(say('cli.section-facts'), events(scene, file)),
    ...section(say('cli.section-duties'), dutyLines(scene, duties, opinion.round > 1, whose)),
    ...section(say('cli.section-points'), pointLines(scene, file)),
  ];
}
