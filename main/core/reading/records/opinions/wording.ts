// What a recommendation opens with: a verb of doing. Chinese here is the rule itself.
const asking =
  /^(?:是?要|应当?|须|必须|请|建议|希望|进一步|切实|着力|加快|加强|加大|加力|加密|强化|完善|健全|推进|推动|提升|提高|提振|优化|深化|深入|落实|落细|压实|补齐|破解|聚焦|坚持|突出|构建|打造|建立|建好|建设|建强|严格|严守|严控|严|规范|创新|拓展|拓宽|夯实|统筹|注重|持续|积极|全面|扎实|不断|狠抓|抓好|抓住|抓实|抓|做好|做强|做优|做实|做大|支持|鼓励|引导|培育|培养|激活|激发|保障|防范|增强|扩大|围绕|立足|全力|大力|高度|高质量|高标准|高水平|高效|牢固|牢牢|更加|更大|充分|科学|合理|精准|筑牢|守牢|守住|发挥|凝聚|改善|改进|改革|明确|稳定|稳步|稳妥|稳|促进|促|强|盯|紧盯|紧扣|用好|用足|管好|摸清|理顺|畅通|整合|盘活|关注|重视|履行|依法|探索|丰富|营造|塑造|转变|树立|协同|形成|实施|开展|组织|制定|出台|把好|把握|兜牢|释放|凸显|厘清|靠前|主动|认真|多措并举|因地制宜)/;

// What a problem says of its subject.
const lacking =
  /不足|不够|不高|不强|不全|不畅|不均|不优|不到位|不平衡|不充分|不健全|不完善|不规范|不及时|不明显|不适应|不匹配|不协调|不紧密|不深|不实|不严|不多|不大|不快|不减|不稳|不一|不清|不准|不彻底|不牢|欠缺|缺乏|缺少|缺失|缺口|滞后|薄弱|短板|有待|亟待|亟需|尚待|尚未|尚不|尚需|差距|困难|难[以度点]?|突出|偏[低慢弱少小窄紧老高]|仍[需有存显]|还[需不存有]|需(?:进一步)?(?:加强|提升|完善|提高)|矛盾|压力|承压|制约|瓶颈|堵点|隐患|风险|较[弱低差慢少]|脱节|单一|失衡|流失|老化|陈旧|落后|频发|拥堵|低下|浪费|闲置|低效|不力|不佳|不便|不严|偏弱|不响|不合理|不科学|乏力|疲软|不及|走低|堵点|偏紧|隐忧|下滑|放缓|减弱|问题|弱项|空白|参差不齐|重.{1,6}轻/;

// Words that only a problem ends its first clause with; 创新能力不足 is a problem although 创新 is also a verb of doing.
const plainlyLacking =
  /(?:不足|不够|不高|不强|不全|不畅|不均|不优|不到位|不平衡|不充分|不健全|不完善|不规范|不及时|不明显|不适应|不匹配|不协调|不紧密|不深|不深入|不实|不严|不多|不大|不快|不稳|不清|不彻底|欠缺|缺乏|滞后|薄弱|脱节|乏力|疲软|短缺|偏[低慢弱少小窄]|较[弱低差慢]|(?:有待|亟待|亟需|尚需|仍需|还需)(?:进一步)?[\u4e00-\u9fff]{2,6}|存在(?:一定)?(?:差距|短板|不足|问题))$/;
const curing = /^(?:要|着力|切实|加快|努力)?(?:解决|破解|补齐|针对|聚焦|改变|扭转|克服|消除|弥补|整改)/;

/** True when the words read as something to be done rather than as something that is wrong. */
export function isAsking(text: string): boolean {
  return asking.test(text.replace(/^[*\s“"]+/, ''));
}

/** True when the words read as something that is wrong. A heading that opens with a verb of doing (破解…难题) is none. */
export function isProblem(text: string): boolean {
  const first = text.replace(/^[*\s]+/, '').split(/[，,。；;：:]/)[0] ?? '';
  if (curing.test(first)) return false;
  return plainlyLacking.test(first) || (!isAsking(text) && lacking.test(text));
}

export type SectionRole = 'praise' | 'problem' | 'advice';

/** What a part of an opinion holds, by its heading alone: 主要成效, 存在的问题, 意见建议. Null for any other heading. */
export function sectionRole(heading: string): SectionRole | null {
  const plain = heading.replace(/\s/g, '');
  if (plain.length > 24) return null;
  if (/(?:意见|建议|要求)$|(?:意见|建议|要求)(?:如下)?$|下一步.{0,6}(?:意见|建议|要求|打算)/.test(plain))
    return 'advice';
  if (/(?:问题|不足|困难|短板|差距|薄弱环节)$/.test(plain)) return 'problem';
  if (/(?:评价|成效|成绩|成果|肯定|基本情况|总体情况|进展情况|做法)$/.test(plain)) return 'praise';
  return null;
}
