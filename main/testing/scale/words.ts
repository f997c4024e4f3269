/** Words of the invented office from which its papers of many years are made; a paper takes them by dice. */
export const city = '云泽市';

export const districts = ['望湖区', '东原县', '北岭县', '云溪区', '桥西区', '高新区', '临江县', '白石县'];

export const bureaus = [
  '市发展和改革委员会',
  '市教育局',
  '市科学技术局',
  '市工业和信息化局',
  '市公安局',
  '市民政局',
  '市司法局',
  '市财政局',
  '市人力资源和社会保障局',
  '市自然资源和规划局',
  '市生态环境局',
  '市住房和城乡建设局',
  '市交通运输局',
  '市水务局',
  '市农业农村局',
  '市商务局',
  '市文化广电和旅游局',
  '市卫生健康委员会',
  '市应急管理局',
  '市市场监督管理局',
  '市城市管理局',
  '市医疗保障局',
];

/** What the standing committee hears reports about. */
export const subjects = [
  '学前教育普惠发展',
  '养老服务体系建设',
  '城市内涝治理',
  '河湖长制落实',
  '老旧小区改造',
  '公共停车设施建设',
  '乡村道路管护',
  '农产品质量安全监管',
  '职业教育发展',
  '基层医疗卫生服务',
  '生活垃圾分类管理',
  '消防安全工作',
  '科技成果转化',
  '中小企业服务',
  '文物保护利用',
  '全民健身设施建设',
  '饮用水水源保护',
  '电动自行车安全管理',
  '医疗保障基金监管',
  '高标准农田建设',
  '托育服务供给',
  '建筑垃圾治理',
  '公共法律服务',
  '历史街区保护',
];

/** What an opinion asks for: its heading, the demand with a place for a number, its unit, and what a report then tells. */
export const tasks: readonly { heading: string; demand: string; unit: string; done: string }[] = [
  {
    heading: '完善规划布局',
    demand: '年底前编制完成专项规划，明确不少于#处建设项目',
    unit: '处',
    done: '专项规划已印发实施，列入建设项目#处',
  },
  {
    heading: '健全经费保障',
    demand: '将所需经费列入年度预算，安排资金不少于#万元',
    unit: '万元',
    done: '已安排专项资金#万元，全部拨付到位',
  },
  { heading: '加强队伍建设', demand: '年内补充专业人员不少于#名', unit: '名', done: '公开招聘专业人员#名，已全部到岗' },
  {
    heading: '强化日常监管',
    demand: '建立联合检查机制，每年检查不少于#次',
    unit: '次',
    done: '开展联合检查#次，发现的问题均已整改',
  },
  {
    heading: '补齐设施短板',
    demand: '加快薄弱区域设施建设，新建改建不少于#个',
    unit: '个',
    done: '新建改建设施#个，均已投入使用',
  },
  {
    heading: '推进信息共享',
    demand: '建设统一信息平台，接入单位不少于#家',
    unit: '家',
    done: '信息平台已上线运行，接入单位#家',
  },
  { heading: '加大宣传引导', demand: '开展进社区宣传活动不少于#场', unit: '场', done: '开展进社区宣传活动#场' },
  { heading: '完善制度标准', demand: '制定管理办法和技术标准不少于#项', unit: '项', done: '印发管理办法和技术标准#项' },
  {
    heading: '压实属地责任',
    demand: '推动#个街道和乡镇签订责任书，落实到岗到人',
    unit: '个',
    done: '已有#个街道和乡镇签订责任书',
  },
  {
    heading: '整治突出问题',
    demand: '对群众反映集中的#处问题逐一整改销号',
    unit: '处',
    done: '群众反映集中的问题已整改#处',
  },
];

/** Sentences of reports that say how things stand. */
export const statements = [
  '市人民政府把这项工作列入年度重点任务，定期调度，逐级压实责任。',
  '有关部门建立了联席会议制度，全年召开会议#次，协调解决问题#个。',
  '全年投入资金#万元，比上年增长#%。',
  '已建成项目#个，在建项目#个，完成年度计划的#%。',
  '组织专题培训#期，参训人员#人次。',
  '受理群众来信来访#件，办结#件，群众满意度稳步提高。',
  '各县区结合实际制定实施方案，明确时间表和路线图。',
  '一些项目受用地、资金等因素影响，推进速度慢于预期。',
  '部分区域设施老化，管护责任不够明确，还存在不少薄弱环节。',
  '专业人才不足，基层力量薄弱的问题尚未根本解决。',
  '部门之间的数据还没有完全打通，重复填报的情况仍然存在。',
  '下一步，将围绕群众最关心的问题，完善措施，持续推进。',
];

/** What deputies suggest something about, and what they ask to be done with it. */
export const matters = [
  '老旧小区电动自行车充电设施',
  '中小学校门前交通秩序',
  '社区养老助餐点',
  '农村公路安全防护设施',
  '城区公共厕所',
  '河道沿线步行道',
  '基层卫生院设备',
  '残疾人无障碍设施',
  '公交线路和站点',
  '农贸市场环境',
  '共享单车停放',
  '乡镇污水处理设施',
  '校园心理健康服务',
  '城市窨井盖',
  '公园绿地健身设施',
  '农田灌溉渠道',
  '流浪犬只管理',
  '小区物业服务',
  '停车泊位',
  '农村快递服务站',
  '古树名木',
  '夜间施工噪声',
  '校外托管机构',
  '应急避难场所',
];
export const wishes = [
  '加快建设',
  '加强管理',
  '提升改造',
  '完善配套',
  '规范整治',
  '统筹推进',
  '加大投入支持',
  '优化布局',
];
export const committees = ['财政经济', '城乡建设', '教科文卫', '农业农村', '社会建设', '监察司法'];

export const surnames = [...'邱裴郁耿沐谭柏苗阮冉盛鲍蒲荀尤屈'];
export const givenNames = [
  '晚舟',
  '若溪',
  '知远',
  '三秋',
  '青岩',
  '书言',
  '思齐',
  '望舒',
  '长庚',
  '闻笛',
  '见山',
  '明河',
  '以宁',
  '怀瑾',
  '北辰',
  '归帆',
];

/** What a session may choose to have built or done in a year. */
export const projects: readonly { what: string; unit: string }[] = [
  { what: '新增公办幼儿园学位', unit: '个' },
  { what: '整治城市易涝点', unit: '处' },
  { what: '新建社区食堂', unit: '个' },
  { what: '新增体育健身场地', unit: '处' },
  { what: '更新改造农村饮水管网', unit: '公里' },
  { what: '改造老旧小区', unit: '个' },
  { what: '新建充电桩', unit: '个' },
  { what: '新增公共停车位', unit: '个' },
  { what: '改造乡村道路', unit: '公里' },
  { what: '新建口袋公园', unit: '个' },
];

/** Posts to which a standing committee appoints. */
export const posts = [
  '云泽市人大常委会农业和农村工作委员会副主任',
  '云泽市人大常委会财政经济工作委员会副主任',
  '云泽市人大常委会社会建设工作委员会副主任',
  '云泽市人大常委会城乡建设工作委员会副主任',
  '云泽市中级人民法院审判员',
  '云泽市人民检察院检察员',
  '云泽市人民政府副市长',
  '云泽市水务局局长',
];
