/**
 * One language's words for telling one problem from two. Each list is words in lower case with a space between them, `е`
 * for `ё`, without apostrophes; a star stands for any ending (`problem*`) or, before two or three letters, for any
 * beginning; in `openers` and `joiners` an underscore joins the words of a phrase (`by_the_way`).
 *
 * @example
 * const problems: Pick<ProblemWords, 'matters' | 'others' | 'joiners'> = {
 *   matters: 'frage* problem*',
 *   others: 'andere* zweite*',
 *   joiners: 'außerdem und_auch',
 * };
 */
export interface ProblemWords {
  /** What a request is about: question, problem, thing. */
  matters: string;
  /** Before a matter they open a further one: another, second. */
  others: string;
  /** Before a matter they say that there are more: two, several. */
  several: string;
  /** Open a further matter by themselves: not related. */
  openers: string;
  /** Only join: also, by the way. A further matter follows where it is of another area. */
  joiners: string;
  /** Before a list: it has steps, attempts or symptoms of one problem. */
  steps: string;
  /** Ask for something or complain. */
  asks: string;
  /**
   * Areas that are not about the running of a server or a site, a list an area, each at the same place in every language:
   * money and papers, names of domains, mail, people and their sign-in. Two areas at once are two departments' work.
   */
  areas: readonly string[];
}
