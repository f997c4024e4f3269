// Words with which the wishes of a standing committee are put: reading knows a recommendation by them, the comparison what it asks for.
import { form, part } from '../rules/form.ts';

/** With how much zeal something is to be done, or is promised: it can be said of anything. */
export const zealWord = part('zealWord', form`进一步|切实|着力|持续|积极|不断|全力|大力|深入`);

/** How fast, without a day. */
export const paceWord = part('paceWord', form`尽快|适时|逐步|稳步|有序`);

/** How something is to be done: 切实, 依法 … Each is half of an order, and nothing by itself. */
export const howWord = part(
  'howWord',
  form`${zealWord}|全面|扎实|高质量|高标准|更加|充分|科学|合理|精准|依法|主动|认真`,
);

/** Doing more of something or doing it better. */
export const improving = part(
  'improving',
  form`加快|加强|加大|完善|健全|推进|推动|优化|深化|扩大|拓展|拓宽|改善|改进|改革`,
);

/** Making something. */
export const making = part(
  'making',
  form`构建|打造|建立|建设|做好|做强|做大|培育|培养|实施|开展|组织|制定|出台|整合|盘活`,
);

/** Holding, minding, helping or clearing something up. */
export const minding = part(
  'minding',
  form`
    落实|压实|补齐|破解|聚焦|坚持|规范|支持|鼓励|引导|保障|防范|发挥|明确|摸清|理顺|畅通|关注|重视|探索|协同|厘清`,
);

/** What is to become more by it: an aim, for which somebody else must find the means. */
export const raising = part('raising', form`提升|提高|增强|夯实|激发|释放`);

/** What is to come about by it: an aim. */
export const shaping = part('shaping', form`营造|塑造|形成|筑牢`);
