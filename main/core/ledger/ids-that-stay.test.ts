import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { callCore } from '../../testing/call-core.ts';
import { chance } from '../../testing/chance.ts';
import { cityPapers } from '../../testing/city-papers.ts';
import { ledgerOnDisk } from '../../testing/ledger-on-disk.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore } from '../../testing/test-core.ts';

const newFolder = temporaryFolders();
const file = (name: string, text: string) => ({ name, bytes: new Uint8Array(new TextEncoder().encode(text)) });

const list = file(
  '云泽市代表建议交办登记表.csv',
  `云泽市第九届人民代表大会第五次会议代表建议交办登记表,,,,,,
建议编号,建议名称,领衔代表,代表团,主办单位,协办单位,交办日期
001,关于增设社区食堂的建议,王刚,城东代表团,市民政局,市财政局,2026-02-26
002,关于整治校门口停车的建议,李强,城西代表团,市公安局,市交通运输局,2026-02-26
003,关于延长末班公交的建议,王刚,城西代表团,市交通运输局,,2026-02-26
`,
);
const bareList = file(
  '代表建议清单.csv',
  `编号,标题,领衔代表,主办单位,交办日期
11,关于建设口袋公园的建议,周宁,市园林局,2026-03-02
12,关于修缮旧书院的建议,孙立,市文物局,2026-03-02
`,
);
const letter = file(
  '关于退回建议的函.txt',
  `云泽市公安局关于退回第002号建议的函

云泽市人大常委会代表工作委员会：

贵委交办的云泽市九届人大五次会议第002号建议收悉。该建议所提事项不属我局职责，现予退回。

云泽市公安局
2026年3月4日
`,
);
const reply = file(
  '答复第001号.txt',
  `云泽市民政局关于市九届人大五次会议第001号建议的答复

王刚代表：

您提出的《关于增设社区食堂的建议》收悉，现答复如下：今年已新建社区食堂12家。

云泽市民政局
2026年5月12日
`,
);
const ratings = file('代表评价.csv', '建议编号,评价结果,评价日期\n001,满意,2026-06-01\n002,基本满意,2026-06-02\n');
const [gazette, feedback, suggestions] = cityPapers('云泽市');
const [otherGazette, otherFeedback, otherSuggestions] = cityPapers('北川市');

const papers = [
  ...[list, bareList, letter, reply, ratings, gazette, feedback, suggestions],
  ...[otherGazette, otherFeedback, otherSuggestions],
].filter((one) => one !== undefined);

type Step = { is: 'import' | 'list'; paper: number } | { is: 'office' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ is: fc.constant('import' as const), paper: fc.nat(papers.length - 1) }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('list' as const), paper: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.constant({ is: 'office' as const }) },
);

async function take(core: ReturnType<typeof createTestCore>, one: Step): Promise<void> {
  if (one.is === 'office') await callCore(core, 'workspace.office', { committee: '云泽市人民代表大会常务委员会' });
  const paper = one.is === 'office' ? undefined : papers[one.paper];
  if (paper && one.is === 'import') await callCore(core, 'sources.import', paper);
  if (paper && one.is === 'list') await callCore(core, 'suggestions.importList', paper);
}

/** What each id stands for, of all that a person may have noted down; the name of a paper that joined two under one is told by the first. */
function namedBy({ suggestions: asked, motions, opinions, points, organs, deputies, meetings }: Ledger) {
  const words = (records: Record<string, { id: string; title: string }>) => Object.keys(records);
  return {
    suggestions: Object.values(asked).map(({ id, number, title }) => [id, number, title].join(' ')),
    opinions: Object.values(opinions).map(({ id, document }) => [id, document].join(' ')),
    points: Object.values(points).map(({ id, citation }) => [id, citation?.quote].join(' ')),
    organs: Object.values(organs).map(({ id, printed, title }) => [id, (printed ?? title).slice(-3)].join(' ')),
    deputies: Object.values(deputies).map(({ id, title }) => [id, title].join(' ')),
    motions: words(motions),
    meetings: words(meetings),
  };
}

/** Holds that everything that had an id has it still, after each step. */
async function holdIds(steps: readonly Step[]): Promise<void> {
  const folder = newFolder();
  let before: ReturnType<typeof namedBy> | null = null;
  for (const one of steps) {
    const core = createTestCore(folder);
    await take(core, one);
    await core.close();
    const now = namedBy(await ledgerOnDisk(folder));
    for (const [subject, ids] of Object.entries(before ?? {}))
      expect(Object.entries(now).find(([name]) => name === subject)?.[1]).toEqual(expect.arrayContaining(ids));
    before = now;
  }
}

describe('the ids of records', () => {
  it('stay when a letter tells the place of a list that was taken in alone', async () => {
    await holdIds([
      { is: 'list', paper: 0 },
      { is: 'import', paper: papers.indexOf(letter) },
    ]);
  });

  it('stay when the office says whose it is', async () => {
    await holdIds([{ is: 'list', paper: 0 }, { is: 'list', paper: 1 }, { is: 'office' }, { is: 'import', paper: 2 }]);
  });

  it("stay when a neighbour's papers come in", async () => {
    await holdIds(papers.map((_, paper) => ({ is: 'import', paper })));
    await holdIds(papers.map((_, paper) => ({ is: 'import', paper: papers.length - 1 - paper })));
  });

  it('stay whatever comes in, in whatever order', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), holdIds), chance(20));
  });
});
