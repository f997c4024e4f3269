import type { FormCorpus } from './form-texts.ts';

const words = (text: string) => text.trim().split(/\s+/);
const each = (signs: string, make: (sign: string) => string) => [...signs].map(make);
const same = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
const found = (
  names: readonly string[],
  make: (name: string) => string,
  as: (name: string) => string | null = (own) => own,
) => Object.fromEntries(names.map((name) => [make(name), as(name)]));

const ends = words(
  '局 委员会 管委 管委会 工委 工委会 党工委 委 办公室 办 中心 集团 集团公司 有限公司 分公司 支队 大队 研究院 中级法院 联合会 协会 总社 学会 专班',
);
const officeEnds = words(`
  局 委 厅 部 院 办 处 所 站 馆 台 室 中心 集团 公司 政府 支队 大队 协会 学会 联合会 商会 基金会 委员会 管委会 总社 学校 大学 中学 小学 银行 分行 支行 街道 社区
  镇 乡 领导小组 专班 指挥部`);
const noPlaceNames = words(`
  围绕 根据 建立 月份 按照 落实 贯彻 对照 通过 依托 牵头 支持 经过 配合 协助 提请 报请 交由 要求 委托 印发 制定 包括 结合 加强 领导 其中 目前 今年 明确 完善 上报 发挥
  部门 单位 地区 成立 组建 设立 撤销 建议 责成 督促 希望 联合 会同 借鉴 参照`);
const ministries = words(
  '生态环境 自然资源 住房和城乡建设 住建 财政 教育 公安 民政 司法 农业农村 商务 交通运输 水利 应急管理',
).map((name) => `${name}部`);
const collective = words(`
  各地 各县级市 各县 各市 各区 各乡镇 各镇 各街道 各县（市、区） 各县(区) 各县（甲乙丙丁戊己庚辛） 各县相关部门 各县有关部门 各县职能部门 各县部门 各县单位 各县各部门
  各县、各部门 各县和部门 各县及部门 各县人民政府 各县政府 各县、各乡镇 各县和乡镇 各县及镇 各县街道 各县各街道 各级政府 各级人民政府 各级政府、部门 各级政府和部门
  各级政府及相关部门 各级政府及有关部门 各级政府及职能部门 市政府部门 县政府部门 区政府部门 市人民政府部门 政府部门 政府及其部门 政府及部门 政府和部门 政府相关部门
  政府有关部门 政府各部门 政府职能部门 政府及其有关职能部门 各部门 各单位 各相关部门 各有关部门 各承办部门 各职能部门`);

export const organTexts: FormCorpus = {
  'organ-place': {
    finds: {
      ...found(words('市 县 区 省 旗 盟'), (level) => `云泽${level}`),
      云岭自治州: '自治州',
      州教育局: '州',
      '，州教育局': '州',
      云州: null,
      ...found(
        each('城全超股上门夜楼集地社园街校辖片郊灾厂小景牧林矿战考', (sign) => `${sign}市`),
        (name) => name,
        () => null,
      ),
    },
  },
  'organ-end': {
    finds: {
      ...same(ends),
      ...found(
        each('面部势限促长', (sign) => `局${sign}`),
        (name) => name,
        () => null,
      ),
      ...found(
        each('员托派', (sign) => `委${sign}`),
        (name) => name,
        () => null,
      ),
      ...found(
        each('理法事学好公结', (sign) => `办${sign}`),
        (name) => name,
        () => null,
      ),
      ...found(
        each('城镇村区校组工', (sign) => `中心${sign}`),
        (name) => name,
        () => null,
      ),
      管委会员: '管委',
      管委员: null,
      云泽市: null,
    },
  },
  'organ-inside': {
    has: ['粮食', '云泽港口', '甲乙丙丁戊己庚辛壬癸'],
    hasNot: [
      ...['粮', '甲乙丙丁戊己庚辛壬癸子', '粮1食', '1粮食', '粮食1', ''],
      ...each(
        '及的了在将对把被由向让为以从到并等各该其这那我们是已要牵会同联合配负责强化督促推动指导组织',
        (sign) => `粮${sign}食`,
      ),
    ],
  },
  'organ-name-group': {
    has: [
      ...[
        '防汛领导小组',
        '防汛抗旱领导小组办公室',
        '甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸领导小组',
        '领航领导小组',
        '主要工程领导小组',
      ],
      ...['组建领导小组', '长江领导小组'],
    ],
    hasNot: [
      ...[
        '汛领导小组',
        '甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子领导小组',
        '防1汛领导小组',
        '防汛领导小组会',
        '在1防汛领导小组',
        '防汛小组',
      ],
      ...each('的任由为以及', (sign) => `防${sign}汛领导小组`),
      ...words(
        '副组长领导小组 书组长领导小组 记组长领导小组 云组长领导小组 云挂帅领导小组 云县长领导小组 云市长领导小组 云区长领导小组 云书记领导小组',
      ),
      ...words('云领导同志领导小组 云主要领导领导小组'),
    ],
  },
  'organ-name-local': {
    finds: {
      云泽市教育局: '市教育局',
      市政府: '市政府',
      ...found(
        each('员派托理面部势', (sign) => `市政府${sign}`),
        (name) => name,
        () => null,
      ),
      市江河港口集团: '市江河港口集团',
      ...found(
        each('场民域际内级属值容面价直政人中', (sign) => `市${sign}港口协会`),
        (name) => name,
        () => null,
      ),
      市委员港口协会: null,
      市区港口协会: '区港口协会',
      市县港口协会: '县港口协会',
      市江协会: null,
      市防汛抗旱领导小组: '市防汛抗旱领导小组',
      教育局: null,
      江河港口集团: null,
    },
  },
  'organ-no-bare-stem': {
    has: words('委党校 级机关工委 直机关工委 中级法院 法院 人民检察院 人民政府'),
    hasNot: words('教育局 人民政府办公室 政府办公室 监委 总工会 税务局'),
  },
  'organ-bare': {
    finds: {
      教育局: '教育局',
      由教育局牵头: '教育局',
      ...found(
        each('员派托理面部势', (sign) => `教育局${sign}`),
        (name) => name,
        () => null,
      ),
      局: null,
    },
  },
  'organ-name-national': {
    finds: {
      ...same([
        '国务院',
        '国务院办公厅',
        '最高人民法院',
        '最高人民检察院',
        '国家能源局',
        '国家发展和改革委员会',
        '国家发展改革委',
      ]),
      ...same(['国家移民办公室', '国家甲乙丙丁戊己庚辛局', ...ministries]),
      国家甲乙丙丁戊己庚辛壬局: null,
      国家能局: null,
      国家1能源局: null,
      国家能源局面: null,
      国家能源局部: null,
      ...found(
        each('门分署', (sign) => `财政部${sign}`),
        (name) => name,
        () => null,
      ),
      体育部: null,
    },
  },
  'organ-name-collective': {
    finds: {
      ...same(collective),
      '各县（）': '各县',
      '各县（甲乙丙丁戊己庚辛壬）': '各县',
      '各县（区（市）': '各县',
      '各县（区(市）': '各县',
      '各县（区）市）': '各县（区）',
      '各县（区)市）': '各县（区)',
      各界: null,
      各县市: '各县',
      政府: null,
      部门: null,
    },
  },
  'organ-branch': {
    finds: {
      ...found(
        each('局委院司队厅团', (sign) => `市云${sign}、东湖分局`),
        (name) => name,
        () => '东湖分局',
      ),
      ...found(
        each('、和及与', (sign) => `市局${sign}东湖分局`),
        (name) => name,
        () => '东湖分局',
      ),
      ...found(words('东湖支队 东湖大队 东湖分公司 东湖区分局 甲乙丙丁戊己分局'), (name) => `市局、${name}`),
      '市局、甲乙丙丁戊己区分局': '甲乙丙丁戊己区分局',
      '市局、甲乙丙丁戊己庚分局': null,
      '市局、湖分局': null,
      '市局、东1湖分局': null,
      '市局；东湖分局': null,
      '市处、东湖分局': null,
      ...found(
        each('、和及与的各市县区省', (sign) => `市局、东湖${sign}云分局`),
        (name) => name,
        () => null,
      ),
      '市局、东负责湖分局': null,
      '市局、东牵头湖分局': null,
      '市局、东湖中队': null,
    },
  },
  'organ-place-name': {
    finds: {
      云泽: { name: '云泽' },
      张家川: { name: '张家川' },
      '，云泽': { name: '云泽' },
      ...Object.fromEntries(
        each('由在和与及向对将的为从请令受经是同合促导动调', (sign) => `甲乙丙${sign}云泽`).map((text) => [
          text,
          { name: '云泽' },
        ]),
      ),
      ...found(
        each('由在和与及向对将的为从请令受经近期联会各有关要把', (sign) => `云${sign}`),
        (name) => name,
        () => null,
      ),
      云: null,
      甲乙丙丁: null,
      云泽1: null,
      云1: null,
    },
  },
  'organ-no-place-name': { has: [...'全本我各级该了及', ...noPlaceNames], hasNot: ['云泽', '张家川', '会', '根'] },
  'organ-office-end': {
    has: officeEnds.map((end) => `云泽${end}`),
    hasNot: [
      '云泽行',
      '云泽会',
      '云泽局长',
      '云泽校',
      '云泽心',
      '云泽队',
      '云泽学',
      '云泽组',
      '云泽班',
      '云泽区',
      '云泽府',
      '云泽社',
    ],
  },
  'organ-office-signs': {
    has: ['云泽市数据局', '云泽（东湖）医院', '云泽(东湖)医院', '云·泽医院', '一', '鿿'],
    hasNot: ['云泽A医院', 'A医院', '医院、', ''],
  },
  'organ-list-collective': {
    finds: {
      ...same(['各县（市、区）', '各县(区)', '各高新园区（甲乙丙丁戊己庚辛）']),
      '各县（市、区）、各镇（街道）': ['各县（市、区）', '各镇（街道）'],
      '各县（甲乙丙丁戊己庚辛壬）': null,
      '各（区）': null,
      '各甲乙丙丁戊（区）': null,
      '各县（）': null,
      '各A（区）': null,
      '各县（区（市）': null,
      '各县（区(市）': null,
      '各县（区）市）': '各县（区）',
      '各县（区)市）': '各县（区)',
      '县（区）': null,
    },
  },
  'organ-list-role': {
    finds: {
      ...same(words('（牵头） (主办) （会办） （协办） （配合） （排名） （排名不分先后） （排名不分先后)')),
      '（ 牵头 ）': '（ 牵头 ）',
      '（排名）先后）': '（排名）',
      '（排名)先后）': '（排名)',
      '（区）': null,
      '（负责牵头）': null,
    },
  },
  'organ-list-between': {
    finds: {
      '甲、乙，丙,丁；戊;己\n庚\r辛/壬': ['、', '，', ',', '；', ';', '\n', '\r', '/'],
      '甲  乙': '  ',
      '甲   乙': '   ',
      '甲 乙': null,
      ...found(
        each('局委办院会部司团队心府厅署处室站所馆校社联学道镇乡', (sign) => `云${sign} 市`),
        (name) => name,
        () => ' ',
      ),
      ...found(
        each('市县区省', (sign) => `云局 ${sign}`),
        (name) => name,
        () => ' ',
      ),
      '云局 泽': null,
      '云泽 市': null,
      云局市: null,
    },
  },
  'organ-list-bracket': { has: [...'（(）)'], hasNot: ['、', '〔'] },
  'organ-list-end': {
    has: ['市教育局。', '市教育局：', '市教育局:'],
    hasNot: ['市教育局', '。市教育局', '市教育局、'],
  },
  'organ-list-none': { has: ['无', '暂无', '—', '——', '-', '--'], hasNot: ['无锡', '云无', '—市', '市-', ''] },
};
