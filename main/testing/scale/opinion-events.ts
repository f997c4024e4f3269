import { type Answered, feedbackText, type Heard } from './heard-report.ts';
import { importPaper } from './import-paper.ts';
import { daysAfter, happens, pick } from './office-dice.ts';
import type { Event, ScaleOffice } from './scale-office.ts';

/** Ids of an opinion and its report, known once their papers are in. */
type Followed = { heard: Heard; opinion: string; feedback: string };

/** What happens to an opinion from its letter to its vote, `opinion` being found by its title once the gazette is in. Days are ISO. */
export function eventsOfOpinion(office: ScaleOffice, heard: Heard): Event[] {
  const followed: Followed = { heard, opinion: '', feedback: '' };
  const on = (days: number) => daysAfter(heard.heardOn, days);
  const late = happens(office.dice, 15) ? 30 : 0;
  const reportedOn = daysAfter(heard.reportDue, late - 1 - office.dice(12));
  const events: Event[] = [
    { day: on(12), run: (at) => handOver(at, followed) },
    { day: on(15), run: (at) => record(at, followed, 'signed-for', '市政府办公室签收') },
  ];
  if (happens(office.dice, 6)) return events;
  const checkedOn = daysAfter(reportedOn, 40);
  const chasedOn = daysAfter(heard.reportDue, 6);
  return [
    ...events,
    ...(late > 0 ? [{ day: chasedOn, run: (at: ScaleOffice) => chase(at, followed) }] : []),
    { day: reportedOn, run: (at) => report(at, followed) },
    { day: daysAfter(reportedOn, 3), run: (at) => decide(at, followed) },
    { day: checkedOn, run: (at) => check(at, followed) },
    { day: daysAfter(checkedOn, 20), run: (at) => vote(at, followed) },
  ];
}

async function handOver(office: ScaleOffice, followed: Followed): Promise<void> {
  const row = (await office.ask('opinions.list', {})).find((one) => one.title === followed.heard.opinionTitle);
  if (!row) throw new Error(`${followed.heard.opinionTitle} was not read`);
  followed.opinion = row.id;
  await office.ask('opinions.confirm', { id: row.id });
  await office.ask('opinions.handOver', { id: row.id, on: office.today, lead: '云泽市人民政府' });
}

async function record(
  office: ScaleOffice,
  { opinion }: Followed,
  act: 'signed-for' | 'closed',
  note: string,
): Promise<void> {
  await office.ask('opinions.record', { id: opinion, act, on: office.today, note });
}

async function chase(office: ScaleOffice, { opinion }: Followed): Promise<void> {
  await office.ask('chases.record', { collection: 'opinions', id: opinion, on: office.today, way: 'call' });
}

async function report(office: ScaleOffice, followed: Followed): Promise<void> {
  const { heard } = followed;
  const answered = heard.asked.map(
    (): Answered => (happens(office.dice, 70) ? 'full' : happens(office.dice, 70) ? 'short' : 'none'),
  );
  const text = feedbackText(office.dice, heard, office.today, answered);
  const source = await importPaper(office, `${heard.subject}反馈报告${office.today}.txt`, text);
  const feedback = (await office.ask('feedback.list', {})).find((one) => one.source === source);
  if (!feedback) throw new Error(`${heard.opinionTitle}: its report was not read`);
  followed.feedback = feedback.id;
  await office.ask('feedback.attach', {
    id: feedback.id,
    opinion: followed.opinion,
    version: 'formal',
    receivedOn: office.today,
  });
}

/** The clerk goes through the comparison point by point. */
async function decide(office: ScaleOffice, { opinion, feedback }: Followed): Promise<void> {
  const { comparison } = await office.ask('comparison.get', { opinion, feedback });
  for (const { point, coverage, missing, matches } of comparison.points) {
    for (const { measure } of matches.slice(0, 2))
      await office.ask('comparison.decide', { opinion, feedback, point, measure, decision: 'accepted' });
    await office.ask('comparison.cover', {
      opinion,
      feedback,
      point,
      coverage,
      missing: missing.join('；').slice(0, 200),
    });
  }
  const [doubtful] = await office.ask('findings.list', { opinion, feedback });
  if (doubtful) await office.ask('findings.decide', { id: doubtful.id, decision: 'dismissed', reason: '口径不同' });
  const scope = { opinion, feedback };
  if (happens(office.dice, 50)) await office.ask('briefs.export', { kind: 'comparison', scope });
}

async function check(office: ScaleOffice, { opinion }: Followed): Promise<void> {
  const { points } = await office.ask('opinions.get', { id: opinion });
  for (const { id } of points) {
    const value = pick(office.dice, ['done', 'done', 'done', 'partly-done', 'not-done'] as const);
    await office.ask('points.check', {
      id,
      value,
      on: office.today,
      by: '有关专门委员会',
      note: '实地查看并查阅资料。',
    });
    if (value === 'done')
      await office.ask('evidence.add', { point: id, title: '现场核查照片和台账', on: office.today });
  }
}

async function vote(office: ScaleOffice, followed: Followed): Promise<void> {
  const [against, abstained] = [office.dice(4), office.dice(3)];
  const ballots = { satisfied: 24 + office.dice(6), basicallySatisfied: 4, dissatisfied: against, abstained };
  await office.ask('opinions.vote', { id: followed.opinion, value: 'satisfied', on: office.today, ballots });
  const { points } = await office.ask('opinions.get', { id: followed.opinion });
  if (points.every(({ status }) => status === 'done')) await record(office, followed, 'closed', '各条均已落实');
}
