import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';
import { explainLines } from './explain-lines.ts';

describe('explainLines', () => {
  it('says of every non-blank line what became of it', async () => {
    const text = [
      '关于全市水利工作情况的报告',
      '',
      '云泽市水利局局长 丁磊',
      '各位委员：',
      '全市水利部门认真落实各项部署，持续推进重点工程',
      '',
      '建设，成效明显。',
      '— 3 —',
      '***',
      '| 年份 | 投资 |',
    ].join('\n');
    expect(explainLines(await readText(text)).map(({ line, fate }) => [line, fate])).toEqual([
      [1, 'title of d1'],
      [3, 'by-line of d1'],
      [4, 'by-line of d1'],
      [5, 'body of d1'],
      [7, 'joined to 5'],
      [8, 'page mark'],
      [9, 'rule'],
      [10, 'row of a table in d1'],
    ]);
  });

  it('names the rules that decided, with their sentence and the words', async () => {
    const text = [
      '关于全市水利工作情况报告的审议意见',
      '（2026年3月5日云泽市第九届人大常委会第二十次会议通过）',
      '市人民政府：',
      '组成人员指出了以下问题：一是管网老化，漏损较高；二是投入不足，更换缓慢。',
      '组成人员建议：',
      '一、加快管网改造',
      '逐年更换老旧管道。',
      '二、完善应急体系',
      '每年演练一次。',
    ].join('\n');
    const explained = explainLines(await readText(text));
    const at = (line: number) =>
      explained
        .find((one) => one.line === line)
        ?.because.map(({ subject, rule, words }) => `${subject}: ${rule} ${words}`);
    expect(at(1)).toContain('kind of a paper: deliberation-opinion 审议意见');
    expect(at(1)).toContain('head of a paper: note-follows ');
    expect(at(2)?.[0]).toMatch(/^line under a title: note-bracket （2026年3月5日.*通过$/);
    expect(at(3)).toEqual(['line under a title: address-naming 市人民政府']);
    expect(at(6)).toEqual(['mark of an item: mark-heading 一、', 'asking: asks-more 加快']);
    expect(at(7)).toEqual([]);
    expect(explained[0]?.because.find(({ rule }) => rule === 'deliberation-opinion')?.means).toBe('ends in 审议意见');
  });

  it('names the rule by which a line goes on the paragraph before it', async () => {
    const text =
      '关于全市水利工作情况的报告\n云泽市水利局局长 丁磊\n各位委员：\n水利部门持续推进各项重点工程，\n\n成效明显。全市水利部门认真落实各项部署，加快建设\n\n的步伐明显。\n\n持续发力。';
    const because = explainLines(await readText(text)).map(({ line, fate, because: all }) =>
      [line, fate, ...all.map(({ rule }) => rule)].join(' '),
    );
    expect(because.slice(3)).toEqual([
      '4 body of d1',
      '6 joined to 4 join-whole-comma',
      '8 joined to 4 join-cannot-open',
      '10 body of d1',
    ]);
  });

  it('names the rule by which a figure measures something', async () => {
    const text =
      '政府工作报告\n（2026年1月5日在云泽市第九届人民代表大会第五次会议上）\n二、2026年主要任务\n财政收入达到160亿元，增长4%。';
    const because = explainLines(await readText(text)).flatMap((line) => line.because);
    expect(because.filter(({ subject }) => subject === 'what a figure measures').map(({ rule }) => rule)).toEqual([
      'measures-beside',
      'measures-lent',
    ]);
  });

  it('names the rule by which a clause decides about somebody', async () => {
    const text =
      '云泽市人大常委会任免名单\n（2026年3月5日云泽市第九届人大常委会第二十次会议通过）\n任命王刚为市教育局局长。\n免去李明的市民政局局长职务。';
    const because = explainLines(await readText(text)).flatMap((line) => line.because);
    expect(because.filter(({ subject }) => subject === 'what is decided').map(({ rule }) => rule)).toEqual([
      'decision-appoints',
      'decision-removes',
    ]);
  });

  it('names the rule by which a line is one of the web page or of the imprint', async () => {
    const text =
      '首页 > 资料 > 公报\n云泽市人大常委会公报\n2026年第3号\n3月5日出版\n关于全市水利工作情况的报告\n云泽市水利局局长 丁磊\n全市水利部门认真落实各项部署。\n【打印】【关闭】';
    const lines = explainLines(await readText(text)).flatMap(({ line, because }) =>
      because.filter(({ subject }) => /web page|imprint/.test(subject)).map(({ rule }) => `${line} ${rule}`),
    );
    expect(lines).toEqual(['1 noise-place', '3 imprint-issue', '4 imprint-day', '8 noise-buttons']);
  });

  it('names the words of the text where the title says no kind', async () => {
    const text = '关于夜间照明\n\n各街道：\n部分路段夜间照明不足，请市交通局抓紧研究处理。';
    const because = explainLines(await readText(text)).flatMap((line) => line.because);
    expect(because.filter(({ subject }) => subject === 'kind of a paper').map(({ rule }) => rule)).toEqual([
      'body-letter',
    ]);
  });

  it('names what each record of an opinion, its answer and its motions was told by', async () => {
    const text = [
      '关于全市渡口管理工作情况报告的审议意见',
      '市人民政府：',
      '组成人员指出，存在以下问题：一是设施老化；二是投入不足。',
      '组成人员建议：',
      '一、加快设施改造。（市交通运输局牵头，市财政局配合）',
      '二、加强队伍建设。由市人力资源社会保障局健全培训制度。',
      '请市人民政府于2026年9月30日前将研究处理情况书面报告市人大常委会。',
      '',
      '关于全市渡口管理工作情况报告审议意见研究处理情况的报告',
      '市人大常委会：',
      '一、加快设施改造',
      '已更新渡船12艘。',
      '',
      '云泽市第九届人民代表大会第五次会议议案审查委员会关于代表议案处理意见的报告',
      '大会主席团：',
      '一、关于疏浚内河的议案（第1号），王刚等12名代表提出，建议转为建议办理。',
    ].join('\n');
    const explained = explainLines(await readText(text)).flatMap(({ line, because }) =>
      because
        .filter(({ subject }) => !/head of|kind of|under a title|goes on/.test(subject))
        .map(({ subject, rule, words }) => `${line} ${subject}: ${rule} ${words}`),
    );
    expect(explained).toEqual([
      '3 mark of an item: mark-run 一是',
      '3 problem: lacks-word 老化',
      '3 mark of an item: mark-run 二是',
      '3 problem: plainly-not 不足',
      '5 mark of an item: mark-heading 一、',
      '5 asking: asks-more 加快',
      '5 organ of a point: bracket-leads 市交通运输局牵头',
      '5 organ of a point: bracket-supports 市财政局配合',
      '6 mark of an item: mark-heading 二、',
      '6 asking: asks-more 加强',
      '6 organ of a point: organ-charged 由市人力资源社会保障局',
      '7 close of an opinion: closing-asks 请市人民政府',
      '7 whom an opinion asks: addressee-asked 请市人民政府',
      '9 what is answered: answers-opinion 关于全市渡口管理工作情况报告审议意见',
      '11 mark of an item: mark-heading 一、',
      '16 what becomes of a motion: motion-converted 转为建议',
    ]);
  });

  it('gives each rule with its sentence', async () => {
    const text =
      '关于全市水利工作情况报告的审议意见\n组成人员建议：\n一、加快改造。逐年更换。\n二、完善体系。每年演练。';
    const all = explainLines(await readText(text));
    expect(all.flatMap(({ because }) => because).every(({ means }) => means.length > 1)).toBe(true);
  });
});
