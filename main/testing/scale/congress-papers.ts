import type { Dice } from '../dice.ts';
import { person, pick, pickSome, printed } from './office-dice.ts';
import { bureaus, city, districts, matters, posts, projects } from './words.ts';

const numerals = [...'一二三四五六七八九十'];

/** The government's report to a session: what was reached in the year before, and the targets of this one. */
export function workReport(dice: Dice, year: number, session: string, heardOn: string): string {
  const [growth, income, jobs, built] = [4 + dice(4), 80 + dice(90), 2 + dice(5), 10 + dice(50)];
  return [
    '政府工作报告',
    `——${printed(heardOn)}在${session}上`,
    `${city}人民政府市长  ${person(dice)}`,
    '各位代表：',
    '现在，我代表市人民政府，向大会报告政府工作，请予审议。',
    `一、${year - 1}年工作回顾`,
    `地区生产总值增长${growth}.${dice(9)}%。一般公共预算收入${income}亿元。城镇新增就业${jobs}万人。新建公厕${built}座。`,
    `二、${year}年主要目标和任务`,
    `地区生产总值增长${growth + 1}%以上。一般公共预算收入${income + 5}亿元。城镇新增就业${jobs}.${1 + dice(8)}万人。新建公厕${built + 6}座。改造提升${20 + dice(40)}个助餐点。`,
    '以上报告，请予审议。',
  ].join('\n\n');
}

/** The list of projects that a session chose. */
export function projectList(dice: Dice, year: number, session: string, chosenOn: string): string {
  const chosen = pickSome(dice, projects, 8).map(
    ({ what, unit }, at) => `${numerals[at]}、${what}${10 + dice(90)}${unit}。责任单位：${pick(dice, bureaus)}。`,
  );
  return [
    `${city}${year}年民生实事项目`,
    `（${printed(chosenOn)}${session}票决通过）`,
    chosen.join('\n'),
    `以上项目由市人民政府组织实施，${year}年12月31日前完成。`,
  ].join('\n');
}

/** A motion that the presidium refers to the standing committee. */
export function motionText(dice: Dice, session: string, number: number, movedOn: string): string {
  const place = pick(dice, districts);
  return [
    `${session}\n代表议案第${number}号`,
    [
      `案由：关于加快${place}${pick(dice, matters)}建设管理的议案`,
      `领衔代表：${person(dice)}（${place}代表团）`,
      `联名代表：共${12 + dice(9)}名`,
      `提出日期：${printed(movedOn)}`,
    ].join('\n'),
    `案据：近年来群众反映集中，全市仍有薄弱点位${10 + dice(60)}处，管理制度不够健全。`,
    `方案：一、由市人民政府制定三年方案。二、将所需经费列入年度预算，并由市人大常委会听取实施情况报告。`,
    `主席团决定（${printed(movedOn)}）：交市人民代表大会常务委员会审议。`,
  ].join('\n\n');
}

/** The appointments of a meeting of the standing committee. */
export function appointments(dice: Dice, meeting: string, decidedOn: string): string {
  const [first = '', second = '', left = ''] = pickSome(dice, posts, 3);
  return [
    `${city}人民代表大会常务委员会任免名单`,
    `（${printed(decidedOn)}${city}${meeting}通过）`,
    '任命：',
    `${person(dice)}为${first}。`,
    `${person(dice)}为${second}。`,
    '免去：',
    `${person(dice)}的${left}职务。`,
  ].join('\n\n');
}

/** The holidays of a year as the office types them. */
export function holidayLines(year: number): string {
  const rests = ['01-01', '04-05', '05-01', '05-02', '05-03', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06'];
  return [...rests.map((day) => `${year}-${day} 休 节假日`), `${year}-10-11 班`].join('\n');
}
