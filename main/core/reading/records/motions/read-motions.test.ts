import { describe, expect, it } from 'vitest';
import type { Paper } from '../../structure/paper.ts';
import { inventedPaper } from '../invented-paper.ts';
import { readMotions } from './read-motions.ts';

function withId(paper: Paper, id: string): Paper {
  return { ...paper, document: { ...paper.document, id } };
}

const review = withId(
  inventedPaper(
    'motion-review-report',
    '议案审查委员会关于议案处理意见的报告',
    `共收到代表10人以上联名提出的议案4件。建议将李明远等12名代表提出的第1号关于“加快云泽河治理，打造‘两岸新城’”的议案（见附件1），交由市人大常委会审议决定。
其他3件议案作为代表建议、批评和意见处理。其中第3号、第4号议案内容相近，建议合并办理。`,
  ),
  'd1',
);
const referred = withId(
  inventedPaper(
    'motion-list',
    '交市人大常委会审议决定的议案',
    '李明远等12名代表提出的第1号关于“加快云泽河治理，打造‘两岸⏎\n新城’”的议案。（全文附后）',
    20,
  ),
  'd2',
);
const text = withId(
  inventedPaper(
    'motion-text',
    '代表议案（第1号）',
    `议  题：
加快云泽河治理
打造“两岸新城”
提议案人：
李明远   赵  平   孙小川
周  立   吴文静
案  由：
水是城市的命脉。
案  据：
云泽河沿线污染源较多。
方  案：
一、截污。`,
    30,
  ),
  'd3',
);
const converted = withId(
  inventedPaper(
    'motion-list',
    '作为建议、批评和意见处理的议案',
    `1．王海、郑一鸣等10名代表关于“推进智慧停车，破解⏎
停车难题”的议案（第2号）。
2．冯子安等11名代表关于“修订《云泽市绿化条例》”的议案（第⏎
3号）。
3．陈可等10名代表关于“扩大公园绿地”的议案（第4号）。`,
    60,
  ),
  'd4',
);

describe('what becomes of motions that are laid together', () => {
  it('is told of each by its own row: the one that is filed, the one that goes into it', () => {
    const list = inventedPaper(
      'motion-list',
      '云泽市九届人大五次会议议案目录',
      `| 议案号 | 案由 | 领衔代表 | 处理意见 |
| 第1号 | 关于疏浚内河的议案 | 王刚 | 立案，交市人民政府办理 |
| 第2号 | 关于修建渡口的议案 | 周立 | 与第3号合并立案，交市人民政府办理 |
| 第3号 | 关于更新渡船的议案 | 李明 | 并入第2号 |`,
    );
    expect(readMotions([list]).motions.map(({ number, disposition }) => [number, disposition])).toEqual([
      [1, 'referred'],
      [2, 'referred'],
      [3, 'merged'],
    ]);
  });
});

describe('a report on the review with a table in each part', () => {
  const report = inventedPaper(
    'motion-review-report',
    '云泽市第九届人民代表大会第六次会议关于代表提出的议案审查意见的报告',
    `收到议案4件，提出如下意见：
一、列为大会议案交市人大常委会审议的1件（两案合并）：
| 案号 | 案由 | 领衔人 | 附议人数 |
| 1 | 关于疏浚内河的议案 | 周立 | 14 |
| 4 | 关于整治内河两岸的议案 | 李明远 | 11 |
上述第1号、第4号议案内容相近，合并为“关于综合治理内河的议案”，交市人大城建委员会审议，由常委会作出决定。
二、转作代表建议、批评和意见处理的2件：
| 案号 | 案由 | 领衔人 | 转为建议编号 |
| 2 | 关于修建渡口的议案 | 王刚 | 181 |
| 3 | 关于更新渡船的议案 | 吴迪 | 182 |
以上报告，请审议。`,
  );
  const { motions } = readMotions([report]);

  it('takes no head of a table for a motion and no column for another', () => {
    expect(motions.map(({ number, leadProposers, signers }) => [number, leadProposers, signers])).toEqual([
      [1, ['周立'], 14],
      [2, ['王刚'], null],
      [3, ['吴迪'], null],
      [4, ['李明远'], 11],
      [null, ['周立', '李明远'], null],
    ]);
  });

  it('tells of the suggestions that motions became, with their numbers', () => {
    expect(motions.filter((one) => one.suggestion).map((one) => [one.number, one.disposition, one.suggestion])).toEqual(
      [
        [2, 'converted', '181'],
        [3, 'converted', '182'],
      ],
    );
  });

  it('lays merged motions to the one that is made of them', () => {
    const whole = '关于综合治理内河的议案';
    expect(motions.filter((one) => one.mergedInto).map((one) => [one.number, one.disposition, one.mergedInto])).toEqual(
      [
        [1, 'merged', whole],
        [4, 'merged', whole],
      ],
    );
    expect(motions.at(-1)).toMatchObject({ title: whole, disposition: 'referred', formed: true });
  });

  it('takes a motion into which others go for no merged one', () => {
    const paper = inventedPaper(
      'motion-review-report',
      '关于代表提出的议案审查意见的报告',
      `王刚等12名代表提出的《关于修建渡口的议案》（第2号）、周立等10名代表提出的《关于更新渡船的议案》（第3号），交市人大常委会审议。
第3号议案并入第2号议案办理。`,
    );
    expect(
      readMotions([paper]).motions.map((one) => [one.number, one.disposition, one.mergedInto, one.formed]),
    ).toEqual([
      [2, 'referred', undefined, undefined],
      [3, 'merged', '关于修建渡口的议案', undefined],
    ]);
  });

  it('holds the words over a table for that table alone', () => {
    const paper = inventedPaper(
      'motion-review-report',
      '关于代表提出的议案审查意见的报告',
      `一、交市人大常委会审议的2件（两案合并）：
| 案号 | 案由 | 领衔人 |
| 1 | 关于疏浚内河的议案 | 周立 |
二、其他1件：
| 案号 | 案由 | 领衔人 |
| 2 | 关于修建渡口的议案 | 王刚 |`,
    );
    expect(readMotions([paper]).motions.map((one) => [one.number, one.disposition])).toEqual([
      [1, 'referred'],
      [2, null],
    ]);
  });

  it('takes each row for what it says of its own motion', () => {
    const paper = inventedPaper(
      'motion-review-report',
      '关于代表提出的议案审查意见的报告',
      `一、交市人大常委会审议的
| 序号 | 案 由 | 提案人 | 联名人数 | 处理意见 |
| 1 | 关于疏浚内河的议案 | 周立 | 14 | 交常委会审议 |
| 2 | 关于整治内河两岸的议案 | 李明远 | 11 | 并入第1号 |
| 3 | 关于内河岸线公开的议案 | 李明 | 11 | 与第1号合并 |
| 4 | 关于甲路的议案 | 王甲 | 11 | 与第5号合并 |
| 5 | 关于乙路的议案 | 王乙 | 11 | 与第4号合并 |
二、作为建议办理的
| 序号 | 案 由 | 提案人 | 建议号 |
| 6 | 关于修建渡口的议案 | 王刚 | 181 |
| 7 | 关于更新渡船的议案 | 吴迪 | 无 |
第六号、第七号议案内容相近，合并办理。`,
    );
    expect(
      readMotions([paper]).motions.map((one) => [
        one.number,
        one.leadProposers,
        one.disposition,
        one.mergedInto ?? one.suggestion ?? null,
      ]),
    ).toEqual([
      [1, ['周立'], 'referred', null],
      [2, ['李明远'], 'merged', '关于疏浚内河的议案'],
      [3, ['李明'], 'merged', '关于疏浚内河的议案'],
      [4, ['王甲'], 'merged', null],
      [5, ['王乙'], 'merged', null],
      [6, ['王刚'], 'converted', '181'],
      [7, ['吴迪'], 'merged', null],
    ]);
  });

  it('reads the rows of a table that goes on without a new head, and those behind a head said again', () => {
    const list = inventedPaper(
      'motion-list',
      '议案目录',
      `| 议案号 | 案由 | 领衔代表 | 转建议编号 |
| 1 | 关于疏浚内河的议案 | 王刚 | 12 |
（第2页）
| 2 | 关于修建渡口的议案 | 周立 | — |
| 议案号 | 案由 | 领衔代表 | 转建议编号 |
| 3 | 关于更新渡船的议案 | 李明 | 建议14号 |`,
    );
    expect(readMotions([list]).motions.map((one) => [one.number, one.disposition, one.suggestion])).toEqual([
      [1, 'converted', '12'],
      [2, null, undefined],
      [3, 'converted', '建议14号'],
    ]);
  });
});

describe('readMotions', () => {
  const { motions, warnings } = readMotions([review, referred, text, converted]);

  it('gives one record for each motion, however often the papers name it', () => {
    expect(motions.map((motion) => motion.number)).toEqual([1, 2, 3, 4]);
    expect(warnings).toEqual([]);
  });

  it('joins the list entry with the grounds of the full text', () => {
    expect(motions[0]).toMatchObject({
      title: '关于“加快云泽河治理，打造‘两岸新城’”的议案',
      leadProposers: ['李明远'],
      signers: 12,
      disposition: 'referred',
      document: 'd2',
      firstLine: 20,
      lastLine: 21,
      grounds: '云泽河沿线污染源较多。',
    });
  });

  it('reads entries over wrapped lines with two lead proposers and a number split over lines', () => {
    expect(motions[1]).toMatchObject({
      leadProposers: ['王海', '郑一鸣'],
      signers: 10,
      disposition: 'converted',
      firstLine: 60,
      lastLine: 61,
    });
    expect(motions[2]).toMatchObject({
      number: 3,
      title: '关于“修订《云泽市绿化条例》”的议案',
      signers: 11,
      lastLine: 63,
    });
  });

  it('takes over what a sentence says of motions by number', () => {
    expect(motions.slice(2).map((motion) => motion.disposition)).toEqual(['merged', 'merged']);
  });

  it('reads titles in book marks with the proposers behind them', () => {
    const list = inventedPaper(
      'motion-list',
      '代表议案目录',
      '（一）《关于加快发展职业教育的议案》（钱大同等15名代表提出）\n（二）《关于加强古树保护的议案》（林晓等10名代表提出）',
    );
    expect(readMotions([list]).motions).toMatchObject([
      { number: 1, title: '关于加快发展职业教育的议案', leadProposers: ['钱大同'], signers: 15 },
      { number: 2, title: '关于加强古树保护的议案', leadProposers: ['林晓'], signers: 10 },
    ]);
  });

  it('counts the names under a full text and puts two-character names with a space together', () => {
    expect(readMotions([text]).motions).toMatchObject([
      { leadProposers: ['李明远'], signers: 5, title: '关于“加快云泽河治理，打造‘两岸新城’”的议案' },
    ]);
  });

  it('warns where a number is missing from a list', () => {
    const list = inventedPaper(
      'motion-list',
      '作为建议处理的议案',
      '1．王海等10名代表关于“甲事”的议案（第2号）。\n2．陈可等10名代表关于“乙事”的议案（第4号）。',
      5,
    );
    expect(readMotions([list]).warnings).toMatchObject([{ line: 6, code: 'motion-number-gap' }]);
  });

  it('does not take a motion that is only mentioned for a record', () => {
    const report = inventedPaper(
      'motion-review-report',
      '关于议案处理意见的报告',
      '关于城市更新条例草案的议案已列入大会议程。',
    );
    expect(readMotions([report]).motions).toEqual([]);
  });

  it('reads counts in Chinese numerals, parts of a report with their own headings, and tables', () => {
    const report = inventedPaper(
      'motion-review-report',
      '关于代表提出议案处理意见的报告',
      `本次会议共收到议案3件，处理意见如下：
一、交市人大常委会审议的议案（1件）
孙强等十二名代表提出的《关于加强湖泊保护的议案》（第5号）
二、作为代表建议处理的议案（2件）
1. 周涛等10名代表提出的《关于完善农村物流的议案》（第2号）
| 议案号 | 案由 | 领衔代表 | 附议人数 | 处理意见 |
| 7 | 关于发展银发经济的议案 | 吴迪 | 10 | 转为建议 |`,
    );
    expect(readMotions([report]).motions.map((m) => [m.number, m.leadProposers, m.signers, m.disposition])).toEqual([
      [2, ['周涛'], 10, 'converted'],
      [5, ['孙强'], 12, 'referred'],
      [7, ['吴迪'], 10, 'converted'],
    ]);
  });

  it('reads a full text whose parts are numbered headings', () => {
    const paper = inventedPaper(
      'motion-text',
      '关于加强农村饮水安全的议案',
      `领衔代表：周涛
附议代表：吴迪、郑 和、孙强
一、案由
农村饮水关系民生。
二、案据
部分村庄水源不足。
三、方案
（一）加大投入。`,
    );
    expect(readMotions([paper]).motions).toMatchObject([
      { title: '关于加强农村饮水安全的议案', leadProposers: ['周涛'], signers: 4, grounds: '部分村庄水源不足。' },
    ]);
  });

  it('reads the proposers from the line under a title', () => {
    const list = inventedPaper(
      'motion-list',
      '云泽市第九届人民代表大会第六次会议代表议案目录',
      `1.关于加快制定云泽市湿地保护条例的议案
领衔代表：  欧阳文 （等12名代表）
2.关于推进城乡供水一体化的议案
领衔人：赵 敏`,
    );
    expect(
      readMotions([list]).motions.map((m) => [m.number, m.leadProposers, m.signers, m.firstLine, m.lastLine]),
    ).toEqual([
      [1, ['欧阳文'], 12, 1, 2],
      [2, ['赵敏'], null, 3, 4],
    ]);
  });
});

describe('a report that tells of each motion in its prose', () => {
  const report = inventedPaper(
    'motion-review-report',
    '云泽市第九届人民代表大会第六次会议议案审查委员会关于代表提出议案处理意见的报告',
    `共收到代表10人以上联名提出的议案8件。逐件审查，提出以下处理意见：
一、交市人大常委会审议的3件，由市人大城乡建设委员会在闭会后审议，向市人大常委会提出审议结果的报告。
（一）《关于疏浚内河的议案》（第1号），王刚等18名代表提出。
（二）河西代表团周立、李明远等12名代表联名提出的关于修建渡口的议案（第2号）。
（三）关于更新渡船的议案（第3号）
领衔代表：吴迪，附议代表14名。
议案提出，将渡船更新列入政府工作议程，作为重要建议。
二、不作为议案处理，转为代表建议、批评和意见的2件。
（四）《关于增设夜间渡口的议案》（第4号），赵平等10名代表提出。所提事项属市交通运输局职责范围，转为代表建议，交市人民政府有关部门办理。
（五）关于公开内河岸线的议案（第5号）。该议案由郑一鸣等11名代表提出，案由清楚。
三、其他3件。
（六）《关于修订绿化条例的议案》（第6号），河东代表团提出。建议不列入本次会议议程。
（七）《关于设立渡口日的议案》（第7号）、《关于评选船工的议案》（第8号），由周涛等10名代表提出。建议转为建议；同意交市人大法制委员会审议。`,
  );
  const { motions, warnings } = readMotions([report]);

  it('gives who moved each and how many signed, before its title, behind it, and in its item', () => {
    expect(motions.map(({ number, leadProposers, signers }) => [number, leadProposers, signers])).toEqual([
      [1, ['王刚'], 18],
      [2, ['周立', '李明远'], 12],
      [3, ['吴迪'], 15],
      [4, ['赵平'], 10],
      [5, ['郑一鸣'], 11],
      [6, [], null],
      [7, [], null],
      [8, [], null],
    ]);
  });

  it('gives what becomes of each by its own item, else by the heading of its part, never by what the motion wants', () => {
    expect(motions.map(({ number, disposition }) => [number, disposition])).toEqual([
      [1, 'referred'],
      [2, 'referred'],
      [3, 'referred'],
      [4, 'converted'],
      [5, 'converted'],
      [6, null],
      [7, null],
      [8, null],
    ]);
  });

  it('names the committee of a part for its motions alone', () => {
    const committees = motions.map(({ committee }) => committee);
    expect(committees.slice(0, 5)).toEqual([...Array(3).fill('市人大城乡建设委员会'), undefined, undefined]);
  });

  it('asks where it is told in words that name nobody for certain, or say two things or only what is not done', () => {
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [12, 'motion-movers-unread'],
      [12, 'motion-disposition-unread'],
      [13, 'motion-movers-unread'],
      [13, 'motion-disposition-unread'],
      [13, 'motion-movers-unread'],
      [13, 'motion-disposition-unread'],
    ]);
  });
});

describe('a motion that its item lays to another one', () => {
  const list = (laid: string) =>
    readMotions([
      inventedPaper(
        'motion-review-report',
        '关于代表议案审查意见的报告',
        `一、交市人大常委会审议的议案3件
（一）王刚等15名代表提出的《关于疏浚内河的议案》（第2号）。
（二）李明远等12名代表提出的《关于整治内河的议案》（第3号）。${laid}
（三）关于管理渡口的议案（第4号）
领衔代表：欧阳文，附议代表：赵　敏、钱大同等10人。
主要内容：建议由市人大财政经济委员会研究。
审查意见：交市人大监察和司法委员会审议。`,
      ),
    ]).motions.map(({ number, signers, disposition, mergedInto, committee }) => [
      number,
      signers,
      disposition,
      mergedInto ?? committee,
    ]);

  it('goes into that one, which is itself not merged, however close the words say they are', () => {
    expect(list('该议案与第2号议案内容相近，建议并入第2号议案一并审议。')).toEqual([
      [2, 15, 'referred', undefined],
      [3, 12, 'merged', '关于疏浚内河的议案'],
      [4, 11, 'referred', '市人大监察和司法委员会'],
    ]);
    expect(list('建议并入第2号。')[1]).toEqual([3, 12, 'merged', '关于疏浚内河的议案']);
  });
});

describe('several motions in one sentence', () => {
  const read = (text: string) =>
    readMotions([inventedPaper('motion-review-report', '关于代表议案审查意见的报告', text)]).motions.map(
      ({ number, leadProposers, signers, disposition }) => [number, leadProposers.join('、'), signers, disposition],
    );

  it('have each what goes with it, before or behind', () => {
    expect(read('《关于甲路的议案》（第1号）列入大会议程，《关于乙路的议案》（第2号）转为建议。')).toEqual([
      [1, '', null, 'referred'],
      [2, '', null, 'converted'],
    ]);
    expect(
      read(
        '列入大会议程的有：《关于甲路的议案》（第1号）、《关于乙路的议案》（第2号），转为建议的有《关于丙路的议案》（第3号）。',
      ),
    ).toEqual([
      [1, '', null, 'referred'],
      [2, '', null, 'referred'],
      [3, '', null, 'converted'],
    ]);
  });

  it('have together what is told of them together', () => {
    expect(
      read(
        '王刚等13名代表提出的《关于甲路的议案》（第4号）、周立等10名代表提出的《关于乙路的议案》（第5号），建议不作为议案处理，转为代表建议。',
      ),
    ).toEqual([
      [4, '王刚', 13, 'converted'],
      [5, '周立', 10, 'converted'],
    ]);
    expect(
      read(
        '王刚等13名代表提出的《关于甲路的议案》（第4号）、周立等10名代表提出的《关于乙路的议案》（第5号）内容相近。经审查，两件议案均属市教育局职责，建议转为代表建议。',
      ),
    ).toEqual([
      [4, '王刚', 13, 'converted'],
      [5, '周立', 10, 'converted'],
    ]);
  });

  it('do not lend each other their numbers', () => {
    expect(
      read('《关于甲路的议案》（第1号）和周立等10名代表提出的《关于乙路的议案》，建议转为建议。').map(
        ([number]) => number,
      ),
    ).toEqual([1, null]);
  });

  it('is no part that is never told: a committee that heard those who lead tells of no movers', () => {
    const paper = inventedPaper(
      'motion-review-report',
      '市人大城建委员会关于第1号议案审议结果的报告',
      '主席团交付审议的第1号《关于甲路的议案》，我委听取了领衔代表的意见，建议由市人大常委会作出决定。',
    );
    expect(readMotions([paper]).warnings).toEqual([]);
  });
});
