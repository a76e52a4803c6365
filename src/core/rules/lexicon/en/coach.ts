import type { CoachWords } from '../../coach/coachWords.js';

export const coach: CoachWords = {
  script: 'Latin',
  greetings:
    'hi hello hey dear sir* madam* team support* greetings good morning day afternoon evening all everyone guys there friend* thank* thx how are you re fwd',
  empty:
    'help* assist* problem* issue* trouble* question* request* quer* inquir* enquir* ticket* urgent* asap emergency critical important immediate* possible quick* soon fast react* now today days please pls plz sorry need* want* would like can cant cannot could couldnt wont unable get got have has had having do does did doesnt dont didnt is isnt was be been im ive id its it this that these the an my our your me we us they same some* any* every* noth* nobody before again still very just too also and or but if of on in at to for from with about not yet who what whats why when where which subject new test* asdf* bad wrong worst strange general technical serious* unacceptable terrible big access attention fix* solve check contact talk call tell know info* service* thing* stuff concern* complain* one more here see below above read answer* reply wait* long ever going happen* follow up manager specialist* expert*',
  topics: 'site* website* server* hosting vps vds domain* account* client customer user order* system computer app web',
  failures: 'work* down broke* break* fail* crash* dead stop* bug* unavailable offline no lost slow*',
  codes: 'error* err code message*',
};
