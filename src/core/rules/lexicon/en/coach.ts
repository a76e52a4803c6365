import type { CoachWords } from '../../coach/coachWords.js';

export const coach: CoachWords = {
  script: 'Latin',
  greetings:
    'hi hello hey dear sir* madam* team support* greetings good morning day afternoon evening all everyone guys there friend* thank* thx how are you re fwd',
  empty:
    'help* assist* problem* issue* trouble* question* request* quer* inquir* enquir* ticket* urgent* asap emergency critical important immediate* possible quick* soon fast react* now today days please pls plz sorry need* want* would like can cant cannot could couldnt wont unable get got have has had having does did doesnt dont didnt isnt was been ive its this that these the our your they same some* any* every* noth* nobody before again still very just too also and but for from with about not yet who what whats why when where which subject new test* asdf* bad wrong worst strange general technical serious* unacceptable terrible big access attention fix* solve check contact talk call tell know info* service* thing* stuff concern* complain* one more here see below above read answer* reply wait* long ever going happen* follow manager specialist* expert* are two few couple look* sort* discuss* agreed promis* mention* spoke yesterday* hope well wish compan* business disappoint* upset angry frustrat* continu* understand* explain*',
  topics:
    'ip db site* website* server* hosting vps vds domain* account* client customer user order* system computer app web wordpress dns database*',
  failures: 'work* down broke* break* fail* crash* dead stop* bug* unavailable offline no lost slow* respon*',
  codes: 'error* err code message*',
};
