import { isPersonName } from './person-name.ts';

/** A line between title and body that says when, where and by whom: what it says, or null where it is no such line. */
export type BylinePart =
  | { form: 'note'; text: string }
  | { form: 'office-and-name'; office: string; names: string[] }
  | { form: 'organ'; organ: string }
  | { form: 'names'; names: string[] }
  | { form: 'salutation' }
  | { form: 'document-number' };

const posts =
  '副?(?:委员长|总理|国务委员|署长|司长|关长|庭长|局长|厅长|部长|主任|主任委员|市长|省长|县长|区长|州长|旗长|镇长|乡长|盟长|委员|代表|院长|检察长|书记|组长|秘书长|主席|会长|行长|处长|科长|审计长|董事长|总经理|召集人|巡视员|调研员|政委|支队长|站长|台长|总监|司令员)';
const inBrackets = '(?:[（(](?:代|代理|女|正[厅处局]级|党组书记|主持工作)[)）])?';
const name = '[\\u3400-\\u9fff·](?: ?[\\u3400-\\u9fff·]){1,5}';
const officeAndName = new RegExp(`^(.{0,46}?${posts}${inBrackets})[ 　]{1,6}(${name}(?:[、 ]+${name}){0,3})$`);
const officeClosed = new RegExp(
  `^(.{2,44}(?:局|厅|部|委|委员会|办|办公室|政府|法院|检察院|常委会|室|会|市|县|区|州|省|院|中心)${posts})([\\u3400-\\u9fff]{2,4})$`,
);
const organEnds =
  /(?:人民政府|政府办公室|政府办公厅|办公室|办公厅|委员会|常委会|工委|专委|人大|局|厅|法院|检察院|小组|检查组|调研组|课题组|视察组|工作组|审查组|专班|主席团|秘书处|代表团|研究室|中心|政府|总队|支队|公司|分行|集团|监委|纪委|组织部|宣传部|统战部|社会工作部|公安部|海关|管理处|协会|联合会|总工会|团委|妇联|残联|委|部|署|院)(?:[（(][^（）()]{1,20}[)）])?$/;
const speaker = /^(?:报告人|汇报人|发言人|述职人|说明人|作报告人)\s?[:：]\s?([\u3400-\u9fff· 、]{2,20})$/;
const spacedNames =
  /^[\u3400-\u9fff](?: ?[\u3400-\u9fff]){1,3}(?:[ 、]{1,6}[\u3400-\u9fff](?: ?[\u3400-\u9fff]){1,3}){0,4}$/;
const documentNumber =
  /^[\u3400-\u9fff]{0,16}\s?[〔[【（(]\s?(?:19|20)\d{2}\s?[〕\]】)）]\s?(?:第\s?)?\d{1,4}\s?号(?:\s*签发人\s?[:：].{1,12})?$/;
const serial = /^[（(]?\s?(?:19|20)?\d{0,2}\s?年?\s?第\s?[〇零一二三四五六七八九十百\d]{1,5}\s?[号次期]\s?[)）]?$/;
const salutation =
  /^(?:尊敬的|各位|主任|副主任|主席团|主席|同志们|代表们|委员们|常委会各位|.{0,40}(?:人大常委会|常务委员会|常委会|人民代表大会|委员会|人民政府|政府|主席团|各位代表|各位委员|代表|委员|同志|先生|女士|单位|会议|领导|部门|局|办公室|机关)).{0,60}[：:]$/;
const ownSalutation = /^(?:各位|尊敬的|同志们|代表们|主任、|主任，|副主任、)/;

const dashNote = /^(?:——|—|──|－－|--|–)\s?(?=.*(?:\d|[〇零一二三四五六七八九十]年|会议|上$))/;
const bracketNote =
  /^[（(](?=.*(?:[\d〇零一二三四五六七八九十]\s?[年月日]|通过|批准|会议|选举|推定|推选|决定|草案|提请|提交|征求意见|审议稿|讨论稿|书面|代拟|摘要|公布|施行|修订|修正))/;
const versionSuffix =
  /^[（(]\s?(?:草案|修订草案|修正草案|修正案草案|草案修改稿|修订草案修改稿|草案表决稿|修改稿|表决稿|征求意见稿|审议稿|讨论稿|送审稿|代拟稿|摘要|节选|书面|试行|暂行|初稿|第[一二三四\d]{1,2}稿|建议稿|审议表决稿|二次审议稿|草案二次审议稿|草案[^）)]{0,12}稿)\s?[)）]$/;
const dayOnly =
  /^(?:(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九十]{2})\s?年\s?[\d〇零一二三四五六七八九十]{1,3}\s?月(?:\s?[\d〇零一二三四五六七八九十]{1,3}\s?[日号])?$/;

const plainNote =
  /^(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日[，,]?\s?在?[^，,。；;]{4,60}(?:会议上|会上|会议|会议通过|通过|批准)$/;

/** True for a line that begins a note under the title (题注): a dash or bracket with a day or a meeting in it. */
export function startsNote(text: string): boolean {
  if (isVersionSuffix(text)) return false;
  return (
    text.length <= 160 && (dashNote.test(text) || bracketNote.test(text) || dayOnly.test(text) || plainNote.test(text))
  );
}

/** True for a line of nothing but `（草案）` and its like: part of the title above it. */
export function isVersionSuffix(text: string): boolean {
  return text.length <= 16 && versionSuffix.test(text);
}

/** True for a number line of its own: `云人发〔2025〕7 号`. */
export function isDocumentNumber(text: string): boolean {
  return text.length <= 40 && documentNumber.test(text);
}

/** True for a line such as `（14 名）` under the title of a list. */
export function isCountLine(text: string): boolean {
  return text.length <= 30 && /^[（(]\s?共?\s?\d{1,4}\s?[名人件项位个][^）)]{0,20}[）)]$/.test(text);
}

/** True for a line of nothing but `（第一号）`. */
export function isSerialLine(text: string): boolean {
  return text.length <= 14 && serial.test(text);
}

/** Form and content of a line after the title. `afterNote` is true once a note or an author stood before it. */
export function readByline(text: string): BylinePart | null {
  if (text.length > 120 || /[。；;！!？?]$/.test(text)) return null;
  if (isDocumentNumber(text)) return { form: 'document-number' };
  if (startsNote(text)) return { form: 'note', text };
  if (isSalutation(text)) return { form: 'salutation' };
  const said = speaker.exec(text);
  if (said) return { form: 'names', names: splitNames(said[1] ?? '') };
  const closed = officeClosed.exec(text);
  const withName = officeAndName.exec(text) ?? (isPersonName(closed?.[2] ?? '') ? closed : null);
  if (withName && !/[，,。；;：:《》]/.test(text)) {
    return { form: 'office-and-name', office: withName[1] ?? '', names: splitNames(withName[2] ?? '') };
  }
  if (
    text.length <= 44 &&
    organEnds.test(text) &&
    !/[，,。；;：:？?！!、“”]|^关于|^[（(\d一二三四五六七八九十]+[)）、.．]/.test(text)
  ) {
    return { form: 'organ', organ: text.replaceAll(' ', '') };
  }
  if (text.length <= 30 && spacedNames.test(text)) {
    const names = splitNames(text);
    if (names.every(isPersonName)) return { form: 'names', names };
  }
  return null;
}

/** True for the address a paper opens with: `各位代表：`, `市人大常委会：`, `主任、各位副主任、秘书长，各位委员：`. */
export function isSalutation(text: string): boolean {
  if (text.length > 80 || !/[：:]$/.test(text)) return false;
  if (/[。；;！!？?]/.test(text)) return false;
  if (ownSalutation.test(text)) return true;
  return salutation.test(text) && !/(?:如下|建议|认为|指出|要求|强调|措施|问题|包括|方面|工作)[：:]$/.test(text);
}

/** Names of a by-line: `卢 渊` is one, `李明 王芳` and `李 明  王 芳` are two. */
export function splitNames(text: string): string[] {
  const trimmed = text.trim();
  const wideGaps = trimmed.split(/ {2,}|、/);
  const names: string[] = [];
  for (const part of wideGaps) {
    const words = part.split(' ').filter((word) => word !== '');
    const spaced = words.every((word) => word.length === 1);
    if (spaced) {
      if (words.length > 0) names.push(...pairUp(words));
    } else names.push(...words);
  }
  return names;
}

/** `卢 渊` → one name; `李 明 王 芳` → two. */
function pairUp(characters: string[]): string[] {
  if (characters.length <= 3) return [characters.join('')];
  const names: string[] = [];
  for (let at = 0; at < characters.length; at += 2) names.push(characters.slice(at, at + 2).join(''));
  return names;
}
