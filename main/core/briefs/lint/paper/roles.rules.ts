// Forms by which a line of a paper shows what it is for (GB/T 9704-2012, clauses 7 and 10). They decide where rules look, not what is wrong.

/** The mark of a classified or internal paper at its top. */
export const secrecyLine =
  /^(?:绝密|机密|秘密|内部资料|内部文件|内部材料|保密|密级|内部)(?:[★☆*：:\s　]|$).{0,14}$|^(?:绝密|机密|秘密|保密|密件)$/u;
export const urgencyLine = /^(?:特急|加急|平急|\d{6})$/u;

/** The organ that issues, with 文件 behind it. */
export const headLine = /^[\p{Script=Han}　 ]{4,40}文\s*件$/u;
/** A name that ends as organs do. */
export const organName =
  /^(?!关于)[\p{Script=Han}]{2,40}(?:办公室|委员会|常务委员会|常委会|工委|人民政府|人民法院|人民检察院|监察委|党组|局|办|政府|中心|工作专班)$/u;
/** The mark of a periodical. */
export const bulletinMark =
  /^[\p{Script=Han}　 ]{0,20}(?:专报|简报|摘编|快报|动态|信息|要情|督办通报|工作通报|督查通报|摘报|会刊|纪要)$/u;
export const issueLine =
  /^[（(]?(?:\d{4}年)?第\s*[\d一二三四五六七八九十×Xx　 ]*\s*期(?:[（(]总第\s*[\d×　 ]*\s*期[）)])?[）)]?$/u;
export const editorLine = /^[\p{Script=Han}]{4,40}(?:编|编印|主办|印)?[\s　]+\d{4}年\d{1,2}月\d{1,2}日$/u;

/** A reference number with anything about it that may be wrong, alone in its line or beside the signer. */
export const referenceLine =
  /^[\s　]*(?<reference>(?:[\p{Script=Han}]{2,14})?\s*[〔［[（(【]\s*[\d　 ×X]{0,4}\s*[〕］\])）】]\s*(?:第)?[\s　\d×X○_]*号)(?<rest>[\s　]*签发人.*)?$/u;
export const signerText = /^[\s　]*签发人[：:\s　]*.*$/u;

export const dateline = /^[（(].*(?:截至|时间|日期|办公室|委员会|工委|\d{4}年\d{1,2}月|年度).*[）)]$/u;
export const speechLine = /^——.*(?:上|议)$/u;
export const addresseeLine = /^[^。；！？]{2,70}[：:]$/u;
export const dateLine =
  /^[\s　]*(?:[\d]{2,4}|[〇○零一二三四五六七八九]{4})\s*年[\s　]*[\d〇一二三四五六七八九十　 ]{0,3}\s*月[\s　]*[\d〇一二三四五六七八九十　 ]{0,3}\s*日[\s　]*$/u;
export const looseDateLine = /^[\s　]*\d{2,4}[-./]\d{1,2}[-./]\d{1,2}[\s　]*$/u;
export const contactLine = /^[（(]?\s*联\s*系\s*人\s*(?:[：:及和、]|$)/u;
export const copyLine = /^抄\s*[送报][：:]/u;
export const sentLine = /^(?:报|送|发|报送|分送|主送|印送)[：:]/u;
export const printedLine = /\d日\s*印发$|^(?:共印|印数)|印发$/u;
export const attachmentLine = /^附\s*件\s*[：:]/u;
export const attachmentMore = /^(?:\d{1,2}[.．、]|附件\d)/u;
export const annexMark = /^附\s*[件表]\s*[\d一二三四五六七八九十]{0,2}\s*$|^附$/u;
/** 附件1　审议意见（5条）: mark and title in one line. */
export const annexMarkWithTitle =
  /^附\s*[件表]\s*(?<number>[\d一二三四五六七八九十]{0,2})[\s　]+(?<title>[^：:。]{2,60})$/u;
export const noteLine = /^(?:注|备注|说明)\s*\d{0,2}[：:]/u;
export const noteMore = /^[\s　]*\d{1,2}[.．]\p{Script=Han}/u;
export const summaryLine = /^(?:共计?|合计|总计)\s*\d/u;
export const formLine = /盖章|（签名）|（签字）|监交人|移交人|接收人|_{3,}|＿{2,}/u;
export const closingLine = /^(?:特此|以上(?:报告|意见|通报)|专此|请予审议|妥否|当否|此复|此函)/u;

export const marks = [
  { level: 1, form: /^(?<number>[一二三四五六七八九十]{1,3})[、.．]/u },
  { level: 2, form: /^[（(](?<number>[一二三四五六七八九十]{1,3})[）)]/u },
  { level: 3, form: /^(?<number>\d{1,2})(?:[.．](?!\d)|、(?!\d))/u },
  { level: 4, form: /^[（(](?<number>\d{1,2})[）)]/u },
] as const;

/** What a title of a paper ends with: the kind of paper. */
export const kindNoun =
  /(?:报告|函|通报|通知|请示|意见|决定|决议|公告|批复|纪要|方案|办法|规定|规则|细则|条例|清单|台账|表|摘编|汇报|建议|议案|要点|计划|规划|总结|讲话|说明|名单|目录|专报|简报|公报|公示|要情|须知|日程|议程|材料|审议意见|复函|倡议书|工作指引)(?:[（(][^）)]{1,20}[）)])?$/u;

/** The mark of a letter, which often stands in the header of its first page. */
export const markInHeader = /^[\p{Script=Han}]{4,40}(?:办公室|委员会|文件|常委会)$/u;
export const titleStyle = /title|标题$/iu;
export const quotationStyle = /quote|引用|引文/iu;

/** Who speaks, below the title: 市财政局局长　李明. */
export const speakerLine =
  /^\p{Script=Han}{0,24}(?:局长|主任|市长|县长|区长|院长|检察长|厅长|秘书长|书记|主席)[\s　]+\p{Script=Han}{1,2}[\s　]?\p{Script=Han}{1,2}$/u;
