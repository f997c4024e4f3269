/**
 * How sure the points of an opinion are, 0 to 1, by how they were told. What the paper itself numbers or names is surest, what only has
 * the form of points is least so; see `sureEnough` for what is then asked of a person.
 */
export const sureness = {
  /** Words lead to a numbered list at once. */
  ledToList: 0.97,
  /** The heading of a section says that it recommends. */
  section: 0.95,
  /** The number of a point stands inside a paragraph, where it may count something else. */
  numberInText: 0.93,
  /** A list around words that lead to one point of it, or under a heading paragraph. */
  listByHeading: 0.9,
  /** A row of a table of points. */
  row: 0.85,
  /** The first list, of which every item asks for something. */
  listOfAsking: 0.85,
  /** Heading paragraphs without numbers. */
  headingParagraphs: 0.8,
  /** The first list, of which most items name no problem. */
  firstList: 0.75,
  boldHeadings: 0.75,
  /** Words lead to text without a list. */
  ledToText: 0.7,
  ownParagraphs: 0.7,
  /** A recommendation behind the numbered ones, without a number of its own. */
  added: 0.6,
  /** At most, in minutes. */
  embedded: 0.6,
  askingSentences: 0.55,
  /** An opinion in which nothing recommends. */
  nothing: 0.2,
} as const;
