/** Names that organs of one kind bear in every place: the standard name, those in full, those of the street, and those of before. Without the place. */
export type OrganNames = {
  standard: string;
  full: readonly string[];
  street: readonly string[];
  former: readonly string[];
  /** The standard name is one for running text and no organ's name in full. */
  isShort?: true;
};

export const organNames: readonly OrganNames[] = [
  {
    standard: '住房城乡建设局',
    full: ['住房和城乡建设局', '住房和城乡建设委员会'],
    street: ['住建局', '住建委'],
    former: ['建设局', '城乡建设局', '房产管理局'],
  },
  {
    standard: '卫生健康委',
    isShort: true,
    full: ['卫生健康委员会'],
    street: ['卫健委', '卫健局'],
    former: ['卫生和计划生育委员会', '卫计委', '卫生局'],
  },
  {
    standard: '发展改革委',
    isShort: true,
    full: ['发展和改革委员会', '发展和改革局'],
    street: ['发改委', '发改局'],
    former: ['发展计划委员会', '计委'],
  },
  {
    standard: '人力资源社会保障局',
    full: ['人力资源和社会保障局'],
    street: ['人社局'],
    former: ['劳动和社会保障局', '人事局'],
  },
  {
    standard: '自然资源和规划局',
    full: [],
    street: ['自规局', '资规局', '资源规划局'],
    former: ['国土资源局', '国土局', '规划局', '城乡规划局'],
  },
  {
    standard: '文化广电和旅游局',
    full: ['文化广电旅游局', '文化和旅游局'],
    street: ['文旅局', '文广旅局'],
    former: ['文化广电新闻出版局', '文广新局', '旅游发展委员会', '旅发委', '旅游局'],
  },
  {
    standard: '市场监管局',
    isShort: true,
    full: ['市场监督管理局'],
    street: ['市监局', '市场局'],
    former: ['工商行政管理局', '工商局', '质量技术监督局', '质监局', '食品药品监督管理局', '食药监局'],
  },
  {
    standard: '城市管理局',
    full: ['城市管理和综合执法局', '城市管理综合行政执法局'],
    street: ['城管局', '城管委'],
    former: ['市容管理局'],
  },
  { standard: '工业和信息化局', full: [], street: ['工信局'], former: ['经济和信息化委员会', '经信委'] },
  { standard: '教育局', full: ['教育体育局', '教育和体育局'], street: ['教体局'], former: [] },
  { standard: '生态环境局', full: [], street: [], former: ['环境保护局', '环保局'] },
  {
    standard: '农业农村局',
    full: [],
    street: [],
    former: ['农业委员会', '农委', '农业局', '扶贫开发办公室', '扶贫办'],
  },
  { standard: '应急管理局', full: [], street: ['应急局'], former: ['安全生产监督管理局', '安监局'] },
  { standard: '交通运输局', full: [], street: ['交通局', '交运局'], former: [] },
  { standard: '退役军人事务局', full: [], street: ['退役军人局'], former: [] },
  { standard: '机关事务管理局', full: ['机关事务服务中心'], street: ['机关局', '机管局'], former: [] },
  { standard: '医保局', full: ['医疗保障局'], street: [], former: [], isShort: true },
  { standard: '政府', full: ['人民政府'], street: [], former: [] },
  { standard: '社会建设工委', full: ['社会建设工作委员会'], street: [], former: [] },
  { standard: '城建环资工委', full: ['城乡建设和环境资源保护工作委员会'], street: [], former: [] },
  { standard: '财经工委', full: ['财政经济工作委员会'], street: [], former: [] },
  { standard: '代表工委', full: ['代表工作委员会', '人事代表工作委员会'], street: [], former: [] },
  { standard: '法工委', full: ['法制工作委员会'], street: [], former: [] },
  { standard: '教科文卫工委', full: ['教育科学文化卫生工作委员会'], street: [], former: [] },
];
