import fc from 'fast-check';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

type Row = SheetData[number];
type Cell = Row[number];

/** A list as some office might keep it: bytes of a workbook, and what stands in it. */
export type OfficeList = {
  sheets: OfficeSheet[];
};

export type OfficeSheet = {
  name: string;
  titles: string[];
  columns: Column[];
  /** Cells by row and column, as texts; days ISO with the column's form. */
  rows: string[][];
  hasTotal: boolean;
  parts: number[];
};

type Column = { group: string; heading: string; cells: fc.Arbitrary<string>; dayForm?: string };

const days = fc
  .integer({ min: 0, max: 300 })
  .map((count) => new Date(Date.UTC(2026, 0, 20) + count * 86_400_000).toISOString().slice(0, 10));
const blankOr = (cells: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: cells });
const chinese = (iso: string) => `${Number(iso.slice(0, 4))}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`;
const writtenDay = fc
  .tuple(
    days,
    fc.constantFrom(
      chinese,
      (iso: string) => iso,
      (iso: string) => iso.replaceAll('-', '/'),
      (iso: string) => iso.replaceAll('-', '.'),
    ),
  )
  .map(([iso, form]) => form(iso));
/** Cells that cannot be what their column says. */
const impossible = fc.constantFrom('2027-2-31', '31.4.', '待定', '年底前', '2026年2月30日');
const organs = fc.constantFrom(
  '市教育局',
  '市公安局、市城管局',
  '市水务局\n市财政局',
  '市交通局（市公安局）',
  '无',
  '各有关部门',
);

const pool: (Omit<Column, 'cells'> & { cells: fc.Arbitrary<string> })[] = [
  { group: '', heading: '序号', cells: fc.constant('') },
  {
    group: '',
    heading: '领衔代表',
    cells: blankOr(fc.constantFrom('王　刚', '李明、周立', '孙立等3名代表', '城东代表团')),
  },
  { group: '', heading: '代表团', cells: blankOr(fc.constantFrom('城东团', '望湖区代表团')) },
  { group: '', heading: '类别', cells: blankOr(fc.constantFrom('交通', '城建环保', '教科文卫')) },
  { group: '承办单位', heading: '主办', cells: blankOr(organs) },
  { group: '承办单位', heading: '会办', cells: blankOr(organs) },
  { group: '', heading: '交办日期', cells: blankOr(writtenDay) },
  {
    group: '',
    heading: '答复期限',
    cells: blankOr(fc.oneof({ weight: 5, arbitrary: writtenDay }, { weight: 1, arbitrary: impossible })),
  },
  {
    group: '答复情况',
    heading: '答复日期',
    cells: blankOr(fc.oneof({ weight: 5, arbitrary: writtenDay }, { weight: 1, arbitrary: impossible })),
  },
  { group: '答复情况', heading: '类别', cells: blankOr(fc.constantFrom('A', 'B类', 'Ｃ', 'X')) },
  {
    group: '答复情况',
    heading: '满意度',
    cells: blankOr(fc.constantFrom('满意', '基本满意', '不满意', '较满意', '未反馈')),
  },
  { group: '', heading: '面商日期', cells: blankOr(fc.oneof(writtenDay, fc.constantFrom('是', '否', '电话沟通'))) },
  { group: '', heading: '是否重点', cells: blankOr(fc.constantFrom('是', '否', '√')) },
  { group: '', heading: '联系电话', cells: blankOr(fc.constantFrom('05500001', '13900001111')) },
  {
    group: '',
    heading: '备注',
    cells: blankOr(fc.constantFrom('市长领办', '注意时限|抓紧', '=1+1', '第一行\n第二行')),
  },
  { group: '', heading: '经费（万元）', cells: blankOr(fc.constantFrom('12', '0.5', '1.50', '1,200')) },
  { group: '', heading: '签收日期', cells: blankOr(days), dayForm: 'yyyy"年"m"月"d"日"' },
];

const titleOf = (at: number, more: string) =>
  `关于${['增设公交站点', '加强校园周边管理', '延长夜间公交', '修缮古码头'][at % 4]}${more}（${at + 1}）的建议`;

function rowOf(
  columns: readonly Column[],
  numbers: 'padded' | 'plain' | 'marked',
  offset: number,
): fc.Arbitrary<(at: number) => string[]> {
  return fc
    .tuple(fc.constantFrom('', '和路灯', '　及站牌'), ...columns.map(({ cells }) => cells))
    .map(([more, ...cells]) => (at: number) => {
      const count = offset + at + 1;
      const number =
        numbers === 'padded' ? String(count).padStart(3, '0') : numbers === 'plain' ? String(count) : `第${count}号`;
      const told = cells.map((cell, place) => (columns[place]?.heading === '序号' ? String(at + 1) : cell));
      return [number, titleOf(count, more), ...told];
    });
}

function sheetOf(name: string, offset: number): fc.Arbitrary<OfficeSheet> {
  return fc
    .record({
      columns: fc.shuffledSubarray(pool, { minLength: 2 }),
      numbers: fc.constantFrom('padded' as const, 'plain' as const, 'marked' as const),
      titles: fc.subarray(['云泽市第九届人民代表大会第五次会议代表建议目录', '（截至2026年6月30日）']),
      hasTotal: fc.boolean(),
      parts: fc.subarray([0, 1, 2]),
    })
    .chain(({ columns, numbers, ...form }) => {
      // Columns of one group stand side by side, as a merged heading needs.
      const grouped = [...columns].sort((a, b) =>
        a.group && b.group && a.group === b.group ? 0 : a.group < b.group ? -1 : 1,
      );
      const rows = fc.array(rowOf(grouped, numbers, offset), { minLength: 1, maxLength: 6 });
      const fixed = [
        { group: '', heading: '建议编号', cells: fc.constant('') },
        { group: '', heading: '建议标题', cells: fc.constant('') },
      ];
      return rows.map((make) => ({
        name,
        ...form,
        columns: [...fixed, ...grouped],
        rows: make.map((row, at) => row(at)),
      }));
    });
}

/** Lists of one or two sheets, with titles, headings over one or two rows, sums, parts, and cells of every kind. */
export const arbitraryOfficeList: fc.Arbitrary<OfficeList> = fc
  .tuple(sheetOf('重点建议', 0), fc.option(sheetOf('一般建议', 100), { nil: null }))
  .map(([first, second]) => ({ sheets: second ? [first, second] : [first] }));

function headRows(columns: readonly Column[]): SheetData {
  if (columns.every(({ group }) => group === '')) return [columns.map(({ heading }) => ({ value: heading }))];
  const top = columns.map(({ group, heading }, at): Cell => {
    if (group === '') return { value: heading, rowSpan: 2 };
    if (columns[at - 1]?.group === group) return null;
    const width = columns.slice(at).findIndex((one) => one.group !== group);
    const across = width < 0 ? columns.length - at : width;
    return across > 1 ? { value: group, columnSpan: across } : { value: group };
  });
  return [top, columns.map(({ group, heading }): Cell => (group === '' ? null : { value: heading }))];
}

function cellOf(text: string, column: Column | undefined): Cell {
  if (text === '') return null;
  if (column?.dayForm) return { value: new Date(`${text}T00:00:00Z`), type: Date, format: column.dayForm };
  return /^[1-9]\d{0,5}$/.test(text) && column?.heading === '序号'
    ? { value: Number(text), type: Number }
    : { value: text, type: String };
}

function dataOf({ titles, columns, rows, hasTotal, parts }: OfficeSheet): SheetData {
  const width = columns.length;
  const across = (value: string): Row => [{ value, columnSpan: width }, ...Array<null>(width - 1).fill(null)];
  const body = rows.flatMap((row, at): Row[] => [
    ...(parts.includes(at) ? [across(`${['一', '二', '三'][at]}、城建环保类`)] : []),
    row.map((text, column) => cellOf(text, columns[column])),
  ]);
  const total: Row[] = hasTotal
    ? [
        ['合计', `${rows.length}件`, ...Array<null>(width - 2).fill(null)].map((value) =>
          value === null ? null : { value },
        ),
      ]
    : [];
  return [...titles.map(across), ...headRows(columns), ...body, ...total];
}

/** The list as a workbook of another program. */
export async function officeBytes({ sheets }: OfficeList): Promise<Uint8Array> {
  const bytes = await writeXlsxFile(sheets.map((sheet) => ({ data: dataOf(sheet), sheet: sheet.name }))).toBuffer();
  return new Uint8Array(bytes);
}
