import { describe, expect, it } from 'vitest';
import { readPointOrgans } from './point-organs.ts';

const read = (text: string, addressee: string | null = '市人民政府') => {
  const found = readPointOrgans(text, addressee);
  return found && [found.lead, found.support];
};

describe('the organs that a point names for its work', () => {
  it('are those of two places where its words say so, and never the one of a city', () => {
    expect(read('两市生态环境局联合开展排查。')).toEqual([['两市生态环境局'], []]);
    expect(read('两市人民政府要建立会商机制。')).toBeNull();
    expect(read('两市人民政府要建立会商机制。', '云泽市人民政府、北川市人民政府')).toEqual([['两市人民政府'], []]);
    expect(read('由两县水务局、市水务局共同巡查。')).toEqual([['两县水务局', '市水务局'], []]);
  });

  it('lead or help as its words say', () => {
    expect(read('由市水务局牵头，市财政局、市城市管理局配合，打成应急水井30眼。')).toEqual([
      ['市水务局'],
      ['市财政局', '市城市管理局'],
    ]);
    expect(read('市住房和城乡建设局要会同市财政局摸清底数。')).toEqual([['市住房和城乡建设局'], ['市财政局']]);
    expect(read('建议市教育局编制学位三年计划。')).toEqual([['市教育局'], []]);
    expect(read('责成市发展和改革委员会统筹项目安排。')).toEqual([['市发展和改革委员会'], []]);
    expect(read('加强巡查（由市应急管理局牵头，市消防救援支队等部门配合）。')).toEqual([
      ['市应急管理局'],
      ['市消防救援支队'],
    ]);
    expect(read('请市中级人民法院依法快审快结。')).toEqual([['市中级人民法院'], []]);
    expect(read('由市财政局会同市审计局、市农业农村局制定办法。')).toEqual([
      ['市财政局'],
      ['市审计局', '市农业农村局'],
    ]);
    expect(read('市公安局交警支队牵头排查，市交通运输局、市城市管理局协同配合。')).toEqual([
      ['市公安局交警支队'],
      ['市交通运输局', '市城市管理局'],
    ]);
    expect(read('建议市人民政府责成市交通运输局牵头，开通夜班公交。')).toEqual([['市交通运输局'], []]);
    expect(read('要求市教育局尽快整改。')).toEqual([['市教育局'], []]);
    expect(read('由江北区人民政府负责，限期完成搬迁。')).toEqual([['江北区人民政府'], []]);
  });

  it('are all that a point charges together, the body that is asked in general among them', () => {
    const both = [['市人民政府', '市中级人民法院'], []];
    expect(read('市人民政府、市中级人民法院要共同建立信息共享机制。')).toEqual(both);
    expect(read('市人民政府和市中级人民法院要加强协作。', null)).toEqual(both);
    expect(read('云泽市人民政府、市监察委员会要联合开展整治。')).toEqual([['云泽市人民政府', '市监察委员会'], []]);
    expect(read('市人民政府、市中级人民法院、市人民检察院要共同推进。')?.[0]).toHaveLength(3);
    // Whom nobody else is named with, and who is only the one that speaks.
    expect(read('市人民政府、市政府要加大投入。')).toBeNull();
    expect(read('市人大常委会、市教育局要加强联系。')).toEqual([['市教育局'], []]);
  });

  it('are none where an organ is asked in general, cited, an example, or acted on', () => {
    expect(read('市人民政府要加大投入。')).toBeNull();
    expect(read('云泽市人民政府要加大投入。')).toBeNull();
    expect(read('云泽市人民政府要加大投入。', null)).toBeNull();
    expect(read('据市统计局统计，去年用水量上升。')).toBeNull();
    expect(read('市审计局的审计报告反映，部分资金闲置，要尽快盘活。')).toBeNull();
    expect(read('一些部门落实不力，如市城市管理局应公布的清单至今没有公布。')).toBeNull();
    expect(read('要督促市燃气集团更换老旧管道。')).toBeNull();
    expect(read('市教育局负责同志到会听取了意见。')).toBeNull();
    expect(read('要发挥市行政审批服务局作用。')).toBeNull();
    expect(read('市住房和城乡建设局报告中提到的问题要整改。')).toBeNull();
    expect(read('向市财政局申请资金。')).toBeNull();
    expect(read('各有关部门要密切配合。')).toBeNull();
    expect(read('向市人大常委会报告。')).toBeNull();
    expect(read('市监察委员会要深化监督。', '市监察委员会')).toBeNull();
  });

  it('are told by rules with their words', () => {
    const found = readPointOrgans('一、补齐短板。由市水务局牵头，市财政局、市审计局配合。', null);
    expect(found?.told.map(({ rule, words }) => [rule.id, words])).toEqual([
      ['organ-charged', '由市水务局'],
      ['organ-helps', '市财政局、市审计局配合'],
    ]);
  });
});
