import { making } from '#core/language/asking-words.ts';
import { fewInWords } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import { changing } from './acts.rules.ts';
import { listSign } from './coordinated.rules.ts';

/** A name in such a list, as far as its signs go. */
export const eachName = part('eachName', form`[\u4e00-\u9fff\dA-Z]{2,12}?`);

/** What is asked of each of several that are named: 在城北、河东两个片区各新建一处, 由市水务局和市林业局分别制定. */
export const eachList = form`
  (?<names>${eachName}((${listSign.form})${eachName})+)(分别|各自?(?=${making}|${changing.form}|[建设办开选配增]|至少|不少于|${fewInWords}|\d))`;

/** A list whose members are counted: 抗大分校、红军医院、渡口三处旧址, or named behind their count: 三家单位——市城管局、市体育局、市文旅公司. */
export const countedList = form`
  (?<names>${eachName}((${listSign.form})${eachName})+)[两三四五六七八九十](个|处|家|座|类|项|级|种|地|县|镇|所|条|大)|
  ${fewInWords}[个家所][\u4e00-\u9fff]{2,4}(—{1,2}|：|（)(?<behind>${eachName}((${listSign.form})${eachName})+)(?=[—），。；由]|$)`;

/** What the names of such a list have beside them. Each is asked alone. */
export const eachNameRules = [
  {
    id: 'each-lead',
    means: 'what stands before the first name: 在, 由',
    form: form`.*([在对由为从向]|推动|督促)(?=..)`,
  },
  {
    id: 'each-counted',
    means: 'how many they are, behind the last name: 两个片区, 三镇',
    form: form`[两三四五六七八九十](个.{0,4}|[地县区市镇乡村处家所])$`,
  },
  { id: 'each-organ', means: 'the end of the name of an organ', form: form`[局委厅办院]$` },
] as const satisfies readonly FormRule[];

export const [leadsList, counted, endsOrgan] = eachNameRules;

/** What a clause of an answer says of one of several. Each is asked alone. */
export const eachToldRules = [
  {
    id: 'each-all',
    means: 'tells of all of them at once: 均已建成, 两处都开放了',
    form: form`均|都[已在]|全部|[两三四五六七八九十](个|处|座|所|家|地)`,
  },
  {
    id: 'each-undone',
    means: 'says that it was not done',
    form: form`未(?![来成知])|没有|暂缓`,
    not: form`(未|没有)(发现|发生|出现|收到)`,
  },
  { id: 'each-part', means: 'tells that a part of a work is done', form: form`主体|框架|基础|封顶|一期|部分` },
  {
    id: 'each-end',
    means: 'tells that a work came to its end, or is in use',
    form: form`竣工|完工|建成|投用|投入使用|投入运|运行|运营|开放|通车|印发|挂牌|开通|启用|开馆|设立|成立|完成`,
  },
] as const satisfies readonly FormRule[];

export const [tellsAll, undone, partDone, atEnd] = eachToldRules;
