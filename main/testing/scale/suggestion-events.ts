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
  ];
}

async function letter(
  office: ScaleOffice,
  session: string,
  { one }: Handed,
  answerClass: 'A' | 'B',
  until: string,
): Promise<void> {
  const text = replyLetter(session, one, office.today, answerClass, until);
  await office.ask('sources.import', { ...textFile(`${session}第${one.number}号建议答复.txt`, text), replaces: null });
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
}
