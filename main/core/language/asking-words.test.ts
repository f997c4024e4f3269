import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { howWord, improving, making, minding, paceWord, raising, shaping, zealWord } from './asking-words.ts';

const opens = (own: typeof howWord) => form`^${own}`;

const whole = (own: typeof howWord) => form`^${own}$`;

holdForm('zeal', zealWord, texts`进一步 切实 着力 持续 积极 不断 全力 大力 深入`, texts`全面 努力 步`, whole);
holdForm('pace', paceWord, texts`尽快 适时 逐步 稳步 有序`, texts`按时 有效 步`, whole);
holdForm(
  'how something is to be done',
  howWord,
  texts`
    进一步增设站台 切实减少噪声 着力治理内涝 持续清理淤泥 积极联系村社 全面排查井盖 扎实清点存粮 不断增加班次 全力抢修渠道
    大力种植树木 高质量办学 高标准修渠 更加贴近居民 充分听取居民想法 科学安排班次 合理安排班次 精准投放公交 依法查处偷排
    主动上门服务 认真回复来信 深入村社走访`,
  texts`增设站台 步行去村社 夜间清淤`,
  opens,
);
holdForm(
  'doing more or better',
  improving,
  texts`
    加快补建站台 加强夜间巡查 加大补贴 完善站牌 健全值班制度 推进站台补建 推动站台补建 优化线路 深化校企合作 扩大绿地
    拓展线路 拓宽道路 改善通风 改进站牌 改革收费`,
  texts`站牌完善 夜间巡查 提升车速`,
  opens,
);
holdForm(
  'making something',
  making,
  texts`
    构建公交网 打造滨江步道 建立台账 建设步道 做好清淤 做强夜市 做大夜市 培育种苗 培养船工 实施清淤 开展清淤 组织清淤
    制定班次表 出台补贴 整合班线 盘活旧仓库`,
  texts`步道建设 做优菜单 营造热闹夜市`,
  opens,
);
holdForm(
  'minding something',
  minding,
  texts`
    落实补贴 压实站长责任 补齐站牌 破解停车难 聚焦停车 坚持错峰收费 规范停车 支持夜市 鼓励错峰 引导错峰 保障供水 防范山火
    发挥站长作用 明确站长责任 摸清井盖数量 理顺收费 畅通线路 关注夜间噪声 重视回访 探索错峰收费 协同清淤 厘清站长责任`,
  texts`停车规范 守牢堤岸 突出夜间巡查`,
  opens,
);
holdForm(
  'raising something',
  raising,
  texts`提升车速 提高水质 增强堤岸 夯实堤基 激发商户热情 释放消费`,
  ['车速提升'],
  opens,
);
holdForm('shaping something', shaping, texts`营造热闹夜市 塑造城市门面 形成台账 筑牢堤岸`, ['台账形成'], opens);
