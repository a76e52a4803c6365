import { describe, expect, it } from 'vitest';
import { findDetails } from '../../../src/core/rules/details/findDetails.js';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';

const lexicons = [en, ru];
const found = (text: string) => findDetails(text, lexicons).map(({ kind, value }) => `${kind} ${value}`);

const traces = {
  JavaScript: `TypeError: Cannot read properties of undefined (reading 'id')
    at Object.<anonymous> (/srv/app/server.js:41:18)
    at async run (node:internal/modules/run_main:12:5)
    at /srv/app/index.js:3:1`,
  Python: `Traceback (most recent call last):
  File "/srv/app/main.py", line 8, in <module>
    start()
  File "/srv/app/web.py", line 31, in start
    raise OSError(98)
OSError: [Errno 98] Address already in use`,
  PHP: `PHP Fatal error:  Uncaught Error: Call to undefined function db() in /var/www/index.php:14
Stack trace:
#0 /var/www/core.php(88): open()
#1 {main}
  thrown in /var/www/index.php on line 14`,
  Java: `java.lang.IllegalStateException: boom
	at com.example.Shop.open(Shop.java:57)
	at java.base/java.lang.Thread.run(Thread.java:829)
Caused by: java.io.IOException: closed
	... 12 more`,
  '.NET': `System.Net.Sockets.SocketException (11): Resource temporarily unavailable
   at System.Net.Dns.GetHostEntry(String name)
   at Shop.Data.Connector.Open() in /src/Connector.cs:line 44`,
  Go: `panic: runtime error: invalid memory address

goroutine 1 [running]:
main.main()
	/build/main.go:58 +0x4a`,
  Ruby: `/app/lib/store.rb:112:in 'write': no space (Errno::ENOSPC)
	from /app/lib/store.rb:40:in 'save'`,
};

describe('a stack trace', () => {
  it.each(Object.entries(traces))('of %s is one detail from its first line to its last', (_, trace) => {
    expect(found(`Вот что в логе:\n\n${trace}\n\nПомогите, пожалуйста.`)).toEqual([`stack ${trace.trim()}`]);
  });

  it('is not seen in sentences that begin alike', () => {
    expect(found('at night it works\nat home (in Berlin) too\n#1 the site\n#2 the mail\nfrom here: nothing')).toEqual(
      [],
    );
  });
});

const logs = {
  syslog: 'Mar  1 10:00:00 web-1 sshd[123]: Invalid user admin',
  'an error of nginx': '2026/03/01 10:00:00 [error] 12#12: *1 upstream timed out',
  'an access of Apache': '- - - [01/Mar/2026:10:00:00 +0300] "GET / HTTP/1.1" 502 157',
  'an error of Apache': '[Sun Mar 01 10:00:00.123456 2026] [proxy:error] [pid 7] AH01114',
  PHP: '[01-Mar-2026 10:00:00 UTC] PHP Warning: Undefined variable',
  'ISO time': '2026-03-01T10:00:00.123Z ERROR worker stopped',
  'the kernel': '[81233.112345] Out of memory: Killed process 2231 (java)',
  'times of day': '[02:23:21] WARN  target is slow',
};

describe('a line of a log', () => {
  it.each(Object.entries(logs))('with %s is found, and several in a row are one detail', (_, line) => {
    expect(found(`Смотрите:\n${line}\n${line}\nчто это?`)).toEqual([`log ${line}\n${line}`]);
  });

  it('keeps the addresses in it as facts of their own, and its times and codes as parts of it', () => {
    const line = '2026/03/01 10:00:00 [error] 12#12: *1 error 502, client: 203.0.113.7, server: shop.example';

    expect(found(line)).toEqual([`log ${line}`, 'ipv4 203.0.113.7', 'domain shop.example']);
  });

  it('is found after a label in its own line', () => {
    expect(found('В логе: Mar  1 10:00:00 web-1 sshd[123]: Invalid user')).toEqual([
      'log Mar  1 10:00:00 web-1 sshd[123]: Invalid user',
    ]);
  });
});

describe('what a program said', () => {
  it.each([
    ['с сервера curl: (28) Connection timed out', 'curl: (28) Connection timed out'],
    ['connect() failed (111: Connection refused)', 'Connection refused'],
    [
      'mysqldump: Error 2013: Lost connection to MySQL server',
      'mysqldump: Error 2013: Lost connection to MySQL server',
    ],
    ['npm ERR! code ELIFECYCLE', 'npm ERR! code ELIFECYCLE'],
    ['it says Connection refused. The site is down, too', 'Connection refused'],
    ['пишет Permission denied.\nПомогите', 'Permission denied'],
    ['fatal: unable to access repo.git...', 'fatal: unable to access repo.git...'],
  ])('is found in "%s"', (text, words) => {
    expect(found(text)).toEqual([`error ${words}`]);
  });

  it.each(['I sent an e-mail: no answer', 'Вижу, что сайт работает', 'смотрите error.log, пожалуйста'])(
    'is not seen in "%s"',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a time', () => {
  it.each([
    ['С 09:30 не работает', '09:30'],
    ['вчера в 14:20 упал', 'вчера в 14:20'],
    ['at 2026-03-01 10:00 UTC', '2026-03-01 10:00 UTC'],
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['12 марта около 14:20', '12 марта около 14:20'],
    ['since yesterday at 3 pm', 'yesterday at 3 pm'],
    ['March 12, 2026', 'March 12, 2026'],
    ['лежит с 7 утра', '7 утра'],
    ['с 10:00 по мск', '10:00 по мск'],
    ['01.03.2026', '01.03.2026'],
  ])('is found in "%s"', (text, time) => {
    expect(found(text)).toEqual([`time ${time}`]);
  });

  it.each(['25:61', '2 часа не работает', 'for 3 hours', 'Ubuntu 20.04', 'app.js:10:15', 'ratio 100:20', 'порт :8080'])(
    'is not seen in "%s"',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('the facts of a text', () => {
  it('come in the order of the text, each where it stands', () => {
    const text = 'С 09:30 на 203.0.113.7 ошибка 502';
    const details = findDetails(text, lexicons);

    expect(details.map(({ kind }) => kind)).toEqual(['time', 'ipv4', 'http']);
    for (const { value, start, end } of details) expect(text.slice(start, end)).toBe(value);
  });

  it('that are written twice come once, whatever their case', () => {
    expect(found('example.com, Example.COM and https://example.com/a and https://example.com/a')).toEqual([
      'domain example.com',
      'url https://example.com/a',
    ]);
  });

  it('keep their places after letters that grow when they are made small', () => {
    const text = 'İİİ ошибка 502';
    const [detail] = findDetails(text, lexicons);

    expect(text.slice(detail?.start, detail?.end)).toBe('502');
  });

  it('are found with no words of any language, but for those that need words', () => {
    expect(findDetails('ошибка 502 на 203.0.113.7 в 10:00', []).map(({ kind }) => kind)).toEqual(['ipv4', 'time']);
  });
});
