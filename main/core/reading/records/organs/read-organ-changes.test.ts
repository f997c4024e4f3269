import { describe, expect, it } from 'vitest';
import { docxOf } from '../../formats/testing/made-files.ts';
import { examineSource } from '../../read-source.ts';
import { readText } from '../../testing/read-text.ts';
import { readOrganChanges } from './read-organ-changes.ts';

type Examined = Parameters<typeof readOrganChanges>[0];

const inWords = (examined: Examined) =>
  readOrganChanges(examined).map(({ kind, names, to, on }) => `${kind} ${names.join('、')}→${to} ${on ?? '—'}`);

/** What a table with these rows tells. */
const table = async (...rows: string[]) => inWords(await readText(rows.join('\n'), '机构调整名单.csv'));

/** What a notice with this text tells. */
async function notice(...paragraphs: string[]): Promise<string[]> {
  const body = paragraphs.join('\n\n');
  return inWords(
    await readText(`关于机构调整的通知\n\n各县（区）人民政府：\n\n${body}\n\n云泽市人民政府\n2026年6月20日\n`),
  );
}

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const across = (count: number) => `<w:gridSpan w:val="${count}"/>`;
const begins = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

describe('tables of changed organs', () => {
  it('have their days, and rows without a change are passed over', async () => {
    const told = await table(
      '云泽市机构调整名单,,',
      '原单位,现单位,调整日期',
      '市体育局,市文体局,2026年7月1日',
      '市教育局,市教育局,',
      '市水务局,不变,',
      '市商务局（市口岸办）,更名为市会展局,',
    );
    expect(told).toEqual(['renaming 市体育局→市文体局 2026-07-01', 'renaming 市商务局→市会展局 —']);
  });

  it('are read under headings of two rows, merged or not', async () => {
    const expected = ['merger 市体育局、市文化局→市文体局 2026-07-01'];
    expect(
      await table(
        '序号,调整前,,调整后,,调整日期',
        ',单位名称,编制数,单位名称,编制数,',
        '1,市体育局,20,市文体局,45,2026-07-01',
        '2,市文化局,25,市文体局,45,2026-07-01',
      ),
    ).toEqual(expected);
    const head = row(cell('序号', begins), cell('调整前', across(2)), cell('调整后', across(2)), cell('日期', begins));
    const names = row(
      cell('', goesOn),
      cell('编制'),
      cell('单位名称'),
      cell('编制'),
      cell('单位名称'),
      cell('', goesOn),
    );
    const rows = [
      row(
        cell('1'),
        cell('20'),
        cell('市体育局'),
        cell('45', begins),
        cell('市文体局', begins),
        cell('2026-07-01', begins),
      ),
      row(cell('2'), cell('25'), cell('市文化局'), cell('', goesOn), cell('', goesOn), cell('', goesOn)),
    ];
    const bytes = docxOf(`<w:tbl>${head}${names}${rows.join('')}</w:tbl>`);
    expect(inWords(await examineSource(bytes, '机构调整名单.docx'))).toEqual(expected);
  });

  it('are read one below the other, each under its own headings', async () => {
    const told = await table(
      '原单位,现单位,时间',
      '市商务局,市会展局,2026-07-01',
      '更名后名称,更名前名称,时间',
      '市农业局,市农机局,2026-08-01',
    );
    expect(told).toEqual(['renaming 市商务局→市会展局 2026-07-01', 'renaming 市农机局→市农业局 2026-08-01']);
  });

  it('do not tell into which of two organs one went, nor the day of a founding', async () => {
    const told = await table(
      '原单位,成立时间,现单位,批准时间',
      '市文旅局,2019-01-01,"市文化局、市旅游局",2026-06-01',
      '市体育局,2015-01-01,市文体局,2026-06-01',
    );
    expect(told).toEqual(['renaming 市体育局→市文体局 —']);
  });
});

describe('papers on changed organs', () => {
  it('name what is kept no longer in a sentence of its own', async () => {
    const told = await notice(
      '根据方案，自2026年7月1日起，对有关机构作如下调整：',
      '一、将市体育局的职责，市文化局的职责整合，组建市文体局，作为市政府工作部门。不再保留市体育局、市文化局。',
      '二、将市水务局的执法职责划入市农业局。不再保留市水务局加挂的市河长办公室牌子。',
      '三、关于市商务局更名为市会展局、市农机局更名为市农业局的通知另行印发。',
    );
    expect(told).toEqual([
      'merger 市体育局、市文化局→市文体局 2026-07-01',
      'renaming 市商务局→市会展局 2026-07-01',
      'renaming 市农机局→市农业局 2026-07-01',
    ]);
  });

  it('have no day for all where they give several', async () => {
    const told = await notice(
      '自2026年7月1日起，市商务局更名为市会展局。',
      '自2026年8月1日起，市体育局并入市文体局。',
      '市农机局并入市农业局。',
    );
    expect(told).toEqual([
      'renaming 市商务局→市会展局 2026-07-01',
      'merger 市体育局→市文体局 2026-08-01',
      'merger 市农机局→市农业局 —',
    ]);
  });

  it('tell nothing of wishes, and put together what several sentences tell', async () => {
    expect(await notice('建议将市商务局更名为市会展局。', '市体育局拟并入市文体局。')).toEqual([]);
    expect(await notice('市体育局并入市文体局。', '市文化局更名为市文体局。')).toEqual([
      'merger 市体育局、市文化局→市文体局 —',
    ]);
  });
});
