import type { Dice } from '../dice.ts';
import { daysAfter, happens, person, pick, pickSome, printed } from './office-dice.ts';
import { bureaus, city, committees, districts, matters, wishes } from './words.ts';

/** A suggestion of the list of a session. Days are ISO. */
export type Suggested = {
  number: string;
  title: string;
  proposer: string;
  place: string;
  lead: string;
  support: string[];
};

/** The suggestions of one session, numbered from 001. */
export function suggestSome(dice: Dice, count: number): Suggested[] {
  return Array.from({ length: count }, (_, at) => {
    const place = pick(dice, districts);
    const [lead = '', ...support] = pickSome(dice, bureaus, happens(dice, 40) ? 2 : 1);
    const title = `关于${pick(dice, wishes)}${place}${pick(dice, matters)}（${at + 1}组）的建议`;
    return { number: String(at + 1).padStart(3, '0'), title, proposer: person(dice), place, lead, support };
  });
}

/** The office's list of them, as it stands in Excel saved as csv. */
export function suggestionList(dice: Dice, suggested: readonly Suggested[], handedOverOn: string): string {
  const due = daysAfter(handedOverOn, 92);
  const rows = suggested.map(({ number, title, proposer, place, lead, support }) =>
    [number, title, proposer, place, pick(dice, committees), lead, support.join('、'), handedOverOn, due].join(','),
  );
  return ['编号,标题,领衔代表,代表团,类别,主办单位,会办单位,交办日期,答复期限', ...rows].join('\n');
}

/** A letter of reply in class A or B; B promises the rest for a day. */
export function replyLetter(
  session: string,
  one: Suggested,
  answeredOn: string,
  answerClass: 'A' | 'B',
  until: string,
): string {
  const bare = one.lead.replace('市', '');
  const promise =
    answerClass === 'B'
      ? `其余点位因用地手续尚在办理，我单位将于${printed(until)}前全部建成并投入使用。`
      : '现已全部建成并投入使用。';
  return [
    `${answerClass}类`,
    `对${session}第${one.number}号建议的答复`,
    `${one.proposer}代表：`,
    `您提出的《${one.title}》收悉。经研究，现答复如下：`,
    `一、关于现状。经会同${one.place}人民政府实地摸排，您反映的情况属实。`,
    `二、关于办理情况。我单位已将有关点位纳入年度实施计划，完成首批建设。${promise}`,
    '感谢您对我市工作的关心和支持。',
    `${city}${bare}\n${printed(answeredOn)}`,
  ].join('\n\n');
}
