import fc from 'fast-check';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { Rating, SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { sessionCount } from '../identity/compare-sessions.ts';
import { organId } from '../organs/organ-id.ts';
import { statusOfSuggestion } from '../stages/derive-stages.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { askCore } from '../title-core.ts';
import { inventedEmptyLedger } from './invented-reading.ts';

const organNames = [
  '市教育局',
  '市公安局',
  '云泽市住房和城乡建设局',
  '市卫生健康委员会',
  '云泽市人民政府办公室',
  '市水务集团有限公司',
];

/** Bare names (市教育局) are of the invented city, and a person says so. */
const placeOf = (title: string) => (title.startsWith('市') ? { place: '云泽市' } : {});

/** Organs of the invented city, by id. */
export const someOrgans: Record<string, OrganRecord> = Object.fromEntries(
  organNames.map((title) => {
    const id = organId(title);
    return [
      id,
      {
        id,
        title,
        shortNames: [],
        formerNames: [],
        mergedInto: null,
        kind: 'department' as const,
        entered: ['printed'],
        ...placeOf(title),
      },
    ];
  }),
);
const organIds = Object.keys(someOrgans);

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 0, 10) + days * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });

/** Words that a clerk may write: spaces, breaks, signs of tables and formulas, full-width and Latin letters among them. */
const pieces = [
  '增设',
  '公交',
  '站点',
  '5G',
  'ＡＢ',
  ' ',
  '　',
  '\n',
  '|',
  '，',
  '“',
  '”',
  '（',
  '）',
  '=1+1',
  "'",
  '&',
  '<b>',
  '%',
  '、',
  '；',
  '—',
  '「',
  '」',
  '1',
  '𠮷',
];
const words = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const text = words.filter((one) => /[\u4e00-\u9fff]/.test(one));

const title = fc
  .tuple(
    fc.constantFrom(
      '增设公交站点',
      '加强校园周边管理',
      '延长夜间公交',
      '规范共享单车停放',
      '支持民营企业技术改造',
      '修缮古码头',
    ),
    words,
  )
  .map(([about, more]) => `关于${about}${more.replace(/\s/g, '')}的建议`);

const number = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((one) => String(one).padStart(3, '0')),
  fc.integer({ min: 1, max: 400 }).map(String),
  fc.integer({ min: 1, max: 40 }).map((one) => `闭会${one}`),
  fc.integer({ min: 1, max: 40 }).map((one) => `JY-${one}`),
);
const session = fc.constantFrom(
  '云泽市第九届人民代表大会第五次会议',
  '云泽市第九届人民代表大会第四次会议',
  '市八届人大一次会议',
);
const rating = fc.constantFrom<Rating>('satisfied', 'basically-satisfied', 'dissatisfied', 'none');
const person = fc.constantFrom('王刚', '李明', '周立', '孙立', '艾力·买买提', '城东代表团');

function dueOf([date, original, by]: [string, string, number]): DueDate {
  const because =
    by === 0
      ? ({ by: 'list', heading: '答复期限', cell: date } as const)
      : ({ by: 'person', who: '周文', enteredOn: '2026-02-01', reason: '' } as const);
  return { date, original, because, changes: [] };
}

const due = fc.tuple(day, day, fc.integer({ min: 0, max: 1 })).map(dueOf);

/** Later answers to one handling, by day, in the words of anybody: what parts the cells of a list stands in them too. */
const followUps = fc.array(
  fc.record({
    on: day,
    answerNumber: maybe(fc.oneof(fc.constant('云建复〔2026〕8号'), text)),
    answerClass: maybe(fc.constantFrom('A', 'B', 'C')),
    note: fc.oneof(fc.constant(''), text, fc.constant('已办；2026-05-01 B「一」'), fc.constant('—')),
  }),
  { maxLength: 3 },
);

/** Ratings that another one followed: each says something. */
const formerRatings = fc.array(
  fc.oneof(
    fc.record({ ratedOn: maybe(day), result: rating, attitude: maybe(rating) }),
    fc.record({ ratedOn: maybe(day), result: fc.constant(null), attitude: rating }),
  ),
  { maxLength: 2 },
);

type RoundFields = Omit<SuggestionRound, 'number' | 'windows' | 'supportOn' | 'contacted'> & {
  contacted: boolean | null;
  support: string | null;
};

const roundFields: fc.Arbitrary<RoundFields> = fc.record({
  openedOn: maybe(day),
  reason: fc.oneof(fc.constant(''), text),
  due: maybe(due),
  signedForOn: maybe(day),
  contactedOn: maybe(day),
  contacted: maybe(fc.boolean()),
  support: maybe(day),
  answeredOn: maybe(day),
  answerNumber: maybe(fc.integer({ min: 1, max: 99 }).map((one) => `云建复〔2026〕${one}号`)),
  answerClass: maybe(fc.constantFrom('A', 'B', 'C')),
  followUps,
  plannedFor: maybe(day),
  attitude: maybe(rating),
  result: maybe(rating),
  ratedOn: maybe(day),
  formerRatings,
  note: fc.oneof(fc.constant(''), text),
});

function roundOf(
  { contacted, support, ...fields }: RoundFields,
  count: number,
  organs: readonly string[],
): SuggestionRound {
  const supportOn = support === null ? {} : Object.fromEntries(organs.map((organ) => [organ, support]));
  const said = contacted === null || fields.contactedOn !== null ? {} : { contacted };
  return newRound(count, { ...fields, ...said, supportOn });
}

/** The first handling has no reason; where it was handed over, its answer has a due date, and without either nothing is known of it. */
function firstHandling(fields: RoundFields): RoundFields {
  const openedOn = fields.openedOn ?? '2026-02-10';
  return { ...fields, openedOn, reason: '', due: fields.due ?? dueOf(['2026-05-10', '2026-05-10', 1]) };
}

/** A suggestion with everything that the ledger can hold of it. */
const suggestion: fc.Arbitrary<SuggestionRecord> = fc
  .record({
    title,
    number: maybe(number),
    session: fc.oneof({ weight: 4, arbitrary: session }, { weight: 1, arbitrary: fc.constant(null) }),
    isBetween: fc.boolean(),
    proposers: fc.uniqueArray(person, { maxLength: 3 }),
    delegation: maybe(fc.constantFrom('城东代表团', '望湖区代表团')),
    category: maybe(fc.constantFrom('交通', '城建环保', '教科文卫')),
    lead: fc.uniqueArray(fc.constantFrom(...organIds.slice(0, 3)), { maxLength: 2 }),
    support: fc.uniqueArray(fc.constantFrom(...organIds.slice(3)), { maxLength: 3 }),
    key: fc.boolean(),
    hard: fc.boolean(),
    receivedOn: maybe(day),
    rounds: fc.array(roundFields, { maxLength: 3 }),
    note: fc.oneof(fc.constant(''), text),
    entered: fc.subarray(['title', 'number', 'proposers', 'category', 'lead', 'rounds', 'note']),
  })
  .map(({ isBetween, rounds, ...fields }) => {
    const isNumbered = /^闭/.test(fields.number ?? '');
    const handled = rounds.map((round, at) => roundOf(at === 0 ? firstHandling(round) : round, at + 1, fields.support));
    return newSuggestion({
      id: '',
      ...fields,
      channel: isBetween || isNumbered ? 'between-sessions' : 'in-session',
      handedOverOn: handled[0]?.openedOn ?? null,
      rounds: handled,
    });
  });

/** What makes a suggestion this one: no ledger holds two of it. */
function identityOf({ session: of, number: under, channel, title: about }: SuggestionRecord): string {
  return [sessionCount(of), numberKey(under, channel) ?? '', askCore(about)].join('\u0001');
}

/** A ledger of the invented office with any suggestions, each once. */
export const arbitraryLedger: fc.Arbitrary<Ledger> = fc
  .uniqueArray(suggestion, { minLength: 1, maxLength: 12, selector: identityOf })
  .map((all) => {
    const records = all.map((one, at) => statusOfSuggestion({ ...one, id: `s-${at + 1}` }));
    const suggestions = Object.fromEntries(records.map((one) => [one.id, one]));
    return { ...inventedEmptyLedger(), organs: someOrgans, suggestions };
  });
