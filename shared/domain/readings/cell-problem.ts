export type CellProblemCode =
  | 'no-such-day'
  | 'not-a-day'
  | 'day-without-year'
  | 'several-days'
  | 'unknown-rating'
  | 'several-ticks'
  | 'unknown-class'
  | 'unknown-mark'
  | 'unknown-channel'
  | 'unclear-days'
  | 'unclear-answers'
  | 'answer-without-day'
  | 'before-answer'
  | 'no-first-answer'
  | 'several-numbers'
  | 'support-leads'
  | 'no-organ'
  | 'unexplained-sign'
  | 'bracketed-entered'
  | 'bracketed-left-out'
  | 'unclear-roles'
  | 'promise-without-day';

/** A cell that was kept as text because what it says cannot be, under its heading. */
export type CellProblem = { heading: string; cell: string; code: CellProblemCode };
