import type { PageLook } from '../paper/printed-paper.ts';
import { blocks, laidTable, letter, line, type Samples } from '../testing/sample-paper.ts';

const header = ['序号', '事项', '状态'] as const;
const rows = (count: number, state = '已落实'): (readonly string[])[] => [
  header,
  ...Array.from({ length: count }, (_, at) => [`${at + 1}`, `第${at + 1}项事项`, state]),
];
const page = (more: Partial<PageLook>): PageLook => ({
  area: 156,
  top: 37,
  hasNumber: true,
  restarts: false,
  landscape: false,
  hasText: true,
  ...more,
});
const title = line('关于甲的报告', { look: { align: 'center' } });
const long = Array.from({ length: 60 }, (_, at) => line(`第${at + 1}段写明办理结果和完成日期。`));
const annexed = (listed: string, name: string): string =>
  letter('请于2026年10月21日前报告。')
    .replace('\n云泽市人大常委会办公室\n2026', `\n附件：${listed}\n\n云泽市人大常委会办公室\n2026`)
    .concat(`\n附件\n${name}\n　　正文写明情况。\n`);

export const layouts: Readonly<Record<string, Samples>> = {
  L01: {
    has: [blocks(title, line('市人大常委会：'), line('现报告如下。', { startsPage: true }))],
    hasNot: [blocks(title, line('市人大常委会：'), line('现报告如下。'), line('另起一页。', { startsPage: true }))],
  },
  L02: {
    has: [
      blocks(
        title,
        line('市人大常委会：'),
        line('现报告如下。'),
        line('云泽市人大常委会办公室', { startsPage: true }),
        line('2026年12月14日'),
      ),
    ],
    hasNot: [
      blocks(
        title,
        line('市人大常委会：'),
        line('现报告如下。', { startsPage: false }),
        line('云泽市人大常委会办公室'),
        line('2026年12月14日'),
      ),
    ],
  },
  L03: {
    has: [blocks(title, line('市人大常委会：'), line('一、情况'), line('已完成。', { startsPage: true }))],
    hasNot: [blocks(title, line('市人大常委会：'), line('一、情况', { startsPage: true }), line('已完成。'))],
  },
  L04: {
    has: [
      blocks(title, laidTable(rows(60), { widths: [15, 100, 41], headerRepeats: false, size: 12 })),
      blocks(
        title,
        laidTable([header, ['1', '很长的事项。'.repeat(120), '已落实'], ['2', '短', '已落实']], {
          widths: [15, 100, 41],
          headerRepeats: true,
          size: 12,
        }),
      ),
    ],
    hasNot: [
      blocks(title, laidTable(rows(60), { widths: [15, 100, 41], headerRepeats: true, size: 12 })),
      blocks(title, laidTable(rows(6), { widths: [15, 100, 41], headerRepeats: false, size: 12 })),
    ],
  },
  L05: {
    has: [blocks(title, laidTable(rows(5), { size: 9 }))],
    hasNot: [blocks(title, laidTable(rows(5), { size: 10.5 }))],
  },
  L06: {
    has: [
      blocks(title, laidTable(rows(5), { widths: [15, 60, 41], area: 156 })),
      blocks(title, laidTable(rows(5), { widths: [6, 109, 41], area: 156 })),
    ],
    hasNot: [
      blocks(title, laidTable(rows(5), { widths: [15, 100, 41], area: 156 })),
      blocks(title, laidTable(rows(5), { widths: [30, 60, 50], area: 146 })),
    ],
  },
  L07: {
    has: [blocks(title, line('代表朱镕清提出。', { look: { font: '仿宋_GB2312' } }))],
    hasNot: [
      blocks(title, line('代表朱镕清提出。', { look: { font: '仿宋' } })),
      blocks(title, line('代表朱清提出。', { look: { font: '仿宋_GB2312' } })),
    ],
  },
  L08: {
    has: [
      { ...blocks(title, ...long), pages: [page({ hasNumber: false })] },
      { ...blocks(title, ...long), pages: [page({}), page({ restarts: true })] },
      { ...blocks(title, ...long), pages: [page({}), page({ hasNumber: false })] },
    ],
    hasNot: [
      { ...blocks(title, ...long), pages: [page({}), page({ landscape: true })] },
      { ...blocks(title, line('甲。')), pages: [page({ hasNumber: false })] },
      { ...blocks(title, ...long), pages: [page({ hasNumber: false, top: 25.4, area: 146 })] },
    ],
  },
  L09: {
    has: [
      '关于甲的报告\n\n市人大常委会：\n　　现报告如下。\n\n附件：情况清单\n\n云泽市人大常委会办公室\n2026年12月14日\n云泽市人大常委会办公室　　2026年12月14日印发\n\n附件\n情况清单\n　　正文。\n',
    ],
    hasNot: [
      '关于甲的报告\n\n市人大常委会：\n　　现报告如下。\n\n云泽市人大常委会办公室\n2026年12月14日\n云泽市人大常委会办公室　　2026年12月14日印发\n',
    ],
  },
  L10: {
    has: [blocks(title, line('市人大常委会：'), line('现报告如下。', { look: { line: 22, size: 16 } }))],
    hasNot: [blocks(title, line('市人大常委会：'), line('现报告如下。', { look: { line: 28.95, size: 16 } }))],
  },
  L11: {
    has: [
      blocks(
        line('云泽市人大常委会办公室', { look: { align: 'center' } }),
        line('云人常办函〔2026〕49号', { look: { align: 'center' } }),
        line('关于甲的函', { look: { align: 'center' } }),
        line('市商务局：'),
        line('请支持。'),
      ),
    ],
    hasNot: [
      blocks(
        line('云泽市人大常委会办公室', { look: { align: 'center' } }),
        line('云人常办函〔2026〕49号', { look: { align: 'right' } }),
        line('关于甲的函', { look: { align: 'center' } }),
        line('市商务局：'),
        line('请支持。'),
      ),
    ],
  },
  L12: {
    has: [
      blocks(title, laidTable([header], {})),
      `${annexed('情况清单', '情况清单')}\n|序号|事项|状态|\n|1|甲|已落实|\n|2|乙|已落实|\n`,
    ],
    hasNot: [
      `${annexed('情况清单', '情况清单')}\n|序号|事项|状态|\n|1|甲|已落实|\n|2|乙|已落实|\n|3|丙|已落实|\n|4|丁|已落实|\n`,
    ],
  },
  L14: {
    has: [annexed('情况清单', '办理台账'), annexed('情况清单。', '情况清单')],
    hasNot: [annexed('情况清单', '情况清单'), annexed('情况清单（11条）', '情况清单')],
  },
  L15: {
    has: [
      blocks(
        title,
        line('市人大常委会：'),
        line('现报告如下。'),
        line('云泽市人大常委会办公室', { emptyBefore: 4 }),
        line('2026年12月14日'),
      ),
    ],
    hasNot: [
      blocks(
        title,
        line('市人大常委会：'),
        line('现报告如下。'),
        line('云泽市人大常委会办公室', { emptyBefore: 2 }),
        line('2026年12月14日'),
      ),
    ],
  },
  L16: {
    has: [
      blocks(title, laidTable(rows(5, '部分落实'), { widths: [15, 123, 18], size: 12 })),
      blocks(title, laidTable(rows(5, '12400'), { widths: [15, 131, 10], size: 12 })),
      blocks(title, laidTable(rows(5, '2026年12月31日'), { widths: [15, 128, 13], size: 12 })),
    ],
    hasNot: [
      blocks(title, laidTable(rows(5, '部分落实'), { widths: [15, 120, 21], size: 12 })),
      blocks(title, laidTable(rows(5, '部分落实'), { widths: [15, 125, 16], size: 12 })),
      blocks(title, laidTable(rows(5, '已落实'), { widths: [15, 125, 16], size: 12 })),
      blocks(title, laidTable(rows(5, '2026年12月31日'), { widths: [15, 119, 22], size: 12 })),
    ],
  },
};
