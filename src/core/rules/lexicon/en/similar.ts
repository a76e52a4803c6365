import type { SimilarWords } from '../../similar/similarWords.js';

export const similar: SimilarWords = {
  endings: 'ations ation ements ement ities ings ing ions ion ies ied ers ally able ible ed er es ly s e y',
  idle: 'hello please help thank regards asap urgent with from about that this have been just when what your',
  not: "not no cannot can't cant don't doesn't didn't isn't aren't wasn't won't wouldn't couldn't hasn't haven't unable never without stopped refuses refused fails failed",
  fails:
    'down fail failure broken break error unreachable unavailable offline dead crash hang hung timeout refuse stuck bug wrong',
  wish: 'add create new make install want wish switch change enable increase another extra upgrade connect set setup configure possible',
  works:
    'work run open load respond response reply answer available accessible reach start connect online display appear function',
  ticket: 'ticket request case',
  things: {
    site: 'site website webpage page web wordpress blog shop store',
    mail: 'mail email letter message inbox mailbox webmail smtp imap pop3',
    server: 'server vps vds machine host box vm',
    domain: 'domain zone',
    account: 'account cabinet panel billing backend admin',
    database: 'database db mysql postgres sql',
    money: 'pay paid payment invoice bill balance',
  },
  matters: {
    ssl: 'ssl tls certificate cert letsencrypt encrypt https secure padlock wildcard',
    dns: 'dns nameserver ns ns1 ns2 record resolve propagate',
    ssh: 'ssh',
    ftp: 'ftp sftp',
    slow: 'slow lag delay late latency performance speed ping',
    deliver: 'deliver delivery receive arrive incoming bounce reject return',
    backup: 'backup snapshot copy restore recover recovery',
    disk: 'disk space storage quota full',
    renew: 'renew renewal extend expire',
    restart: 'restart reboot',
    virus: 'virus malware hack',
    firewall: 'firewall iptables port blocked ban',
    files: 'upload download file',
    order: 'order cart checkout buy customer visitor',
    refused: '403 401 forbidden denied permission rights',
    missing: '404 missing vanish disappear gone empty lost',
    user: 'user employee colleague coworker staff',
    ip: 'ip ipv4 ipv6 v4 v6 subnet',
  },
};
