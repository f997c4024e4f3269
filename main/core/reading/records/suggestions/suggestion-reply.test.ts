import { describe, expect, it } from 'vitest';
import { readSource } from '../../read-source.ts';

async function letterRead(...lines: string[]) {
  const read = await readSource(new TextEncoder().encode(lines.join('\n')), '答复.txt');
  const [letter] = read.suggestions;
  return { ...letter, documents: read.documents.map((one) => one.title) };
}

const title = '对市九届人大五次会议第83号建议的答复';
const text = [
  '陈砚青代表：',
  '您提出的关于疏浚梅溪下游河道的建议收悉。现答复如下：',
  '今年5月已完成清淤3公里，下游河道恢复通水。',
  '云泽市水务局',
  '2026年5月20日',
];
const wanted = {
  number: '83',
  title: '关于疏浚梅溪下游河道的建议',
  answerNumber: '云水函〔2026〕21号',
  answerClass: 'A',
};

describe('a reply letter', () => {
  it.each([
    ['number and class on one line under the title', [title, '云水函〔2026〕21号　A类', '']],
    ['number and class on one line over the title', ['云水函〔2026〕21号　A类', '', title, '']],
    ['the class in brackets behind the number', ['云水函〔2026〕21号（A类）', title, '']],
    ['the class before the number', [title, 'A类　云水函〔2026〕21号', '']],
    ['a letterhead, number and class over the title', ['云泽市水务局文件', '云水函〔2026〕21号', 'A类', '', title, '']],
    ['a letterhead without blank lines', ['云泽市水务局文件', '云水函〔2026〕21号', 'A类', title]],
    ['a labelled class', ['云泽市水务局', '云水函〔2026〕21号', '办理结果：A', '', title, '']],
  ])('with %s has its title, number, class and the number of the suggestion', async (_, head) => {
    const letter = await letterRead(...head, ...text);
    expect(letter).toMatchObject(wanted);
    expect(letter.documents).toEqual([title]);
  });

  const labels = [
    '办理结果类别：A',
    '办理结果类别：A类',
    '答复类别：Ａ',
    '类别：A类',
    '【办理类别：A】',
    '答复意见类别：A类（已解决）',
  ];
  const number = '云水函〔2026〕21号';
  it.each(
    labels.flatMap((label): [string, string, string[]][] => [
      [label, 'first line', [label, number, title, ...text]],
      [label, 'line before the number', [label, '', number, '', title, ...text]],
      [label, 'line under the title', ['云泽市水务局文件', number, '', title, '', label, ...text]],
      [label, 'line above the signature', [number, title, ...text.slice(0, 3), `　　${label}`, ...text.slice(3)]],
      [label, 'last line', [number, title, ...text, '', label]],
    ]),
  )('with %s as its %s has its title, number, class and day', async (_, __, lines) => {
    const letter = await letterRead(...lines);
    expect(letter).toMatchObject({ ...wanted, lead: ['云泽市水务局'], cells: { 答复日期: '2026-05-20' } });
    expect(letter.documents).toEqual([title]);
  });

  it.each([
    ['the class of the matter asked for', ['建议类别：A类']],
    ['two classes of answers', ['办理结果类别：A', '办理结果类别：B']],
    ['a form to be ticked', ['办理结果类别：A　B　C']],
    ['a count', ['办理结果类别：A类（3件）']],
    ['a letter alone', ['A']],
  ])('takes no class from %s under its text', async (_, lines) => {
    const further = ['沿河三个村已恢复灌溉。', '感谢您的关心和支持。'];
    const letter = await letterRead(number, title, ...text.slice(0, 3), ...further, ...lines, ...text.slice(3));
    expect(letter).toMatchObject({ number: '83', answerClass: null });
  });

  it('takes no class from two lines that name different ones', async () => {
    const letter = await letterRead(labels[0] ?? '', title, ...text.slice(0, 3), '办理结果类别：B', ...text.slice(3));
    expect(letter).toMatchObject({ number: '83', answerClass: null });
  });

  it('takes no class from the head of the next letter', async () => {
    const next = title.replace('83', '84');
    const lines = ['办理结果类别：A', title, ...text, '', '办理结果类别：B', '云水函〔2026〕22号', next, ...text];
    const { suggestions } = await readSource(new TextEncoder().encode(lines.join('\n')), '答复.txt');
    expect(suggestions.map((one) => one.number)).toEqual(['83', '84']);
    expect(suggestions[0]?.answerClass).toBe('A');
    expect(suggestions[1]?.answerClass).not.toBe('A');
  });

  it('with a labelled class beside its number has both', async () => {
    for (const line of [`办理结果类别：A　　${number}`, `${number}　　办理结果类别：A`])
      expect(await letterRead(line, title, ...text)).toMatchObject(wanted);
  });

  it.each([
    ['答复类别为B类。', 'B'],
    ['本件办理结果：“A”类。', 'A'],
    ['经研究，此件答复意见分类为：C类。', 'C'],
    ['我局办理结果为A类的5件，办理结果为B类的3件。', null],
    ['办理结果为A类，另一件办理结果为B类。', null],
    ['我市A类景区答复率较高。', null],
  ])('gives the class of its sentence: %s', async (sentence, answerClass) => {
    const letter = await letterRead(title, '', ...text.slice(0, 3), sentence, ...text.slice(3));
    expect(letter).toMatchObject({ number: '83', answerClass });
  });

  it('without a number of its own has none, and takes no year of another letter for it', async () => {
    const letter = await letterRead(
      title,
      '',
      ...text.slice(0, 2),
      '根据云政发〔2025〕3号文件要求，我局制定了清淤计划并已组织实施完毕。',
      ...text.slice(3),
    );
    expect(letter).toMatchObject({ number: '83', answerClass: null });
    expect(letter.answerNumber).toBeUndefined();
  });
});
