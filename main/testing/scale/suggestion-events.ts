import { importPaper } from './import-paper.ts';
import { daysAfter, happens, pick, textFile } from './office-dice.ts';
import type { Event, ScaleOffice } from './scale-office.ts';
import { replyLetter, type Suggested, suggestionList, suggestSome } from './suggestion-papers.ts';

type Handed = { one: Suggested; id: string };

/** The suggestions of one session: the list comes in on `handedOverOn`, then each is answered and rated. Days are ISO. */
export function eventsOfSuggestions(
  office: ScaleOffice,
  session: string,
  handedOverOn: string,
  count: number,
): Event[] {
  const handed = suggestSome(office.dice, count).map((one): Handed => ({ one, id: '' }));
  const list = { day: handedOverOn, run: (at: ScaleOffice) => takeList(at, session, handed, handedOverOn) };
  return [list, ...handed.flatMap((one) => eventsOfOne(office, session, one, handedOverOn))];
}

async function takeList(office: ScaleOffice, session: string, handed: Handed[], handedOverOn: string): Promise<void> {
  const csv = suggestionList(
    office.dice,
    handed.map(({ one }) => one),
    handedOverOn,
  );
  await office.ask('suggestions.importList', { ...textFile(`${session}建议交办表.csv`, csv), session });
  const rows = await office.ask('suggestions.list', {});
  const ids = new Map(rows.filter((row) => row.handedOverOn === handedOverOn).map((row) => [row.title, row.id]));
  for (const each of handed) each.id = ids.get(each.one.title) ?? '';
}

function eventsOfOne(office: ScaleOffice, session: string, handed: Handed, handedOverOn: string): Event[] {
  if (happens(office.dice, 3)) return [];
  const answeredOn = daysAfter(handedOverOn, 30 + office.dice(happens(office.dice, 12) ? 90 : 55));
  const answerClass = happens(office.dice, 60) ? 'A' : 'B';
  const until = daysAfter(answeredOn, 150 + office.dice(200));
  const answer = happens(office.dice, 50)
    ? (at: ScaleOffice) => letter(at, session, handed, answerClass, until)
    : (at: ScaleOffice) => typed(at, handed, answerClass, until);
  return [
    { day: answeredOn, run: answer },
    { day: daysAfter(answeredOn, 15), run: (at) => rate(at, handed) },
    { day: daysAfter(answeredOn, 55), run: (at) => answerAgain(at, handed) },
    { day: daysAfter(answeredOn, 70), run: (at) => rateAgain(at, handed) },
    ...(answerClass === 'B' ? keptPromise(office, handed, until) : []),
  ];
}

/** Nearly every promise is kept in the end, some of them late; of the others the office knows nothing. */
function keptPromise(office: ScaleOffice, handed: Handed, until: string): Event[] {
  if (happens(office.dice, 8)) return [];
  const day = daysAfter(until, office.dice(30) - 20);
  return [{ day, run: (at) => recordKept(at, handed) }];
}

async function recordKept(office: ScaleOffice, { id }: Handed): Promise<void> {
  const { promises } = await office.ask('suggestions.get', { id });
  const open = promises.find((one) => one.round === 1 && one.state === 'open');
  if (open) await office.ask('commitments.update', { id: open.id, state: 'kept', decidedOn: office.today });
}

/** What a deputy was not satisfied with is answered once more. */
async function answerAgain(office: ScaleOffice, { id }: Handed): Promise<void> {
  const { rounds } = await office.ask('suggestions.get', { id });
  if (rounds.length > 1) await office.ask('suggestions.update', { id, answeredOn: office.today, answerClass: 'A' });
}

async function rateAgain(office: ScaleOffice, { id }: Handed): Promise<void> {
  const { rounds } = await office.ask('suggestions.get', { id });
  const rated = { result: 'basically-satisfied', attitude: 'satisfied', ratedOn: office.today } as const;
  if (rounds.length > 1) await office.ask('suggestions.update', { id, ...rated });
}

async function letter(
  office: ScaleOffice,
  session: string,
  { one }: Handed,
  answerClass: 'A' | 'B',
  until: string,
): Promise<void> {
  const text = replyLetter(session, one, office.today, answerClass, until);
  await importPaper(office, `${session}第${one.number}号建议答复.txt`, text);
}

async function typed(office: ScaleOffice, { id }: Handed, answerClass: 'A' | 'B', until: string): Promise<void> {
  const planned = answerClass === 'B' ? { plannedFor: until, promise: '其余点位全部建成并投入使用' } : {};
  await office.ask('suggestions.update', { id, answeredOn: office.today, answerClass, ...planned });
}

async function rate(office: ScaleOffice, { id }: Handed): Promise<void> {
  const result = pick(office.dice, [
    'satisfied',
    'satisfied',
    'satisfied',
    'basically-satisfied',
    'dissatisfied',
  ] as const);
  await office.ask('suggestions.update', { id, result, attitude: 'satisfied', ratedOn: office.today });
  if (result === 'dissatisfied')
    await office.ask('suggestions.redo', { id, on: office.today, reason: '代表对答复不满意' });
}
