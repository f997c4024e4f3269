// Every subject of rules of the comparison, with the texts that hold it: what `npm run rules` lists. The program never imports this.
import { numbered } from '#core/rules/testing/numbered.ts';
import { ruleFormsIn } from '#core/rules/testing/text-forms.ts';
import { asked, each, extracting, matching, type Subject } from '../../reading/testing/all-rules.ts';
import * as countedRules from '../alarms/counted.rules.ts';
import { emptyTexts, filledTexts } from '../alarms/empty.corpus.ts';
import { aimedFigure, emptyNumbers, emptyRules, filledRules, putsOff } from '../alarms/empty.rules.ts';
import { states } from '../alarms/figure.corpus.ts';
import { figureNumbers, stateRules } from '../alarms/figure.rules.ts';
import * as passageRules from '../alarms/passage.rules.ts';
import { repeatNumbers } from '../alarms/repeat.rules.ts';
import { statements, units } from '../alarms/statement.corpus.ts';
import { powerRules, statementRules } from '../alarms/statement.rules.ts';
import { claimRules, structureNumbers } from '../alarms/structure.rules.ts';
import * as sumRules from '../alarms/sum.rules.ts';
import { vaguePassages } from '../alarms/vague.corpus.ts';
import { vagueNumbers, vagueRules } from '../alarms/vague.rules.ts';
import { passages } from '../commitments/commitment.corpus.ts';
import { commitmentNumbers, commitmentRules, fulfilmentNumbers } from '../commitments/commitment.rules.ts';
import { dues } from '../commitments/due.corpus.ts';
import { dueRules } from '../commitments/due.rules.ts';
import * as promiseWords from '../commitments/promise-words.rules.ts';
import { toldKept } from '../commitments/told-kept.corpus.ts';
import { toldKeptRules } from '../commitments/told-kept.rules.ts';
import { unpromisedYears } from '../commitments/unpromised-year.corpus.ts';
import { unpromisedYearRules } from '../commitments/unpromised-year.rules.ts';
import { coverageNumbers } from '../coverage.numbers.ts';
import * as actRules from '../demands/acts.rules.ts';
import { askedAmounts, reportedAmounts } from '../demands/amount.corpus.ts';
import {
  type AskedRule,
  amountNumbers,
  askedRules,
  type ReportedRule,
  reportedRules,
} from '../demands/amount.rules.ts';
import * as amountWords from '../demands/amount-words.rules.ts';
import { answerNumbers } from '../demands/answer.numbers.ts';
import { decideAsked } from '../demands/asked-amounts.ts';
import { askingClauses, clauses } from '../demands/asking.corpus.ts';
import {
  type AskingRule,
  askingClauseRules,
  clauseNumbers,
  clauseRules,
  openingMarks,
  quotesName,
} from '../demands/asking.rules.ts';
import { unfinished } from '../demands/aspect.corpus.ts';
import { type AspectRule, aspectRules } from '../demands/aspect.rules.ts';
import { decideAspect } from '../demands/aspect.ts';
import * as coordinatedRules from '../demands/coordinated.rules.ts';
import * as countRules from '../demands/counts-in-words.rules.ts';
import { derivedWords } from '../demands/derived-amounts.corpus.ts';
import { derivedRules } from '../demands/derived-amounts.rules.ts';
import { eachTold } from '../demands/each-named.corpus.ts';
import { eachNameRules, eachToldRules } from '../demands/each-named.rules.ts';
import { evidence } from '../demands/evidence.corpus.ts';
import { evidenceRules } from '../demands/evidence.rules.ts';
import { limitClauses } from '../demands/limits.corpus.ts';
import { limitRules } from '../demands/limits.rules.ts';
import { listedDemands } from '../demands/listed-things.corpus.ts';
import { listedThingsRules } from '../demands/listed-things.rules.ts';
import { madeThings } from '../demands/made-thing.corpus.ts';
import { madeThingRules } from '../demands/made-thing.rules.ts';
import { perPeriods } from '../demands/per-period.corpus.ts';
import { perPeriodRules } from '../demands/per-period.rules.ts';
import { reasons, refusals } from '../demands/refusal.corpus.ts';
import { type RefusalRule, reasonRules, refusalPause, refusalRules } from '../demands/refusal.rules.ts';
import { decideRefusal } from '../demands/refusal.ts';
import { decideReported } from '../demands/reported-amounts.ts';
import { rowNumbers } from '../demands/row-number.corpus.ts';
import { rowNumberRules } from '../demands/row-number.rules.ts';
import { softDeeds } from '../demands/soft-deed.corpus.ts';
import { softDeedRules } from '../demands/soft-deed.rules.ts';
import { decideClause } from '../demands/split-demands.ts';
import { stances } from '../demands/stance.corpus.ts';
import { stanceRules } from '../demands/stance.rules.ts';
import { sentences } from '../demands/tense.corpus.ts';
import { type TenseRule, tenseRules } from '../demands/tense.rules.ts';
import { decideTense } from '../demands/tense.ts';
import { gridNumbers } from '../matching/grid.numbers.ts';
import { signInTitle } from '../matching/named-points.rules.ts';
import { numberedHeadings } from '../matching/numbered-point.corpus.ts';
import { anyPaper, headingSign, numberedRules } from '../matching/numbered-point.rules.ts';
import { organRules, pairNumbers } from '../matching/pair.rules.ts';
import { indicatorNameRules, targetNumbers } from '../targets/target.rules.ts';
import { termNumbers, termRules } from '../terms/term.rules.ts';

function countTexts(corpus: Readonly<Record<string, object>>): Record<string, number> {
  return Object.fromEntries(Object.entries(corpus).map(([id, texts]) => [id, Object.keys(texts).length]));
}

export const comparisonSubjects: readonly Subject[] = [
  matching<AskingRule>('clause that asks', askingClauseRules, askingClauses, decideClause, ({ asks }) =>
    asks ? 'asks' : null,
  ),
  each('clause of a point, each asked alone', clauseRules, clauses),
  each('limit in time, each asked alone', limitRules, limitClauses),
  matching<TenseRule>('tense', tenseRules, sentences, decideTense, ({ tense }) => tense),
  matching<AspectRule>('aspect', aspectRules, unfinished, decideAspect, ({ aspect }) => aspect),
  each('measure that names its point by number', numberedRules, numberedHeadings),
  asked('heading of a measure', [headingSign, anyPaper]),
  asked('products in one breath', ruleFormsIn(coordinatedRules)),
  asked('verbs of what is asked for', ruleFormsIn(actRules)),
  { name: 'name of one of several', rules: eachNameRules },
  each('what is told of one of several, asked alone', eachToldRules, eachTold),
  each('words of stance, each asked alone', stanceRules, stances),
  each('words spread instead of deeds, each asked alone', softDeedRules, softDeeds),
  each('a thing that is to come into being, asked alone', madeThingRules, madeThings),
  each('a demand that lists things, asked alone', listedThingsRules, listedDemands),
  each('number or label before an answer, asked alone', rowNumberRules, rowNumbers),
  each('passage on a promise kept, each asked alone', toldKeptRules, toldKept),
  each('sentence of an answer, each asked alone', evidenceRules, evidence),
  matching<RefusalRule>('refusal', refusalRules, refusals, decideRefusal, ({ refuses }) => refuses),
  each('amount told without a print, each asked alone', derivedRules, derivedWords),
  each('how often an amount comes, each asked alone', perPeriodRules, perPeriods),
  each('reason of a refusal, asked alone', reasonRules, reasons),
  asked('sign beside a clause', [refusalPause, openingMarks, quotesName]),
  matching<AskedRule>('figure of an opinion', askedRules, askedAmounts, decideAsked, ({ asks }) => asks),
  matching<ReportedRule>('figure of an answer', reportedRules, reportedAmounts, decideReported, ({ tells }) => tells),
  each('vague promise, each asked alone', vagueRules, vaguePassages),
  each('passage of stance alone, each sought in it', emptyRules, emptyTexts),
  each('passage that says something, each asked alone', filledRules, filledTexts),
  asked('what is put off, and figures of aims', [putsOff, aimedFigure]),
  each('later state, each asked alone', stateRules, states),
  each('statement, each asked alone', statementRules, statements),
  extracting('power of ten of a unit', powerRules, units),
  { name: 'point that an answer claims', rules: claimRules },
  each('promise, each asked alone', commitmentRules, passages),
  { name: 'organ of a pair', rules: organRules },
  { name: 'words of every paper', rules: termRules },
  { name: 'name of an indicator in two spellings', rules: indicatorNameRules },
  { name: 'day of a promise', rules: dueRules, texts: countTexts(dues) },
  each('year by which nothing is promised', unpromisedYearRules, unpromisedYears),
  asked('passages, tables and figures', ruleFormsIn(passageRules)),
  asked('things counted', ruleFormsIn(countedRules)),
  asked('sums, rests and shares', ruleFormsIn(sumRules)),
  asked('words of a promise', ruleFormsIn(promiseWords)),
  asked('words around an amount', ruleFormsIn(amountWords)),
  asked('title of a point', [signInTitle]),
  asked('counts in words', ruleFormsIn(countRules)),
];

/** The numbers that the comparison turns on, by subject. */
export const comparisonNumbers = [
  numbered('clause that asks: numbers', clauseNumbers),
  numbered('demand answered: numbers', answerNumbers),
  numbered('amount asked for: numbers', amountNumbers),
  numbered('coverage: numbers', coverageNumbers),
  numbered('vague promise: numbers', vagueNumbers),
  numbered('passage of stance: numbers', emptyNumbers),
  numbered('figures that differ: numbers', figureNumbers),
  numbered('repeated passage: numbers', repeatNumbers),
  numbered('structure of an answer: numbers', structureNumbers),
  numbered('score of a pair: numbers', pairNumbers),
  numbered('pairs that stand: numbers', gridNumbers),
  numbered('terms: numbers', termNumbers),
  numbered('targets and actual values: numbers', targetNumbers),
  numbered('promise: numbers', commitmentNumbers),
  numbered('promise kept: numbers', fulfilmentNumbers),
] as const;
