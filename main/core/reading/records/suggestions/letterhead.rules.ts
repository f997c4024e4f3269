import { close, colon, open, yearClose, yearOpen } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** What letters call the class of their answer: 办理结果, 答复类别, 办理结果类别. 建议类别 is that of the matter asked for. */
export const classNoun = part('classNoun', form`((建议)?(答复|办理|办复))?((件|意见|情况|结果)?(类别|分类)|结果)`);

/** What leads to the class of an answer, where anything does: 办理结果：, 答复类别. */
export const classLabel = part('classLabel', form`(${classNoun})?[:：\s]*`);

// What letters say of their number and class. Each is asked alone; classes are read in half-width forms.

export const letterNumber = {
  id: 'letter-number',
  means: 'the number of a document: 云水函〔2026〕21号',
  form: form`[\u3400-\u9fff]{0,16}\s?(${yearOpen}|［)\s?(19|20)\d{2}\s?(${yearClose}|］)\s?(第\s?)?\d{1,4}\s?号`,
} as const satisfies FormRule;

export const classLine = {
  id: 'letter-class-line',
  means: 'a line of nothing but the class: A类, 办理结果：B',
  form: form`^(${open}|【)?\s?${classLabel}(${open}|【)?\s?(?<sign>[A-E甲乙丙])\s?(${close}|】)?\s?类?\s?(${close}|】)?$`,
} as const satisfies FormRule;

export const classNamed = {
  id: 'letter-class-named',
  means:
    'the class behind its label and nothing else but what it stands for: 办理结果类别：B, 答复类别：B类（正在解决）; not A类（3件）',
  form: form`
    ^(${open}|【)?\s?${classNoun}[:：\s]*(${open}|【|[“"])?\s?(?<sign>[A-E甲乙丙])\s?(${close}|】|[”"])?\s?类?\s?(${open}[^（()）\d]{2,30}${close})?(${close}|】)?$`,
} as const satisfies FormRule;

export const classBesideNumber = {
  id: 'letter-class-beside',
  means: 'the class beside the number of the letter, with its noun or in brackets',
  form: form`^(${open}|【)?\s?${classLabel}(?<sign>[A-E甲乙丙])\s?(类\s?(${close}|】)?|${close}|】)$`,
} as const satisfies FormRule;

export const classInSentence = {
  id: 'letter-class-in-sentence',
  means: 'a sentence that gives the answer its class: 答复类别为B类; B类的 and B类3件 speak of others',
  form: form`
    (答复|办理)[^。；]{0,12}?(类别|分类|结果)(属于|属|定为|列为|为|是)?\s?${colon}?\s?[“"（(]?(?<sign>[A-E])[）)”"]?\s?类(?!的|\s?[（(]?\d+件)`,
} as const satisfies FormRule;

export const nounBefore = {
  id: 'letter-noun-before',
  means: 'the noun of a class that runs into the number behind it',
  form: form`^类`,
} as const satisfies FormRule;

export const letterheadRules = [
  letterNumber,
  classLine,
  classNamed,
  classBesideNumber,
  classInSentence,
  nounBefore,
] as const;
