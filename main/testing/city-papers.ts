/** Papers of one invented city, told from those of another by the city's name alone: every organ and meeting in them is bare. */
export function cityPapers(city: string): { name: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const file = (name: string, text: string) => ({
    name: `${city}${name}.txt`,
    bytes: new Uint8Array(new TextEncoder().encode(text)),
  });
  return [file('公报', gazetteOf(city)), file('反馈', feedbackOf(city)), file('建议目录', listOf(city))];
}

/** The same papers of a district: its bare names print 区, and its session prints the district's name. */
export function districtPapers(district: string): ReturnType<typeof cityPapers> {
  const placeholder = '〔〕';
  return cityPapers(placeholder).map(({ name, bytes }) => {
    const text = new TextDecoder()
      .decode(bytes)
      .replaceAll('市', '区')
      .replace('区九届人大五次会议', `${placeholder}第九届人民代表大会第五次会议`)
      .replaceAll(placeholder, district);
    return { name: name.replace(placeholder, district), bytes: new Uint8Array(new TextEncoder().encode(text)) };
  });
}

const gazetteOf = (city: string) => `关于全市义务教育优质均衡发展情况的报告

——2026年6月25日在市九届人大常委会第二十四次会议上

${city}教育局局长  何文清

主任、各位副主任，各位委员：

我受市人民政府委托，报告全市义务教育优质均衡发展情况，请予审议。

一、主要工作

市教育局会同市财政局安排资金1200万元，新建学校3所。

关于全市义务教育优质均衡发展情况报告的审议意见

（2026年6月26日市九届人大常委会第24次会议）

市人民政府：

市九届人大常委会第二十四次会议听取和审议了市人民政府关于全市义务教育优质均衡发展情况的报告，提出如下审议意见：

一、优化教育资源配置。要加快新校建设，补齐学位缺口。（责任单位：市教育局、市财政局）

二、加强教师队伍建设。要落实教师编制，提高乡村教师待遇。（责任单位：市人社局）

${city}人民代表大会常务委员会
2026年7月3日
`;

const feedbackOf = (city: string) => `关于全市义务教育优质均衡发展情况报告审议意见落实情况的反馈报告

${city}人民政府

2026年9月30日

市人大常委会：

市九届人大常委会第二十四次会议对市人民政府关于全市义务教育优质均衡发展情况的报告提出了审议意见。现将落实情况报告如下：

一、优化教育资源配置

市教育局新建学校5所，新增学位4200个。市水务集团完成校园管网改造。

二、加强教师队伍建设

市人力资源和社会保障局核定教师编制210名，2026年12月底前全部到岗。
`;

const listOf = (city: string) => `市九届人大五次会议代表建议目录

${city}人大常委会代表工作委员会

| 序号 | 建议题目 | 领衔代表 | 代表团 | 主办单位 | 协办单位 |
| 1 | 关于加快新校建设的建议 | 王刚 | 城东团 | 市教育局 | 市财政局 |
| 2 | 关于完善养老服务的建议 | 李强 | 城西团 | 市民政局 | 市红十字会 |
`;
