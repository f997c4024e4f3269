import type { Dice } from '../dice.ts';
import { person, pick, pickSome, printed, withNumbers } from './office-dice.ts';
import { bureaus, city, statements, subjects, tasks } from './words.ts';

/** What an opinion asks: the task, the number that it names, and who is to do it. */
export type Asked = { heading: string; demand: string; unit: string; done: string; number: number; organs: string[] };

/** A report that a meeting heard, and what was asked after it. Days are ISO. */
export type Heard = {
  subject: string;
  title: string;
  opinionTitle: string;
  meeting: string;
  heardOn: string;
  reportDue: string;
  asked: Asked[];
};

/** A report heard at a meeting; `place` keeps two of one year apart in their titles. */
export function hearReport(dice: Dice, meeting: string, place: string, heardOn: string, reportDue: string): Heard {
  const subject = `${place}${pick(dice, subjects)}`;
  const asked = pickSome(dice, tasks, 5 + dice(3)).map((task) => ({
    ...task,
    number: 8 + dice(60),
    organs: pickSome(dice, bureaus, 1 + dice(2)),
  }));
  const title = `关于${subject}情况的报告`;
  return { subject, title, opinionTitle: `${title.slice(0, -3)}报告的审议意见`, meeting, heardOn, reportDue, asked };
}

const numerals = [...'一二三四五六七八九十'];

/** The report itself, of about `paragraphs` paragraphs under three headings. */
export function reportText(dice: Dice, heard: Heard, paragraphs: number): string {
  const part = (heading: string, at: number) => {
    const body = Array.from({ length: Math.ceil(paragraphs / 3) }, () =>
      Array.from({ length: 5 }, () => withNumbers(dice, pick(dice, statements))).join(''),
    );
    return `${numerals[at]}、${heading}\n\n${body.join('\n\n')}`;
  };
  const head = `${heard.title}\n\n——${printed(heard.heardOn)}在${city}${heard.meeting}上\n\n${city}人民政府副市长  ${person(dice)}\n`;
  const opening = `主任、各位副主任、秘书长、各位委员：\n\n受市人民政府委托，我向常委会报告${heard.subject}情况，请予审议。\n`;
  const parts = ['主要工作和成效', '存在的困难和问题', '下一步工作安排'].map(part);
  return [head, opening, ...parts, '以上报告，请予审议。'].join('\n');
}

/** The opinion on it, each point with its organs in brackets. */
export function opinionText(heard: Heard): string {
  const points = heard.asked.map(
    ({ heading, demand, number, organs }, at) =>
      `${numerals[at]}、${heading}。${demand.replace('#', String(number))}。（责任单位：${organs.join('、')}）`,
  );
  return [
    heard.opinionTitle,
    `（${printed(heard.heardOn)}${city}${heard.meeting}）`,
    '市人民政府：',
    `${city}${heard.meeting}听取和审议了市人民政府${heard.title}。组成人员充分肯定所做的工作，同时指出还存在一些薄弱环节，提出以下审议意见：`,
    ...points,
    `请市人民政府认真研究处理以上意见，于${printed(heard.reportDue)}前向市人大常委会提出书面报告。`,
    `${city}人民代表大会常务委员会\n${printed(heard.heardOn)}`,
  ].join('\n\n');
}

/** How much of what was asked a report answers: all of it, a part, nothing. */
export type Answered = 'full' | 'short' | 'none';

/** The feedback report on it; `answered` says of each point how much is told. */
export function feedbackText(dice: Dice, heard: Heard, reportedOn: string, answered: readonly Answered[]): string {
  const points = heard.asked.map(({ heading, done, number, organs }, at) => {
    const head = `${numerals[at]}、关于${heading}`;
    if (answered[at] === 'none') return `${head}\n\n高度重视，认真研究，将结合实际统筹推进。`;
    const told = answered[at] === 'full' ? number + dice(5) : Math.max(1, number - 3 - dice(4));
    const means = withNumbers(dice, pick(dice, statements.slice(0, 6)));
    const rest = answered[at] === 'short' ? `其余部分${organs[0]}将于明年6月30日前完成。` : '';
    return `${head}\n\n（一）${organs[0]}牵头落实。${done.replace('#', String(told))}。\n\n（二）${means}\n\n（三）完善长效机制。${organs.join('会同')}建立月调度制度，定期通报进展。${rest}`;
  });
  return [
    `${city}人民政府${heard.opinionTitle.replace('的审议意见', '审议意见')}研究处理情况的报告`,
    '市人大常委会：',
    `${city}${heard.meeting}对市人民政府${heard.title}提出了审议意见。市人民政府逐条研究落实，现将研究处理情况报告如下：`,
    ...points,
    `${city}人民政府\n${printed(reportedOn)}`,
  ].join('\n\n');
}
