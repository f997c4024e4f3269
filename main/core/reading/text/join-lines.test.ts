import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import { markText } from './mark-text.ts';

function paragraphsOf(text: string): string[] {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line, page: null }));
  return joinLines(markText(lines).flow).paragraphs.map(
    ({ firstLine, lastLine, text: joined }) => `${firstLine}-${lastLine} ${joined}`,
  );
}

function wrap(text: string, width: number, indent = 2): string[] {
  const lines: string[] = [];
  let rest = text;
  let room = width - indent;
  while (rest !== '') {
    lines.push(rest.slice(0, room));
    rest = rest.slice(room);
    room = width;
  }
  return lines;
}

const first =
  '市人民政府高度重视养老服务体系建设，认真落实各项部署，持续加大财政投入力度，推动设施布局不断优化，服务能力稳步提升。';
const second =
  '各区和有关部门密切配合，建立健全协同推进机制，定期研究解决重点难点问题，形成上下联动、齐抓共管的工作格局。';

describe('joinLines', () => {
  it('joins a sentence that a page break or blank line cut', () => {
    expect(
      paragraphsOf('加快编制产业规划，完善政策体系，探索推进相关\n\n立法，健全评价机制。\n\n二、强化保障'),
    ).toEqual(['1-3 加快编制产业规划，完善政策体系，探索推进相关立法，健全评价机制。', '5-5 二、强化保障']);
  });

  it('starts a paragraph with words whose first character is also a particle', () => {
    expect(paragraphsOf('二、主要任务\n地区生产总值增长百分之六。\n着力扩大有效投资。\n了解群众需求。')).toEqual([
      '1-1 二、主要任务',
      '2-2 地区生产总值增长百分之六。',
      '3-3 着力扩大有效投资。',
      '4-4 了解群众需求。',
    ]);
  });

  it('joins a heading that was cut, but not a heading and its text', () => {
    expect(paragraphsOf('三、加强队伍建设，健全工作机制，着力提升\n\n履职能力\n\n队伍是做好工作的根本。')).toEqual([
      '1-3 三、加强队伍建设，健全工作机制，着力提升履职能力',
      '5-5 队伍是做好工作的根本。',
    ]);
    expect(paragraphsOf('（三）今后的努力方向\n\n下一步，将认真履职，继续推动各项工作。').length).toBe(2);
  });

  it('joins a number cut in two', () => {
    expect(paragraphsOf('计划到明年底，全市服务点超过 3000 家，独角兽企业超 10\n\n家。')).toEqual([
      '1-3 计划到明年底，全市服务点超过3000家，独角兽企业超10家。',
    ]);
  });

  it('undoes hard wraps, with or without a blank line after each', () => {
    const wrapped = [...wrap(first, 28), ...wrap(second, 28)];
    const whole = [first, second];
    expect(paragraphsOf(wrapped.join('\n')).map((text) => text.replace(/^\S+ /, ''))).toEqual(whole);
    expect(paragraphsOf(wrapped.join('\n\n')).map((text) => text.replace(/^\S+ /, ''))).toEqual(whole);
  });

  it('knows a new paragraph by the set-in first line when the one before ends at the edge', () => {
    const full = '一二三四五六七八九十'.repeat(5);
    const ends = `${full.slice(0, 26)}${full.slice(0, 27)}。`;
    const wrapped = [...wrap(ends, 28), ...wrap(first, 28), ...wrap(second, 28)];
    expect(paragraphsOf(wrapped.join('\n')).map((text) => text.replace(/^\S+ /, ''))).toEqual([ends, first, second]);
  });

  it('keeps rows, names and labels apart', () => {
    expect(paragraphsOf('牵头部门 市教育局\n配合部门 市财政局\n项目背景').length).toBe(3);
    expect(paragraphsOf('王立新 万民 马九\n朱民 朱江 李明').length).toBe(2);
    expect(paragraphsOf('| a | b |\n| 1 | 2 |').length).toBe(2);
  });

  it('ends a paragraph with the bracket or the quotation mark behind its last stop', () => {
    const ended = [
      '六、守住安全底线。建立食品安全和校车安全联合检查机制，每学期至少检查一次。（责任单位：市教育局、市市场监督管理局）',
      '会议指出，有的部门对基层反映的困难答复简单，代表的原话是“问了三次，三次都说正在研究，没有下文。”',
      '各区要按照要求建立台账，逐项销号，并将有关情况向社会公开（涉及国家秘密和个人隐私的内容除外，由各区自行把握。）',
    ];
    for (const one of ended) {
      expect(paragraphsOf(`${one}\n请市人民政府认真研究处理以上意见，并于年底前提出书面报告。`)).toHaveLength(2);
    }
    const within = '各区要按照要求建立台账，逐项销号，对长期未能解决、群众反复反映的难点堵点问题（见附表，共十二项）';
    expect(paragraphsOf(`${within}\n提级办理，并将有关情况向社会公开。`)).toHaveLength(1);
  });

  it('keeps the fields of a form apart, each with its label', () => {
    const form =
      '案由：关于加快城市易涝点整治，提升防汛排涝能力的议案\n领衔代表：沐青岩（望湖区代表团）\n联名代表：共16名';
    expect(paragraphsOf(form)).toHaveLength(3);
    expect(paragraphsOf('案由：关于加快城市易涝点整治，提升防汛排涝能力，\n补齐排水设施短板的议案')).toHaveLength(1);
  });

  it('lets a paragraph run on around a footnote at the foot of the page', () => {
    expect(
      paragraphsOf(
        '一是持续深化改革，我团结带领机关全体\n\n¹ 一个统领：坚持党建引领。\n\n干部深入推进改革，取得成效。',
      ),
    ).toEqual([
      '1-5 一是持续深化改革，我团结带领机关全体干部深入推进改革，取得成效。',
      '3-3 ¹一个统领：坚持党建引领。',
    ]);
  });

  it('says for every character which line it came from', () => {
    const lines = ['加快编制产业规划，完善政策体系，探索推进相关', '', '立法，健全评价机制。'].map((text, index) => ({
      number: index + 1,
      text,
      page: null,
    }));
    const paragraph = joinLines(markText(lines).flow).paragraphs[0];
    expect(paragraph?.pieces).toEqual([
      { line: 1, offset: 0 },
      { line: 3, offset: 22 },
    ]);
  });
});
