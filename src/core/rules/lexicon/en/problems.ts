import type { ProblemWords } from '../../problems/problemWords.js';

export const problems: ProblemWords = {
  matters: 'question* problem* issue* thing* matter request* topic*',
  others: 'another different second separate unrelated other more last',
  several: 'two three 2 3 several few couple',
  openers: 'unrelated separately next on_another_note not_related while_im_at_it while_youre_at_it',
  joiners:
    'and also additionally besides secondly btw ps p.s plus moreover regarding and_also by_the_way and_by_the_way apart_from in_addition',
  steps: 'step* reproduc* tried symptom*',
  asks: 'how can could please pls want need would when not cant doesnt wrong no',
  areas: [
    'invoice* bill* pay* paid refund* charge* card price* cost* discount* money vat contract',
    'domain* whois nameserver* dns transfer*',
    'mail* email* inbox smtp spam newsletter*',
    'login password* 2fa account* colleague* phone',
  ],
};
