import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Core } from '#core/core.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { inWords } from '../../../testing/in-words.ts';
import { createTestCore } from '../../../testing/test-core.ts';

const opened: { core: Core; folder: string }[] = [];

async function desk() {
  const folder = await mkdtemp(path.join(tmpdir(), 'duban-report-'));
  const core = createTestCore(folder);
  opened.push({ core, folder });
  return async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const reply = await core.dispatch(name, input);
    if (!reply.ok) throw new Error(`${reply.error.code} ${JSON.stringify(reply.error.details)}`);
    return reply.value as CallOutput<N>;
  };
}

afterEach(async () => {
  for (const { core, folder } of opened.splice(0)) {
    await core.close();
    await rm(folder, { recursive: true, force: true });
  }
});

const paper = (...lines: string[]) => new Uint8Array(new TextEncoder().encode(lines.join('\n\n')));
const rows = (...lines: string[]) => lines.map((cells) => `| ${cells.split(',').join(' | ')} |`).join('\n');

const report = (title: string, dated: string) =>
  paper(
    title,
    '市九届人大五次会议期间代表提出的建议中，由城建方面承办的3件均已答复。现将情况通报如下：',
    rows(
      '编号,标题,承办单位,答复日期,类别,代表评价',
      '---,---,---,---,---,---',
      '41,关于疏浚梅溪的建议,市水务局,5月28日,A,满意',
      '42,关于改造云溪农贸市场的建议,市商务局,6月10日,B（2026年9月30日前完成）,满意',
      '43,关于补种行道树的建议,市园林绿化服务中心,6月12日,C,基本满意',
    ),
    '云泽市人大常委会代表工作委员会',
    dated,
  );

const name = '代表建议答复情况.md';

async function told(ask: Awaited<ReturnType<typeof desk>>) {
  const list = await ask('suggestions.list', {});
  return list.map(({ number, category, rounds }) => [number, category, rounds[0]?.answeredOn, rounds[0]?.answerClass]);
}

describe('a report on suggestions whose table is a list of them', () => {
  it.each([
    ['关于2026年代表建议答复情况的通报', '2026年6月22日'],
    ['关于代表建议答复情况的通报', '2026年6月22日'],
  ])('is read as a list, and the same in each of the ways in: %s', async (title, dated) => {
    const bytes = report(title, dated);
    const wanted = [
      ['41', null, '2026-05-28', 'A'],
      ['42', null, '2026-06-10', 'B'],
      ['43', null, '2026-06-12', 'C'],
    ];
    const library = await desk();
    const imported = await library('sources.import', { name, bytes });
    expect(await told(library)).toEqual(wanted);
    const said = inWords(imported).listed?.warnings.map(({ message }) => message);
    expect(said).toContain('第 7 行起“答复日期”有 3 处没有写年份，按 2026 年登记，请核对');
    const change = { type: 'kind', kind: 'suggestion-list' } as const;
    await library('sources.correct', { id: imported.source.id, line: 1, change });
    expect(await told(library)).toEqual(wanted);
    const list = await desk();
    await list('suggestions.importList', { name, bytes });
    expect(await told(list)).toEqual(wanted);
  });

  it('is not read where its tables only count', async () => {
    const library = await desk();
    const bytes = paper(
      '关于2026年代表建议办理情况的报告',
      '现将代表建议办理情况报告如下。',
      rows('承办单位,建议件数,A类,B类', '---,---,---,---', '市水务局,12,8,4', '市教育局,9,9,0'),
    );
    await library('sources.import', { name: '办理情况报告.md', bytes });
    expect(await told(library)).toEqual([]);
  });
});
