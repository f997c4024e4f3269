const verbs =
  '新改扩建|新改建|加装|增设|带动|拉动|办理|答复|受理|救治|完善提升|提升改造|改造提升|新辟优化|新建改造|新建改建|新增优化|新开工建设|开工建设|竣工投用|建成投用|新开工|新签约|新认定|新培育|新引进|新布局|新布设|新建成|新投产|改扩建|新增|新建|新辟|新筹|改建|扩建|改造|更新|建成|建设|竣工|开工|完工|完成|实施|培育|引进|引育|引留|招引|招录|招聘|认定|开展|举办|发放|帮扶|提供|打造|开通|开设|投放|安装|布设|治理|整治|修复|盘活|签约|净增|筹集|筹建|接待|惠及|化解|处置|拆除|创建|投用|启用|培训|救助|资助|减免|推出|设立|组建|淘汰|推广|获评|获批|通车|通航|出台|制定|修订';
const pattern = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff])(?:全市|全县|全区|全年|累计|共|力争|确保|再|计划|将|预计|年内|已|要|并|谋划|组织|启动|全面|滚动|为[^，]{2,12}?){0,4}(${verbs})([^，。；：\\d]{0,28})$`,
);

export type ActionCount = { verb: string; object: string };

/** What is done to what in the words before a figure: `新增公共停车泊位` → 新增 and 公共停车泊位. Null for any other words. */
export function readAction(head: string): ActionCount | null {
  const hit = pattern.exec(head.trimEnd());
  if (!hit?.[1]) return null;
  const object = (hit[2] ?? '')
    .replace(/[约近超达逾共]$/, '')
    .replace(/(?:达到|突破|超过|不少于|不低于)$/, '')
    .trim();
  return /[和与及]$|等$/.test(object) ? null : { verb: hit[1], object };
}
