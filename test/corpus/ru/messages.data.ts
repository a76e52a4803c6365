import type { MessageCase } from '../types.js';

/**
 * Passwords are labelled alone (not the login, not the label), keys in PEM with their first and last lines, cards and
 * their codes apart. Where `details` are listed they are all listed, save those inside a listed log line or trace:
 * `http`, `exit`, `order` and `ticket` are the bare number, `log` and `stack` one whole line, `time` as written.
 */
export const messages = [
  // With secrets.
  {
    text: 'Здравствуйте! Не могу зайти на сервер 203.0.113.45 по ssh. Логин root, пароль: Zima-Fake2026! Проверьте пожалуйста у себя.',
    secrets: ['Zima-Fake2026!'],
    details: [{ kind: 'ipv4', value: '203.0.113.45' }],
  },
  {
    text: 'root / QwertyNeNastoyaschiy77 - зайдите гляньте почему нгинкс не стартует',
    secrets: ['QwertyNeNastoyaschiy77'],
  },
  {
    text: `доступы вот
198.51.100.20
root
пасс kotik_barsik_12
сайт лежит с 7 утра помогите`,
    secrets: ['kotik_barsik_12'],
    details: [
      { kind: 'ipv4', value: '198.51.100.20' },
      { kind: 'time', value: '7 утра' },
    ],
  },
  {
    text: 'Логин: admin_shop Пароль: 7hK-test-9Lm это от админки вордпресса https://zavod-igrushki-primer.ru/wp-admin/ после обновления плагина вместо админки белая страница',
    secrets: ['7hK-test-9Lm'],
    details: [{ kind: 'url', value: 'https://zavod-igrushki-primer.ru/wp-admin/' }],
  },
  {
    text: 'pass - Solnce_fake_55, юзер ftp_mebel. Фтп пускает но папка пустая',
    secrets: ['Solnce_fake_55'],
  },
  {
    text: `Добрый день.
Прошу перенести сайт с прежнего хостинга. Доступ:
ftp://old_user:PereezdFake01@ftp.staryi-hosting.example.ru/
Панель там ISPmanager, база одна.
С уважением, Марина`,
    secrets: ['PereezdFake01'],
    details: [{ kind: 'url', value: 'ftp://old_user:PereezdFake01@ftp.staryi-hosting.example.ru/' }],
  },
  {
    text: 'Не подключается к базе. Команда mysql -u bitrix0 -pFakeBitrix_321 -h localhost sitemanager выдаёт ERROR 1045 (28000): Access denied',
    secrets: ['FakeBitrix_321'],
  },
  {
    text: `Приложение не видит постгрес, вот .env:

APP_ENV=production
DB_HOST=203.0.113.61
DB_PORT=5432
DB_USERNAME=crm
DB_PASSWORD=not-a-real-pg-pass-01
APP_DEBUG=false

ошибка: could not connect to server: Connection refused`,
    secrets: ['not-a-real-pg-pass-01'],
    details: [
      { kind: 'ipv4', value: '203.0.113.61' },
      { kind: 'log', value: 'could not connect to server: Connection refused' },
    ],
  },
  {
    text: `Error establishing a database connection на весёлыйёж-пример.рф
Вот wp-config:
define('DB_NAME', 'u33_wp');
define('DB_USER', 'u33_wp');
define('DB_PASSWORD', 'eZhik-fake-2211');
define('DB_HOST', 'localhost');
Ничего не менял`,
    secrets: ['eZhik-fake-2211'],
    details: [{ kind: 'domain', value: 'весёлыйёж-пример.рф' }],
  },
  {
    text: 'Вот строка подключения postgres://app:FakePgPass9@198.51.100.33:5432/prod — с неё ошибка "no pg_hba.conf entry". Что прописать?',
    secrets: ['FakePgPass9'],
    details: [{ kind: 'ipv4', value: '198.51.100.33' }],
  },
  {
    text: 'curl -H "Authorization: Bearer fake0token0fake0token0fake0token0" https://api.lk-primer.ru/v1/domains отвечает 403, хотя токен создан сегодня',
    secrets: ['fake0token0fake0token0fake0token0'],
    details: [
      { kind: 'url', value: 'https://api.lk-primer.ru/v1/domains' },
      { kind: 'http', value: '403' },
    ],
  },
  {
    text: `Бот в телеграме перестал отвечать после переезда на ваш VPS. Токен бота 123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFak
В логах таймаут до api.bot-primer.ru`,
    secrets: ['123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFak'],
    details: [{ kind: 'domain', value: 'api.bot-primer.ru' }],
  },
  {
    text: 'Карта 4111 1111 1111 1111 срок 12/28 cvv 123, не проходит оплата, попробуйте списать сами пожалуйста',
    secrets: ['4111 1111 1111 1111', '123'],
  },
  {
    text: 'деньги списались с карты 5555555555554444 а на балансе ноль! заказ 40018823',
    secrets: ['5555555555554444'],
    details: [{ kind: 'order', value: '40018823' }],
  },
  {
    text: 'хочу поменять карту для автоплатежа на 4242 4242 4242 4242, старую удалите',
    secrets: ['4242 4242 4242 4242'],
  },
  {
    text: `Здравствуйте. Платёж отклонён банком. Данные карты:
5105-1051-0510-5100
09/27
CVC: 987
IVAN TESTOV`,
    secrets: ['5105-1051-0510-5100', '987'],
  },
  {
    text: `Не ставится сертификат, панель пишет "ключ не соответствует сертификату". Вот ключ:
-----BEGIN RSA PRIVATE KEY-----
MIIFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFake
NotARealKeyNotARealKeyNotARealKeyNotARealKeyNotARealKeyNotAReal
0000FAKE0000FAKE0000FAKE==
-----END RSA PRIVATE KEY-----
домен lampa-nochnik-primer.ru`,
    secrets: [
      `-----BEGIN RSA PRIVATE KEY-----
MIIFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFake
NotARealKeyNotARealKeyNotARealKeyNotARealKeyNotARealKeyNotAReal
0000FAKE0000FAKE0000FAKE==
-----END RSA PRIVATE KEY-----`,
    ],
    details: [{ kind: 'domain', value: 'lampa-nochnik-primer.ru' }],
  },
  {
    text: `Permission denied (publickey). Ключ точно правильный, проверьте:

-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAAFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKE
FAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKE
-----END OPENSSH PRIVATE KEY-----

сервер 203.0.113.199 пользователь deploy`,
    secrets: [
      `-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAAFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKE
FAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKE
-----END OPENSSH PRIVATE KEY-----`,
    ],
    details: [{ kind: 'ipv4', value: '203.0.113.199' }],
  },
  {
    text: 'закрыл папку паролем через .htpasswd (manager:$apr1$fakesalt$FakeFakeFakeFakeFakeFa), но всё равно пускает всех подряд',
    secrets: ['$apr1$fakesalt$FakeFakeFakeFakeFakeFa'],
  },
  {
    text: 'Тестовый стенд открывается по https://dev:StendFake22@stage.okna-primer.ru, там 500 при отправке формы',
    secrets: ['StendFake22'],
    details: [
      { kind: 'http', value: '500' },
      { kind: 'url', value: 'https://dev:StendFake22@stage.okna-primer.ru' },
    ],
  },
  {
    text: `Потерял телефон, двухфакторка не пускает. Остались резервные коды:
1a2b-fake-01
3c4d-fake-02
5e6f-fake-03
Ни один не подходит.`,
    secrets: ['1a2b-fake-01', '3c4d-fake-02', '5e6f-fake-03'],
  },
  {
    text: 'S3 бекапы не льются. AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY endpoint ваш. SignatureDoesNotMatch',
    secrets: ['AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
  },
  {
    text: 'Git pull на сервере просит пароль, хотя токен ghp_FAKEfakeFAKEfakeFAKEfakeFAKEfake0000 вписан в remote. Это вы блокируете гитхаб?',
    secrets: ['ghp_FAKEfakeFAKEfakeFAKEfakeFAKEfake0000'],
  },
  {
    text: 'apikey=0fa1ce0fa1ce0fa1ce0fa1ce0fa1ce0f — dnsmanager api говорит "invalid key", создайте новый',
    secrets: ['0fa1ce0fa1ce0fa1ce0fa1ce0fa1ce0f'],
  },
  {
    text: `Токен сессии протухает каждые 5 минут:
eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJmYWtlLXVzZXIifQ.FAKEsignatureFAKEsignatureFAKEsignature00
Это у вас время на сервере уплыло?`,
    secrets: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJmYWtlLXVzZXIifQ.FAKEsignatureFAKEsignatureFAKEsignature00'],
  },
  { text: 'парль от рута Vesna1111fake не подходит чтоделать', secrets: ['Vesna1111fake'] },
  {
    text: 'Поменяйте пожалуйста пароль на почтовый ящик buh@sad-ogorod-primer.ru, новый пусть будет Buh2026fake',
    secrets: ['Buh2026fake'],
    details: [{ kind: 'email', value: 'buh@sad-ogorod-primer.ru' }],
  },
  {
    text: 'мой логин ivanov85 мой пароль ivanov85fake, в лк пишет неверные данные!!!! я ничего не менял!!!',
    secrets: ['ivanov85fake'],
  },
  {
    text: 'в аутлуке настроил imap, ящик zakaz@tort-na-zakaz.example.ru / Tortik_000, ошибка 0x800CCC0E',
    secrets: ['Tortik_000'],
    details: [{ kind: 'email', value: 'zakaz@tort-na-zakaz.example.ru' }],
  },
  {
    text: 'sshpass -p NotRealSsh44 ssh root@203.0.113.14 висит и потом Connection timed out. Из другого места то же.',
    secrets: ['NotRealSsh44'],
    details: [
      { kind: 'ipv4', value: '203.0.113.14' },
      { kind: 'log', value: 'Connection timed out' },
    ],
  },
  {
    text: `RDP не пускает.
адрес 198.51.100.77:3389
пользователь Administrator
password = WinFake#2022
Пишет: учётная запись заблокирована`,
    secrets: ['WinFake#2022'],
    details: [{ kind: 'ipv4', value: '198.51.100.77' }],
  },
  {
    text: 'Redis ругается NOAUTH Authentication required, хотя в redis.conf стоит requirepass RedisFake777 и в коде так же',
    secrets: ['RedisFake777'],
  },
  {
    text: 'mongodb+srv://shop:MongoFake_1@cluster.primer-db.ru/orders?retryWrites=true не коннектится с вашего VPS, с домашнего компа всё ок',
    secrets: ['MongoFake_1'],
    details: [{ kind: 'domain', value: 'cluster.primer-db.ru' }],
  },
  {
    text: `Докер не пулит из приватного реестра
docker login -u builder -p dckr_fake_0000_token registry.primer-it.ru
Error response from daemon: Get "https://registry.primer-it.ru/v2/": net/http: TLS handshake timeout`,
    secrets: ['dckr_fake_0000_token'],
    details: [
      { kind: 'domain', value: 'registry.primer-it.ru' },
      {
        kind: 'log',
        value: 'Error response from daemon: Get "https://registry.primer-it.ru/v2/": net/http: TLS handshake timeout',
      },
    ],
  },
  {
    text: 'битрикс, файл dbconn.php: $DBLogin = "bitrix0"; $DBPassword = "Bx-fake-99"; $DBName = "sitemanager"; всё верно а сайт говорит Error connecting to database',
    secrets: ['Bx-fake-99'],
  },
  {
    text: `Здравствуйте.
Рассылка через smtp отваливается по авторизации:
SMTP_HOST=mail.primer-shop.ru
SMTP_PORT=465
SMTP_USER=noreply@primer-shop.ru
SMTP_PASS=MailerFake05
535 5.7.8 Error: authentication failed`,
    secrets: ['MailerFake05'],
    details: [
      { kind: 'domain', value: 'mail.primer-shop.ru' },
      { kind: 'email', value: 'noreply@primer-shop.ru' },
      { kind: 'log', value: '535 5.7.8 Error: authentication failed' },
    ],
  },
  {
    text: 'дайте айпи доступ к ipmi, старые ADMIN ADMINfake1 больше не принимает',
    secrets: ['ADMINfake1'],
  },
  {
    text: 'Код из смс 482913 не подходит, ввожу уже третий раз',
    secrets: ['482913'],
  },
  {
    text: 'authinfo домена XyFake-Auth-77 регистратор не принимает, говорит неверный. домен dom-na-gore-primer.ru',
    secrets: ['XyFake-Auth-77'],
    details: [{ kind: 'domain', value: 'dom-na-gore-primer.ru' }],
  },
  {
    text: 'я поставила пароль как вы просили Mamochka1975fake и все равно не пускает в роундкуб(((',
    secrets: ['Mamochka1975fake'],
  },
  {
    text: 'Хотел через вашу апишку перезагрузить сервак: https://api.primer-vps.ru/reboot?id=77&token=faketoken_77fake77fake — 401',
    secrets: ['faketoken_77fake77fake'],
    details: [
      { kind: 'url', value: 'https://api.primer-vps.ru/reboot?id=77&token=faketoken_77fake77fake' },
      { kind: 'http', value: '401' },
    ],
  },
  {
    text: `1) сайт maslo-i-kraski-primer.ru отдаёт 503
2) и второй вопрос: счёт за ноябрь не пришёл на почту
доступ по ssh: u7712 / Kraski_fake3`,
    secrets: ['Kraski_fake3'],
    mixed: true,
    details: [
      { kind: 'domain', value: 'maslo-i-kraski-primer.ru' },
      { kind: 'http', value: '503' },
    ],
  },
  {
    text: 'На старом сервере закончилось место, поднимите до 60гб. Заодно поменяйте PTR на новом 203.0.113.90. Рут там r00tFake_new если надо.',
    secrets: ['r00tFake_new'],
    mixed: true,
    details: [{ kind: 'ipv4', value: '203.0.113.90' }],
  },
  {
    text: 'Laravel горизонт падает. APP_KEY=base64:RkFLRUZBS0VGQUtFRkFLRUZBS0VGQUtFRkFLRUZBS0U= менять не стал, может в нём дело?',
    secrets: ['base64:RkFLRUZBS0VGQUtFRkFLRUZBS0VGQUtFRkFLRUZBS0U='],
  },
  {
    text: 'вебхук слака не доходит: https://hooks.slack.example/services/T000FAKE/B000FAKE/fakefakefakefakefakefake с сервера curl: (28) Connection timed out',
    secrets: ['fakefakefakefakefakefake'],
    details: [
      {
        kind: 'url',
        value: 'https://hooks.slack.example/services/T000FAKE/B000FAKE/fakefakefakefakefakefake',
      },
      { kind: 'log', value: 'curl: (28) Connection timed out' },
    ],
  },
  {
    text: 'Платёжный модуль: secret_key test_FAKEyookassaFAKE0000FAKE, shop id 000000. Колбэк на https://shtory-primer.ru/pay/callback получает 403 от вашего nginx.',
    secrets: ['test_FAKEyookassaFAKE0000FAKE'],
    details: [
      { kind: 'url', value: 'https://shtory-primer.ru/pay/callback' },
      { kind: 'http', value: '403' },
    ],
  },
  {
    text: 'Пароль root сбросил через панель, теперь он Hj6fakeHj6, но по ssh всё равно Permission denied, please try again.',
    secrets: ['Hj6fakeHj6'],
    details: [{ kind: 'log', value: 'Permission denied, please try again.' }],
  },
  {
    text: 'phpmyadmin (пользователь shop_db, пароль "Shop db fake 1", с пробелами) не пускает, #1045',
    secrets: ['Shop db fake 1'],
  },
  {
    text: 'учётка: backup@pbs пасворд: PbsFake!23 — proxmox backup пишет authentication failure (401)',
    secrets: ['PbsFake!23'],
    details: [{ kind: 'http', value: '401' }],
  },
  {
    text: 'X-Api-Key: fake-9f9f9f9f-key шлю в заголовке, а ответ «no auth». Документация устарела?',
    secrets: ['fake-9f9f9f9f-key'],
  },
  {
    text: 'wireguard не поднимается, конфиг: [Interface] PrivateKey = FAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake000= Address = 10.8.0.2/32',
    secrets: ['FAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake000='],
  },
  {
    text: `Добрый вечер!

Мой программист уволился и сменил пароли. Я знаю только старый: «Fabrika-fake-8». Он не подходит ни к панели, ни к FTP. Как мне восстановить доступ, договор на моё ИП.

--
ИП Сахарова Е.
тел. +7 900 000-11-22`,
    secrets: ['Fabrika-fake-8'],
  },
  {
    text: 'пароль на вайфай не надо, а от сервера вот: 12345fake',
    secrets: ['12345fake'],
  },
  {
    text: 'Не работает cron с wget: wget --user=cron --password=CronFake1 https://magaz-primer.ru/cron.php , код выхода 4',
    secrets: ['CronFake1'],
    details: [
      { kind: 'url', value: 'https://magaz-primer.ru/cron.php' },
      { kind: 'exit', value: '4' },
    ],
  },
  {
    text: `Ansible не может подключиться к новому VPS
[web]
203.0.113.150 ansible_user=root ansible_password=AnsFake_50

fatal: [203.0.113.150]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh"}`,
    secrets: ['AnsFake_50'],
    details: [
      { kind: 'ipv4', value: '203.0.113.150' },
      {
        kind: 'log',
        value:
          'fatal: [203.0.113.150]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh"}',
      },
    ],
  },
  {
    text: 'Сайт на опенкарте, config.php прислали: define("DB_PASSWORD", "oc_fake_15"); проверьте что пользователь вообще существует в базе',
    secrets: ['oc_fake_15'],
  },
  {
    text: 'login:admin pass:adminFAKE1 — это панель ISP на 198.51.100.101:1500, открывается только по http, браузер ругается на сертификат',
    secrets: ['adminFAKE1'],
    details: [{ kind: 'ipv4', value: '198.51.100.101' }],
  },
  {
    text: 'с пк заходит с телефона нет. ввожу svetlana@primer-salon.ru Salon_fake_2 айфон пишет не удаётся проверить сервер',
    secrets: ['Salon_fake_2'],
    details: [{ kind: 'email', value: 'svetlana@primer-salon.ru' }],
  },
  {
    text: 'OpenAI с вашего vps не отвечает, ключ sk-proj-FAKEfakeFAKEfakeFAKEfake1234 рабочий (дома проверял). Вы режете трафик?',
    secrets: ['sk-proj-FAKEfakeFAKEfakeFAKEfake1234'],
  },
  {
    text: 'Хочу вернуть деньги на карту 4012 8888 8888 1881, старая закрыта. Счёт INV-2026-00412.',
    secrets: ['4012 8888 8888 1881'],
    details: [{ kind: 'invoice', value: 'INV-2026-00412' }],
  },
  {
    text: 'gitlab runner не регистрируется, токен glrt-FAKEfakeFAKEfake0000, verify failed 410 gone',
    secrets: ['glrt-FAKEfakeFAKEfake0000'],
    details: [{ kind: 'http', value: '410' }],
  },
  {
    text: 'В /etc/shadow стоит root:$6$fakesalt$FAKEhashFAKEhashFAKEhashFAKEhash:19900:0:99999:7::: но вход по паролю не работает',
    secrets: ['$6$fakesalt$FAKEhashFAKEhashFAKEhashFAKEhash'],
  },
  {
    text: 'Подскажите, у меня в письме пришло: "Ваш пароль Kf8fakeKf8, смените его при входе". Ссылка для входа не открывается.',
    secrets: ['Kf8fakeKf8'],
  },
  {
    text: 'кто то зашел в мой кабинет!!! пароль был lubimayafake90 сложный! срочно заблокируйте всё',
    secrets: ['lubimayafake90'],
  },
  {
    text: 'Прошу проверить вход SFTP. Хост sftp.primer-arhiv.ru, порт 2222, логин arhiv01. Пароль прилагаю отдельной строкой:\nArh!v-fake-01',
    secrets: ['Arh!v-fake-01'],
    details: [{ kind: 'domain', value: 'sftp.primer-arhiv.ru' }],
  },
  {
    text: 'секретное слово по договору: черепаха-фейк. Прошу сбросить 2fa',
    secrets: ['черепаха-фейк'],
  },
  {
    text: 'Cookie: PHPSESSID=fakesess0fakesess0fakesess0 вот с этой сессией у меня постоянно выкидывает из админки',
    secrets: ['fakesess0fakesess0fakesess0'],
  },
  {
    text: 'Скрипт: mysqldump -uroot -p"Dump Fake 9" shop > shop.sql, на середине Lost connection to MySQL server during query',
    secrets: ['Dump Fake 9'],
    details: [{ kind: 'log', value: 'Lost connection to MySQL server during query' }],
  },
  {
    text: 'amqp://rabbit:RabbitFake5@198.51.100.8:5672/ соединение сбрасывается примерно в 03:00 каждую ночь',
    secrets: ['RabbitFake5'],
    details: [
      { kind: 'ipv4', value: '198.51.100.8' },
      { kind: 'time', value: '03:00' },
    ],
  },
  {
    text: 'postgresql пользователь zabbix с паролем zabbixFake11 не может подключиться удалённо, порт 5432 закрыт фаерволом?',
    secrets: ['zabbixFake11'],
  },
  {
    text: 'Авторизация в API: Authorization: Basic ZmFrZTpmYWtlZmFrZQ== — получаю 407 Proxy Authentication Required',
    secrets: ['ZmFrZTpmYWtlZmFrZQ=='],
    details: [{ kind: 'http', value: '407' }],
  },
  {
    text: 'Не отправляются письма с сайта. В плагине WP Mail SMTP вписано app password "fake abcd fake efgh". Гугл отвечает 534.',
    secrets: ['fake abcd fake efgh'],
  },
  {
    text: 'новый пароль для бд придумал сам: $uper_Fake*1 — со спецсимволами панель не принимает',
    secrets: ['$uper_Fake*1'],
  },
  {
    text: 'Помогите установить лицензионный ключ ISPMGR-FAKE-0000-1111-2222, пишет лицензия не найдена',
    secrets: ['ISPMGR-FAKE-0000-1111-2222'],
  },
  {
    text: 'Сервер 2001:db8:12::5, root:toorFake6, сеть в v6 не ходит. v4 пингуется.',
    secrets: ['toorFake6'],
    details: [{ kind: 'ipv6', value: '2001:db8:12::5' }],
  },
  {
    text: `Отправляю доступы по списку как просили в тикете 771204:
панель — admin / PanelFake_1
ftp — u500 / FtpFake_2
бд — u500_db / BazaFake_3
почта пока не нужна`,
    secrets: ['PanelFake_1', 'FtpFake_2', 'BazaFake_3'],
    details: [{ kind: 'ticket', value: '771204' }],
  },
  {
    text: 'от рута пароль тот же что был в прошлый раз, Terem-fake-4. Обновите php до 8.3 на 203.0.113.222',
    secrets: ['Terem-fake-4'],
    details: [{ kind: 'ipv4', value: '203.0.113.222' }],
  },
  {
    text: 'yandex smtp: пользователь robot@primer-kafe.ru, "password": "KafeFake_88", "port": 465. В ответ connect ETIMEDOUT',
    secrets: ['KafeFake_88'],
    details: [
      { kind: 'email', value: 'robot@primer-kafe.ru' },
      { kind: 'log', value: 'connect ETIMEDOUT' },
    ],
  },
  {
    text: 'Cloudflare не обновляет сертификат, в certbot dns_cloudflare_api_token = FAKEcfFAKEcfFAKEcfFAKEcfFAKEcfFAKEcf00. Что не так?',
    secrets: ['FAKEcfFAKEcfFAKEcfFAKEcfFAKEcfFAKEcf00'],
  },
  {
    text: 'заходил под user1 и PW=user1Fake!, после трёх попыток сервер забанил мой айпи 198.51.100.231',
    secrets: ['user1Fake!'],
    details: [{ kind: 'ipv4', value: '198.51.100.231' }],
  },
  {
    text: 'Пин от IPMI 0000fake не подошёл. Второе: выставьте счёт на 3 месяца вперёд.',
    secrets: ['0000fake'],
    mixed: true,
  },
  {
    text: `Здравствуйте, лог сборки ниже.

Step 6/9 : RUN npm ci
npm error code E401
npm error Unable to authenticate, your authentication token seems to be invalid.
//registry.primer-npm.ru/:_authToken=npm_FAKEfakeFAKEfakeFAKEfakeFAKEfake00
The command '/bin/sh -c npm ci' returned a non-zero code: 1

Локально проходит.`,
    secrets: ['npm_FAKEfakeFAKEfakeFAKEfakeFAKEfake00'],
    details: [
      { kind: 'domain', value: 'registry.primer-npm.ru' },
      { kind: 'log', value: 'npm error code E401' },
      {
        kind: 'log',
        value: 'npm error Unable to authenticate, your authentication token seems to be invalid.',
      },
      { kind: 'exit', value: '1' },
    ],
  },
  // Clean, with what looks like a secret and is none.
  { text: 'забыл пароль от личного кабинета, письмо для сброса не приходит, в спаме смотрел', secrets: [] },
  {
    text: 'Не приходит письмо для сброса пароля на ящик olga@primer-floristika.ru, пробовала 5 раз',
    secrets: [],
    details: [{ kind: 'email', value: 'olga@primer-floristika.ru' }],
  },
  { text: 'пароль не подходит к серверу, хотя копирую из письма. раскладка английская, капс выключен', secrets: [] },
  { text: 'Пароль: не помню. Логин тоже забыла. Телефон привязан старый. Что делать?', secrets: [] },
  { text: 'пароль от root так и не пришёл после переустановки системы', secrets: [] },
  { text: 'Как поменять пароль базы данных, чтобы сайт не упал? Нужно ли править конфиг?', secrets: [] },
  {
    text: 'В wp-config стоит define("DB_PASSWORD", "******"); — звёздочки поставил я. Подключение всё равно не идёт.',
    secrets: [],
  },
  {
    text: 'Вызываю curl -H "Authorization: Bearer YOUR_API_KEY" как в вашей инструкции, а где взять сам ключ, не написано',
    secrets: [],
  },
  {
    text: 'Выполнил mysql -u root -p, он спросил пароль и ERROR 1698 (28000): Access denied for user root@localhost',
    secrets: [],
  },
  {
    text: 'Строка вида postgres://user:<password>@localhost/db правильная? Где у вас хост базы смотреть?',
    secrets: [],
  },
  {
    text: 'Добавьте пожалуйста мой публичный ключ: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake00 andrey@noutbuk',
    secrets: [],
  },
  {
    text: 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKE root@ci — этот ключ удалите со всех моих машин, сотрудник уволен',
    secrets: [],
  },
  {
    text: 'При входе ругается что отпечаток изменился: SHA256:FAKEq2b7fakeQ0fakeV3fakeP9fakeT1fakeX5fakeZ7. Это вы переставили сервер или меня атакуют?',
    secrets: [],
  },
  {
    text: 'Серийный номер сертификата 03:A1:FA:CE:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD, в панели показан другой. Какой установлен на сайте roza-vetrov-test.ru?',
    secrets: [],
    details: [{ kind: 'domain', value: 'roza-vetrov-test.ru' }],
  },
  {
    text: 'Не проходит проверка DKIM, запись такая: default._domainkey TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDFAKEfakeFAKEfakeFAKEfake0000IDAQAB"',
    secrets: [],
  },
  {
    text: `Выпустите пожалуйста по этому запросу:
-----BEGIN CERTIFICATE REQUEST-----
MIICFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKE
FAKEfakeFAKEfakeFAKEfakeFAKEfake0000FAKE==
-----END CERTIFICATE REQUEST-----
для домена pay.primer-apteka.ru`,
    secrets: [],
    details: [{ kind: 'domain', value: 'pay.primer-apteka.ru' }],
  },
  {
    text: `Вот сертификат, который прислал УЦ, панель говорит «цепочка неполная»
-----BEGIN CERTIFICATE-----
MIIDFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKE
FAKEfakeFAKEfakeFAKEfakeFAKE==
-----END CERTIFICATE-----`,
    secrets: [],
  },
  {
    text: 'Номер платежа 4000123412341235, оплачивал через СБП вчера, деньги не пришли',
    secrets: [],
  },
  {
    text: 'заказ № 2026110500017733 висит в статусе «обрабатывается» со вчерашнего вечера',
    secrets: [],
    details: [{ kind: 'order', value: '2026110500017733' }],
  },
  {
    text: 'Прошу выставить счёт: ООО «Пример-Сервис», ИНН 7700000000, КПП 770001001, ОГРН 1027700000000, р/с 40702810000000000000',
    secrets: [],
  },
  {
    text: 'Платёжное поручение 118 от 03.11.2026, р/с 40802810900000000001, БИК 044525000. Когда зачислите?',
    secrets: [],
    details: [{ kind: 'time', value: '03.11.2026' }],
  },
  {
    text: 'id транзакции 7f3c2a10-5b6d-4e8f-9a0b-1c2d3e4f5a6b, деньги ушли, домен не продлён',
    secrets: [],
  },
  {
    text: 'деплой сломался на коммите 9fceb02d0ae598e95dc970b74767f19372d61af8, до него всё работало. Ресурсы сервера урезали?',
    secrets: [],
  },
  {
    text: 'Образ sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 скачивается по 20 кб/с',
    secrets: [],
  },
  {
    text: 'контейнер 4f66ad9a0b2e рестартует с кодом 137 раз в час, память вроде есть',
    secrets: [],
    details: [{ kind: 'exit', value: '137' }],
  },
  {
    text: 'md5 образа с вашего зеркала d41d8cd98f00b204e9800998ecf8427e а должно быть другое, файл битый',
    secrets: [],
  },
  {
    text: 'Пароль для доступа к панели сменил сегодня, новый вам не пишу. Но вход по старому до сих пор работает, это дыра.',
    secrets: [],
  },
  {
    text: 'В инструкции написано: пароль указан в письме. В письме его нет. Пришлите ещё раз пожалуйста.',
    secrets: [],
  },
  { text: 'пасворд не принимает чо делать', secrets: [] },
  {
    text: 'Логин u0091822, пароль отправил вам в защищённом поле. Проверьте, почему не открывается phpmyadmin.',
    secrets: [],
  },
  { text: 'Пароль: такой же, как и раньше. Дело не в нём, сервер просто не отвечает.', secrets: [] },
  { text: 'после смены пароля почты на телефоне постоянно выскакивает окно «Введите пароль»', secrets: [] },
  {
    text: 'root password: [скрыто]. Скажите, почему после reset-а он действует только через VNC?',
    secrets: [],
  },
  {
    text: `DB_PASSWORD=changeme в примере .env.example — его надо менять? Ошибка SQLSTATE[HY000] [2002] Connection refused`,
    secrets: [],
    details: [{ kind: 'log', value: 'SQLSTATE[HY000] [2002] Connection refused' }],
  },
  {
    text: 'tmux сессия deploy_night_2 пропала после перезагрузки, у меня там шёл импорт',
    secrets: [],
  },
  { text: 'позвоните мне +7 900 123-45-67 по поводу сервера, писать неудобно', secrets: [] },
  {
    text: 'Отправил оригиналы договора почтой, трек 80082400000000. Как получите, активируйте отсрочку.',
    secrets: [],
  },
  {
    text: 'В коде подтверждения домена google-site-verification=FAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKE00 не видит гугл, TXT добавил сутки назад',
    secrets: [],
  },
  { text: 'что за код ошибки 0x8009030E при подключении по рдп?', secrets: [] },
  {
    text: 'request id: req_0000fake1111 cf-ray 8a0fake00fake-DME, клоудфлер показывает 522 на сайте bumazhny-dom-primer.ru',
    secrets: [],
    details: [
      { kind: 'http', value: '522' },
      { kind: 'domain', value: 'bumazhny-dom-primer.ru' },
    ],
  },
  {
    text: 'MAC адрес на новой сетевой 52:54:00:ab:cd:ef отличается, из-за этого лицензия слетела',
    secrets: [],
  },
  { text: 'Минимальная длина пароля в панели 8 символов? Мой с кириллицей не берёт', secrets: [] },
  { text: 'Карту привязать не могу, при вводе номера кнопка серая. Браузер яндекс.', secrets: [] },
  {
    text: 'оплатил картой **** **** **** 4412, чек пришёл, услуга не активна. Счёт 100934',
    secrets: [],
    details: [{ kind: 'invoice', value: '100934' }],
  },
  { text: 'Какой cvv вы спрашиваете если карта виртуальная и его нет?', secrets: [] },
  {
    text: 'Токен для API больше не показывается в кабинете, можно ли выпустить новый, не удаляя старый?',
    secrets: [],
  },
  {
    text: 'export API_TOKEN=$(cat /run/secrets/token) — переменная пустая внутри контейнера',
    secrets: [],
  },
  {
    text: 'В логах sshd куча строк Failed password for invalid user oracle from 203.0.113.66 port 51234 ssh2. Мне стоит беспокоиться?',
    secrets: [],
    details: [
      {
        kind: 'log',
        value: 'Failed password for invalid user oracle from 203.0.113.66 port 51234 ssh2',
      },
    ],
  },
  {
    text: 'Wireguard: публичный ключ пира FAKEpubFAKEpubFAKEpubFAKEpubFAKEpubFAKEpub0=, рукопожатия нет, порт 51820 udp открыт?',
    secrets: [],
  },
  { text: 'серийник диска WD-FAKE000123456, смарт показывает 48 reallocated, меняйте', secrets: [] },
  {
    text: 'UUID раздела в fstab 0fa1ce00-1111-4222-8333-444455556666 не совпал после миграции, загрузка в emergency mode',
    secrets: [],
  },
  {
    text: 'Заявление на смену администратора домена: паспорт приложу файлом, в текст писать не буду. Домен kamin-i-pech-primer.ru.',
    secrets: [],
    details: [{ kind: 'domain', value: 'kamin-i-pech-primer.ru' }],
  },
  { text: 'Хотелось бы узнать, хранятся ли пароли от баз в резервных копиях', secrets: [] },
  {
    text: 'Пароль root в письме указан как <password>, буквально так, в угловых скобках. Это шаблон сломался?',
    secrets: [],
  },
  { text: 'логин и пароль верные 100%, просто крутится колёсико и назад на форму входа', secrets: [] },
  {
    text: 'tls: failed to verify certificate: x509: certificate signed by unknown authority — с раннера на 198.51.100.140',
    secrets: [],
    details: [
      { kind: 'log', value: 'tls: failed to verify certificate: x509: certificate signed by unknown authority' },
      { kind: 'ipv4', value: '198.51.100.140' },
    ],
  },
  // Clean and mixed: more than one ticket in one message.
  {
    text: `1. Не приходит почта на домен lesnaya-skazka-test.ru
2. Выставьте счёт на год
3. Подскажите как поставить PHP 8.3`,
    secrets: [],
    mixed: true,
    details: [{ kind: 'domain', value: 'lesnaya-skazka-test.ru' }],
  },
  {
    text: 'Сайт лежит, 502. И ещё у меня два раза списали за домен, верните лишнее.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'http', value: '502' }],
  },
  {
    text: 'Перезагрузите пожалуйста 203.0.113.31. Заодно подскажите, как перевести аккаунт на юрлицо?',
    secrets: [],
    mixed: true,
    details: [{ kind: 'ipv4', value: '203.0.113.31' }],
  },
  {
    text: 'Первый вопрос: почему бэкап за пятницу пустой? Второй вопрос: когда починят роундкуб, не грузится уже неделю.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'ssl на одном сайте просрочен а на сервере кончилось место и крон не работает, и акты за лето не прислали',
    secrets: [],
    mixed: true,
  },
  {
    text: `Здравствуйте!
По домену chasy-i-vremya-primer.ru: нужно сменить NS на ваши.
По серверу 198.51.100.55: второй день высокая нагрузка, iowait 70%, прошу проверить диск.
По бухгалтерии: нужен акт сверки.
Спасибо, Олег`,
    secrets: [],
    mixed: true,
    details: [
      { kind: 'domain', value: 'chasy-i-vremya-primer.ru' },
      { kind: 'ipv4', value: '198.51.100.55' },
    ],
  },
  { text: 'кстати раз уж пишу - а можно мне второй айпи на впс? основной вопрос: упал апач', secrets: [], mixed: true },
  {
    text: 'Помогите пожалуйста с двумя вещами. Не открывается админка битрикса, белый лист. И домен fonar-i-svet-primer.ru завтра кончается, а кнопки продлить нет.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'domain', value: 'fonar-i-svet-primer.ru' }],
  },
  {
    text: 'Во-первых, письма с форм не доходят. Во-вторых, тариф у меня почему-то сменился на более дорогой без моего согласия.',
    secrets: [],
    mixed: true,
  },
  {
    text: `- удалить старый vps-19
- на новом поставить ISPmanager
- деньги за остаток вернуть на баланс
- и PTR пропишите mail.primer-snab.ru`,
    secrets: [],
    mixed: true,
    details: [{ kind: 'domain', value: 'mail.primer-snab.ru' }],
  },
  {
    text: 'Спасибо за прошлый тикет 640111, там решили. Теперь другое: фтп не пускает. И отдельно: поменяйте мне e-mail в кабинете на anna@primer-kniga.ru',
    secrets: [],
    mixed: true,
    details: [
      { kind: 'ticket', value: '640111' },
      { kind: 'email', value: 'anna@primer-kniga.ru' },
    ],
  },
  {
    text: 'не могу оплатить картой, банк отклоняет. плюс к этому vnc на сервере чёрный экран, зайти не могу третий час',
    secrets: [],
    mixed: true,
  },
  {
    text: 'DKIM не проходит для рассылок. Ещё вопрос не по теме: сколько стоит лицензия cPanel на 5 аккаунтов?',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Два вопроса. 1) Как отключить автопродление vps-204? 2) Почему phpMyAdmin не даёт импортировать файл больше 50 мегабайт?',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Уважаемые, у меня накопилось: PostgreSQL на боевом падает каждую ночь; на тестовом не ставится docker; за октябрь нет закрывающих.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Верните пожалуйста старый тариф, мне не нужен новый. А ещё на сайте krovlya-i-dom-primer.ru сертификат стал недействителен с сегодняшнего утра.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'domain', value: 'krovlya-i-dom-primer.ru' }],
  },
  {
    text: `По пунктам:
а) сервер 203.0.113.12 - зависает раз в сутки, нужна диагностика памяти
б) сервер 203.0.113.13 - нужен IPv6
в) домен - перенести к вам от другого регистратора`,
    secrets: [],
    mixed: true,
    details: [
      { kind: 'ipv4', value: '203.0.113.12' },
      { kind: 'ipv4', value: '203.0.113.13' },
    ],
  },
  {
    text: 'Почту на телефоне настроить не могу, помогите. И да, когда наконец будет пополнение через СБП?',
    secrets: [],
    mixed: true,
  },
  {
    text: 'сменил php на 8.2 и сайт сломался, верните назад. также прошу закрыть услугу хостинг-старт она мне не нужна деньги на баланс',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Блокировка порта 25 - снимите. Попутно: на второй машине (198.51.100.19) после ребута не поднялся интерфейс eth1.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'ipv4', value: '198.51.100.19' }],
  },
  {
    text: 'У нас атака на 203.0.113.77, включите фильтрацию. Параллельно бухгалтер просит УПД за 10.2026, ей сдавать завтра.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'ipv4', value: '203.0.113.77' }],
  },
  {
    text: 'и снова здравствуйте. первое сервер тормозит. второе где в новой панели создать поддомен. третье вы обещали скидку',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Нужно восстановить базу forum из копии за 1 ноября. Отдельный вопрос — как добавить сотруднику доступ в кабинет только к счетам?',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Windows на vps просит активацию. Помимо этого, домен svarka-master-test.ru не открывается без www.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'domain', value: 'svarka-master-test.ru' }],
  },
  {
    text: 'С аккаунта другого моего проекта (логин proekt2) не могу войти, 2fa. А с этого прошу увеличить диск vps-8 на 40 гигов.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Хочу заказать выделенный сервер, посоветуйте для 1С на 15 человек. И пожалуйста посмотрите почему текущий vps не видит бекап-хранилище, ошибка mount error(13).',
    secrets: [],
    mixed: true,
    details: [{ kind: 'log', value: 'mount error(13)' }],
  },
  {
    text: 'на сайте вирус, чистите. а еще в кабинете счет 55120 повис неоплаченный хотя я его оплачивал, уберите',
    secrets: [],
    mixed: true,
    details: [{ kind: 'invoice', value: '55120' }],
  },
  {
    text: 'Добрый день. Сайт стал открываться медленно после обновления ядра. Также хочу сообщить, что у вас на странице тарифов опечатка и калькулятор считает неверно. Также нужен чек за октябрь.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Лицензия на панель слетела - это раз. Письма от мейлру в ящик не доходят - это два.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Вопрос 1 - трансфер домена teplo-v-dom-test.ru, какой authcode? Вопрос 2 - на хостинге пропали два файла из public_html, откатите.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'domain', value: 'teplo-v-dom-test.ru' }],
  },
  {
    text: 'ночью сервер ребутнулся, причина? и не связанное: ваш sms-шлюз не шлёт коды на +7 900 555-00-11',
    secrets: [],
    mixed: true,
  },
  {
    text: `Коллеги,

сегодня три темы:

Тема 1. Резервные копии. Хранилище заполнено, копии не создаются с 15.11.
Тема 2. Сертификаты. На bilety-primer.ru нужен wildcard.
Тема 3. Договор. Сменился директор, нужно допсоглашение.

Егор, отдел ИТ`,
    secrets: [],
    mixed: true,
    details: [
      { kind: 'time', value: '15.11' },
      { kind: 'domain', value: 'bilety-primer.ru' },
    ],
  },
  {
    text: 'не обновляется днс зона. ну и заодно уже гляньте почему мускул жрёт всю память на втором впс, вчера оом прибил',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Роутинг до 2001:db8:77::1 пропал. Ещё: прошу удалить из аккаунта бывшего сотрудника с доступом к биллингу.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'ipv6', value: '2001:db8:77::1' }],
  },
  {
    text: 'помогите битрикс не отправляет почту, и если можно перенесите со старого хостинга второй сайтик, и промокод почему не сработал',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Закройте тикет 700412, неактуально. По новому: нет доступа к IPMI. И сразу спрошу про скидку при оплате за год.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'ticket', value: '700412' }],
  },
  {
    text: 'Сайт отдаёт 403 всем кроме меня. А, и самое главное забыл: деньги с баланса пропали, было 3400, стало 12 рублей.',
    secrets: [],
    mixed: true,
    details: [{ kind: 'http', value: '403' }],
  },
  // Clean, one problem, however many lines, steps, domains or symptoms.
  {
    text: `Шаги:
1. Захожу в панель
2. Открываю «Базы данных»
3. Нажимаю «Создать»
4. Крутится и пишет «Внутренняя ошибка»
Так в любом браузере.`,
    secrets: [],
  },
  {
    text: `Не открываются все сайты на аккаунте:
- gryadka-test.ru
- teplitsa-test.ru
- rassada-test.ru
Все пишут 503.`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'gryadka-test.ru' },
      { kind: 'domain', value: 'teplitsa-test.ru' },
      { kind: 'domain', value: 'rassada-test.ru' },
      { kind: 'http', value: '503' },
    ],
  },
  {
    text: 'Сервер 203.0.113.101 недоступен: не пингуется, ssh не отвечает, сайты не открываются, и в VNC чёрный экран.',
    secrets: [],
    details: [{ kind: 'ipv4', value: '203.0.113.101' }],
  },
  {
    text: 'Почта не уходит. Пробовал: 1) порт 465, 2) порт 587, 3) без шифрования, 4) с другого компьютера. Везде одинаково — таймаут.',
    secrets: [],
  },
  {
    text: `Что сделал до обращения:
перезапустил nginx
перезапустил php-fpm
почистил кэш
откатил плагин
Сайт veselo-test.ru так и отдаёт 504 через минуту загрузки.`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'veselo-test.ru' },
      { kind: 'http', value: '504' },
    ],
  },
  {
    text: 'Прошу продлить сразу три домена: alfa-primer.ru, beta-primer.ru и gamma-primer.ru, деньги на балансе есть, кнопка серая.',
    secrets: [],
    details: [
      { kind: 'domain', value: 'alfa-primer.ru' },
      { kind: 'domain', value: 'beta-primer.ru' },
      { kind: 'domain', value: 'gamma-primer.ru' },
    ],
  },
  {
    text: `Добавьте записи в зону zolotoy-klyuchik-test.ru:
A  @  203.0.113.200
A  www  203.0.113.200
MX 10 mx1.primer-mail.ru
TXT "v=spf1 include:_spf.primer-mail.ru ~all"
Из кабинета не сохраняет, кнопка не нажимается.`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'zolotoy-klyuchik-test.ru' },
      { kind: 'ipv4', value: '203.0.113.200' },
      { kind: 'domain', value: 'mx1.primer-mail.ru' },
      { kind: 'domain', value: '_spf.primer-mail.ru' },
    ],
  },
  {
    text: `Хронология:
09:10 — сайт начал отвечать по 10 секунд
09:40 — пошли 502
10:05 — перезагрузил сервер, помогло на 5 минут
10:15 — снова 502
Сервер vps-310.`,
    secrets: [],
    details: [
      { kind: 'time', value: '09:10' },
      { kind: 'time', value: '09:40' },
      { kind: 'http', value: '502' },
      { kind: 'time', value: '10:05' },
      { kind: 'time', value: '10:15' },
    ],
  },
  {
    text: 'Во-первых, я проверил пароль. Во-вторых, проверил раскладку. В-третьих, сменил браузер. Войти в кабинет всё равно нельзя, пишет неверные данные.',
    secrets: [],
  },
  {
    text: 'не грузит админку и ещё сам сайт тоже не грузит, и фтп отвалился — похоже весь сервер лёг. айпи 198.51.100.3',
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.3' }],
  },
  {
    text: `Нужен перенос одного сайта, что у меня есть:
* архив файлов 2 гб
* дамп базы 300 мб
* домен уже у вас
* php нужен 7.4
Когда сможете сделать?`,
    secrets: [],
  },
  {
    text: 'После обновления WordPress: 1) пропали картинки 2) меню пустое 3) в админке красная полоса. Откатите на вчерашнюю копию.',
    secrets: [],
  },
  {
    text: 'Пинг до сервера прыгает: 12 мс, 340 мс, 15 мс, потеря, 900 мс. И ssh из-за этого рвётся. 203.0.113.118, провайдер домашний, через мобильный так же.',
    secrets: [],
    details: [{ kind: 'ipv4', value: '203.0.113.118' }],
  },
  {
    text: `Ошибка проявляется так:
  - на компьютере: NET::ERR_CERT_COMMON_NAME_INVALID
  - на айфоне: «соединение не защищено»
  - в curl: SSL: no alternative certificate subject name matches target host name
Сайт www.moy-sadik-test.ru, без www всё хорошо.`,
    secrets: [],
    details: [
      { kind: 'log', value: 'SSL: no alternative certificate subject name matches target host name' },
      { kind: 'domain', value: 'www.moy-sadik-test.ru' },
    ],
  },
  {
    text: 'Счета 8811, 8812 и 8815 оплачены одной платёжкой, а закрылся только первый. Разнесите пожалуйста оплату.',
    secrets: [],
    details: [
      { kind: 'invoice', value: '8811' },
      { kind: 'invoice', value: '8812' },
      { kind: 'invoice', value: '8815' },
    ],
  },
  {
    text: `Воспроизвести просто:
1) открыть https://obuv-test.ru/cart/
2) добавить любой товар
3) нажать «Оформить»
Ожидаю страницу заказа, получаю 500.`,
    secrets: [],
    details: [
      { kind: 'url', value: 'https://obuv-test.ru/cart/' },
      { kind: 'http', value: '500' },
    ],
  },
  {
    text: 'Письма от этих адресатов не доходят: ivan@primer-one.ru, petr@primer-two.ru, sklad@primer-three.ru. Им возвращается 550 5.7.1.',
    secrets: [],
    details: [
      { kind: 'email', value: 'ivan@primer-one.ru' },
      { kind: 'email', value: 'petr@primer-two.ru' },
      { kind: 'email', value: 'sklad@primer-three.ru' },
    ],
  },
  {
    text: 'Хочу понять, какой тариф выбрать. Вводные: 3 сайта на битриксе, 5 тысяч посетителей, база 4 гб, бюджет до 3000. Ещё важно чтобы были бекапы.',
    secrets: [],
  },
  {
    text: `mtr до вашей сети:
1. 192.0.2.1          0.0%
2. 198.51.100.1       0.0%
3. 203.0.113.254     46.0%
4. 203.0.113.55      48.0%
Потери начинаются на третьем узле, чините`,
    secrets: [],
  },
  {
    text: 'Взломали сайт: редирект на казино, левые админы, в корне файлы вида x7.php, письма со спамом. Нужна чистая копия примерно за 20 октября.',
    secrets: [],
    details: [{ kind: 'time', value: '20 октября' }],
  },
  {
    text: `Прошу собрать сервер:
CPU 8 ядер
RAM 32
2×NVMe 1 ТБ в зеркале
Debian 12
IPMI
Заказ 40022110 уже оплатил.`,
    secrets: [],
    details: [{ kind: 'order', value: '40022110' }],
  },
  {
    text: 'А) не ставится пакет, Б) apt update висит, В) ping 203.0.113.1 проходит. Видимо у вас сломалось зеркало, mirror.primer-host.ru.',
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.1' },
      { kind: 'domain', value: 'mirror.primer-host.ru' },
    ],
  },
  {
    text: 'Второй раз пишу по одному и тому же: тикет 713370 закрыли, а база так и не восстановлена. Второй раз прошу, верните её.',
    secrets: [],
    details: [{ kind: 'ticket', value: '713370' }],
  },
  {
    text: 'диск 100%. смотрел: /var/log 3гб, /var/lib/docker 41 гб, /home 2 гб. docker system prune не помогает, пишет no space left on device',
    secrets: [],
    details: [{ kind: 'log', value: 'no space left on device' }],
  },
  {
    text: `Список того, что не работает из-за вашей аварии:
сайт
почта
телефония
1С
Все на одном сервере 198.51.100.250. Когда поднимете?!`,
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.250' }],
  },
  {
    text: 'Не активируется лицензия ISPmanager: пробовал licctl fetch, пробовал перезагрузку, пробовал сменить ip в кабинете. Ошибка: License for this server not found.',
    secrets: [],
    details: [{ kind: 'log', value: 'License for this server not found' }],
  },
  {
    text: 'Сертификат нужен на четыре имени: primer-les.ru, www.primer-les.ru, shop.primer-les.ru и api.primer-les.ru. Выпускает только на первые два.',
    secrets: [],
    details: [
      { kind: 'domain', value: 'primer-les.ru' },
      { kind: 'domain', value: 'www.primer-les.ru' },
      { kind: 'domain', value: 'shop.primer-les.ru' },
      { kind: 'domain', value: 'api.primer-les.ru' },
    ],
  },
  {
    text: 'Заметил и на ноутбуке, и на телефоне, и у коллеги: панель хостинга грузится по 40 секунд. Началось 17.11.2026 около 18:30.',
    secrets: [],
    details: [{ kind: 'time', value: '17.11.2026 около 18:30' }],
  },
  {
    text: `Добрый день!
Настраиваю Outlook. Сервер входящей: mail.primer-notarius.ru, порт 993, SSL. Сервер исходящей: тот же, порт 465, SSL. Входящая работает, исходящая нет, ошибка «сервер отверг соединение».
--
С уважением,
Людмила Примерова
нотариальная контора
тел. 8 (800) 000-00-00`,
    secrets: [],
    details: [{ kind: 'domain', value: 'mail.primer-notarius.ru' }],
  },
  {
    text: 'Сперва пропал значок замка, потом сайт стал писать «небезопасно», теперь вообще редирект по кругу. Думаю, всё это от одного: вчера включил «принудительный https».',
    secrets: [],
  },
  {
    text: 'Перенесите vps-90 в другую зону. Вопросы по этому: сменится ли ip? сколько простой? надо ли самому менять днс?',
    secrets: [],
  },
  {
    text: '1с не видит файлы обмена: а) import.xml лежит б) права 644 в) владелец www-data. На /bitrix/admin/1c_exchange.php ответ 401.',
    secrets: [],
    details: [{ kind: 'http', value: '401' }],
  },
  {
    text: 'Что пробовал — всё по вашей вики: сброс кэша днс, другой dns, hosts, впн. Домен okean-i-more-test.ru не резолвится нигде, NXDOMAIN',
    secrets: [],
    details: [{ kind: 'domain', value: 'okean-i-more-test.ru' }],
  },
  {
    text: `Докер-компоуз поднимает три сервиса:
db - ок
redis - ок
app - Exited (1)
Виноват ли в этом overlayfs на вашем ядре?`,
    secrets: [],
    details: [{ kind: 'exit', value: '1' }],
  },
  {
    text: 'Нужны закрывающие за июль, август и сентябрь, и чтобы в каждом был указан номер договора. Отправьте через ЭДО.',
    secrets: [],
  },
  {
    text: 'после того как поменяли ip: не работает почта, не работает лицензия, не работает удалённая база. прописано было старое 198.51.100.160 стало 198.51.100.161. верните старый',
    secrets: [],
    details: [
      { kind: 'ipv4', value: '198.51.100.160' },
      { kind: 'ipv4', value: '198.51.100.161' },
    ],
  },
  {
    text: 'Лагает панель. Лагает фтп. Лагает сайт. Лагает всё, steal 60 процентов, это ваш узел перегружен а не я',
    secrets: [],
  },
  {
    text: `Проверил по очереди:
systemctl status mysql — failed
journalctl -u mysql — InnoDB: Unable to lock ./ibdata1 error: 11
ps aux — второй mysqld висит
Убить его не могу, kill -9 не берёт.`,
    secrets: [],
    details: [{ kind: 'log', value: 'InnoDB: Unable to lock ./ibdata1 error: 11' }],
  },
  {
    text: 'Заявка на вывод из блэклиста: адрес 203.0.113.177, списки Spamhaus и ещё SORBS, также Barracuda. Спам прекратили, заражённый ящик удалён.',
    secrets: [],
    details: [{ kind: 'ipv4', value: '203.0.113.177' }],
  },
  {
    text: '(1) На странице оплаты выбираю СБП (2) сканирую код (3) банк пишет «получатель недоступен». Счёт INV-77120.',
    secrets: [],
    details: [{ kind: 'invoice', value: 'INV-77120' }],
  },
  {
    text: 'и фото не грузятся и видео не грузится и документы, в общем любая загрузка файлов больше 2 мб на сайте даёт 413',
    secrets: [],
    details: [{ kind: 'http', value: '413' }],
  },
  {
    text: 'Крон-задания: backup.sh в 02:00, sync.php в 03:30, clean.sh в 04:00. Не отработало ни одно, письма от крона тоже нет.',
    secrets: [],
    details: [
      { kind: 'time', value: '02:00' },
      { kind: 'time', value: '03:30' },
      { kind: 'time', value: '04:00' },
    ],
  },
  // Long ones: logs and traces.
  {
    text: `Здравствуйте, node-приложение падает раз в 10-15 минут, сервер vps-512.

Error: connect ECONNREFUSED 127.0.0.1:5432
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16)
    at Protocol._enqueue (/var/www/app/node_modules/mysql/lib/protocol/Protocol.js:144:48)
    at Object.<anonymous> (/var/www/app/src/db.js:18:9)
Emitted 'error' event on Client instance
node exited with code 1

Постгрес при этом жив, psql подключается. Перезапуск pm2 помогает ненадолго.`,
    secrets: [],
    details: [
      { kind: 'log', value: 'Error: connect ECONNREFUSED 127.0.0.1:5432' },
      { kind: 'stack', value: 'at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16)' },
      {
        kind: 'stack',
        value: 'at Protocol._enqueue (/var/www/app/node_modules/mysql/lib/protocol/Protocol.js:144:48)',
      },
      { kind: 'stack', value: 'at Object.<anonymous> (/var/www/app/src/db.js:18:9)' },
      { kind: 'exit', value: '1' },
    ],
  },
  {
    text: `Django на хостинге отдаёт 500, в логе:

Traceback (most recent call last):
  File "/home/u101/venv/lib/python3.11/site-packages/django/db/backends/base/base.py", line 275, in ensure_connection
    self.connect()
  File "/home/u101/site/shop/views.py", line 42, in cart
    order = Order.objects.get(pk=pk)
django.db.utils.OperationalError: (2006, 'Server has gone away')

Сайт мой kniga-i-chay-test.ru, случается только на корзине.`,
    secrets: [],
    details: [
      { kind: 'http', value: '500' },
      {
        kind: 'stack',
        value:
          'File "/home/u101/venv/lib/python3.11/site-packages/django/db/backends/base/base.py", line 275, in ensure_connection',
      },
      { kind: 'stack', value: 'File "/home/u101/site/shop/views.py", line 42, in cart' },
      { kind: 'log', value: "django.db.utils.OperationalError: (2006, 'Server has gone away')" },
      { kind: 'domain', value: 'kniga-i-chay-test.ru' },
    ],
  },
  {
    text: `Битрикс. Белый экран, включил отладку, вот:

[Bitrix\\Main\\DB\\SqlQueryException]
Mysql query error: (1205) Lock wait timeout exceeded; try restarting transaction
/home/bitrix/www/bitrix/modules/main/lib/db/mysqliconnection.php:145
#0: Bitrix\\Main\\DB\\MysqliConnection->queryInternal(string, array, NULL)
	/home/bitrix/www/bitrix/modules/main/lib/db/connection.php:333
#1: Bitrix\\Main\\DB\\Connection->query(string)
	/home/bitrix/www/bitrix/modules/main/classes/mysql/database.php:168

Появляется во время обмена с 1С, то есть каждый час. База на вашем тарифе «бизнес».`,
    secrets: [],
    details: [
      {
        kind: 'log',
        value: 'Mysql query error: (1205) Lock wait timeout exceeded; try restarting transaction',
      },
      { kind: 'stack', value: '#0: Bitrix\\Main\\DB\\MysqliConnection->queryInternal(string, array, NULL)' },
      { kind: 'stack', value: '#1: Bitrix\\Main\\DB\\Connection->query(string)' },
    ],
  },
  {
    text: `Почему мой сайт снова 502? Я вам присылаю error.log с nginx, разбирайтесь.

2026/11/14 08:12:01 [error] 911#911: *5512 connect() failed (111: Connection refused) while connecting to upstream, client: 203.0.113.5, server: pechi-test.ru
2026/11/14 08:12:03 [error] 911#911: *5514 connect() failed (111: Connection refused) while connecting to upstream, client: 203.0.113.8, server: pechi-test.ru

Таких строк тысячи. PHP-FPM вроде запущен. Я плачу деньги, у меня реклама идёт!`,
    secrets: [],
    details: [
      { kind: 'http', value: '502' },
      {
        kind: 'log',
        value:
          '2026/11/14 08:12:01 [error] 911#911: *5512 connect() failed (111: Connection refused) while connecting to upstream, client: 203.0.113.5, server: pechi-test.ru',
      },
      {
        kind: 'log',
        value:
          '2026/11/14 08:12:03 [error] 911#911: *5514 connect() failed (111: Connection refused) while connecting to upstream, client: 203.0.113.8, server: pechi-test.ru',
      },
    ],
  },
  {
    text: `Письма клиентам не уходят, из очереди:

Nov 12 10:44:21 mx postfix/smtp[2211]: 4FAKE1234: to=<client@primer-gost.ru>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.primer-gost.ru[198.51.100.90]:25: Connection timed out)
Nov 12 10:45:02 mx postfix/smtp[2213]: 4FAKE1235: to=<order@primer-hotel.ru>, relay=none, delay=31, dsn=4.4.1, status=deferred (connect to mx.primer-hotel.ru[198.51.100.91]:25: Connection timed out)

В очереди уже 412 писем. Порт 25 снаружи открыт, а от меня нет. Сервер 203.0.113.230.`,
    secrets: [],
    details: [
      {
        kind: 'log',
        value:
          'Nov 12 10:44:21 mx postfix/smtp[2211]: 4FAKE1234: to=<client@primer-gost.ru>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.primer-gost.ru[198.51.100.90]:25: Connection timed out)',
      },
      {
        kind: 'log',
        value:
          'Nov 12 10:45:02 mx postfix/smtp[2213]: 4FAKE1235: to=<order@primer-hotel.ru>, relay=none, delay=31, dsn=4.4.1, status=deferred (connect to mx.primer-hotel.ru[198.51.100.91]:25: Connection timed out)',
      },
      { kind: 'ipv4', value: '203.0.113.230' },
    ],
  },
  {
    text: `VPS сам перезагрузился в 04:17. dmesg перед этим:

[81233.112] Out of memory: Killed process 2231 (java) total-vm:6123456kB, anon-rss:3911220kB
[81240.551] kernel BUG at mm/slub.c:379!
[81240.552] invalid opcode: 0000 [#1] SMP
[81240.560] Call Trace:
[81240.561]  __slab_free+0x11a/0x2f0
[81240.561]  kmem_cache_free+0x3f1/0x4a0

Память я вижу что кончилась, но из-за этого машина не должна падать целиком. Проверьте узел.`,
    secrets: [],
    details: [
      { kind: 'time', value: '04:17' },
      {
        kind: 'log',
        value: '[81233.112] Out of memory: Killed process 2231 (java) total-vm:6123456kB, anon-rss:3911220kB',
      },
      { kind: 'log', value: '[81240.551] kernel BUG at mm/slub.c:379!' },
      { kind: 'log', value: '[81240.552] invalid opcode: 0000 [#1] SMP' },
      { kind: 'stack', value: '[81240.561]  __slab_free+0x11a/0x2f0' },
      { kind: 'stack', value: '[81240.561]  kmem_cache_free+0x3f1/0x4a0' },
    ],
  },
  {
    text: `certbot не может продлить сертификат, третий день бьюсь:

$ certbot renew
Processing /etc/letsencrypt/renewal/dacha-test.ru.conf
Certbot failed to authenticate some domains (authenticator: nginx). The Certificate Authority reported these problems:
  Domain: dacha-test.ru
  Type:   unauthorized
  Detail: 203.0.113.71: Invalid response from http://dacha-test.ru/.well-known/acme-challenge/FAKEchallengeFAKE: 404

1 renew failure(s), 0 parse failure(s)

Пробовал:
1) остановить nginx и standalone - то же самое
2) проверить А запись - правильная
3) AAAA записи нет`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'dacha-test.ru' },
      { kind: 'ipv4', value: '203.0.113.71' },
      { kind: 'url', value: 'http://dacha-test.ru/.well-known/acme-challenge/FAKEchallengeFAKE' },
      { kind: 'http', value: '404' },
    ],
  },
  {
    text: `Java-сервис на выделенном сервере, GC съедает всё, потом:

Exception in thread "main" java.lang.OutOfMemoryError: unable to create native thread
	at java.base/java.lang.Thread.start0(Native Method)
	at java.base/java.lang.Thread.start(Thread.java:798)
	at ru.primer.billing.Worker.run(Worker.java:57)

ulimit -u показывает 512, поднять не могу: Operation not permitted. Это ограничение вашего шаблона? Контейнерная виртуализация?`,
    secrets: [],
    details: [
      {
        kind: 'log',
        value: 'Exception in thread "main" java.lang.OutOfMemoryError: unable to create native thread',
      },
      { kind: 'stack', value: 'at java.base/java.lang.Thread.start0(Native Method)' },
      { kind: 'stack', value: 'at java.base/java.lang.Thread.start(Thread.java:798)' },
      { kind: 'stack', value: 'at ru.primer.billing.Worker.run(Worker.java:57)' },
    ],
  },
  {
    text: `PHP Fatal error:  Uncaught Error: Call to undefined function mysql_connect() in /home/u7/public_html/index.php:14
Stack trace:
#0 /home/u7/public_html/core.php(88): db_open()
#1 {main}
  thrown in /home/u7/public_html/index.php on line 14

сайт старый делал знакомый в 2011 году. вчера вы обновили пхп и все сломалось, верните как было`,
    secrets: [],
    details: [
      {
        kind: 'log',
        value:
          'PHP Fatal error:  Uncaught Error: Call to undefined function mysql_connect() in /home/u7/public_html/index.php:14',
      },
      { kind: 'stack', value: '#0 /home/u7/public_html/core.php(88): db_open()' },
    ],
  },
  {
    text: `Добрый день, коллеги.

Наблюдаем деградацию дисковой подсистемы на dedic-19 (198.51.100.200).

# smartctl -a /dev/sdb
  5 Reallocated_Sector_Ct   0x0033   001   001   010    Pre-fail  Always   FAILING_NOW 3992
197 Current_Pending_Sector  0x0012   095   095   000    Old_age   Always       -       880

# cat /proc/mdstat
md1 : active raid1 sda2[0] sdb2[1](F)
      488253440 blocks [2/1] [U_]

Прошу:
1. Заменить sdb без остановки, корзина hot-swap.
2. Сообщить время работ заранее.
3. Ребилд запустим сами.

С уважением,
Семён Тестов, дежурный инженер
semen@primer-ops.ru`,
    secrets: [],
    details: [
      { kind: 'ipv4', value: '198.51.100.200' },
      { kind: 'email', value: 'semen@primer-ops.ru' },
    ],
  },
  {
    text: `Сборка на вашем сервере обрывается, дома нет:

#12 [build 5/7] RUN npm run build
#12 211.4 Killed
#12 ERROR: process "/bin/sh -c npm run build" did not complete successfully: exit code: 137
------
 > [build 5/7] RUN npm run build:
------
ERROR: failed to solve: process "/bin/sh -c npm run build" did not complete successfully: exit code: 137

RAM 1 ГБ, свопа нет. Можно ли включить своп на моём тарифе или только переходить выше?`,
    secrets: [],
    details: [
      { kind: 'exit', value: '137' },
      {
        kind: 'log',
        value: '#12 ERROR: process "/bin/sh -c npm run build" did not complete successfully: exit code: 137',
      },
      {
        kind: 'log',
        value:
          'ERROR: failed to solve: process "/bin/sh -c npm run build" did not complete successfully: exit code: 137',
      },
    ],
  },
  {
    text: `Нас ддосят, в access.log вот такое по 3 тысячи в секунду:

198.51.100.11 - - [19/Nov/2026:21:03:44 +0300] "GET /?s=a8f HTTP/1.1" 499 0 "-" "Mozilla/5.0"
198.51.100.12 - - [19/Nov/2026:21:03:44 +0300] "GET /?s=b11 HTTP/1.1" 499 0 "-" "Mozilla/5.0"
203.0.113.240 - - [19/Nov/2026:21:03:44 +0300] "GET /?s=c90 HTTP/1.1" 499 0 "-" "Mozilla/5.0"

Началось в 20:55. Сайт atlas-kart-test.ru. Включите защиту L7 хотя бы на ночь, счёт оплатим утром.`,
    secrets: [],
    details: [
      {
        kind: 'log',
        value: '198.51.100.11 - - [19/Nov/2026:21:03:44 +0300] "GET /?s=a8f HTTP/1.1" 499 0 "-" "Mozilla/5.0"',
      },
      {
        kind: 'log',
        value: '198.51.100.12 - - [19/Nov/2026:21:03:44 +0300] "GET /?s=b11 HTTP/1.1" 499 0 "-" "Mozilla/5.0"',
      },
      {
        kind: 'log',
        value: '203.0.113.240 - - [19/Nov/2026:21:03:44 +0300] "GET /?s=c90 HTTP/1.1" 499 0 "-" "Mozilla/5.0"',
      },
      { kind: 'time', value: '20:55' },
      { kind: 'domain', value: 'atlas-kart-test.ru' },
    ],
  },
  // Clean, short and plain.
  { text: 'сайт не открывается', secrets: [] },
  {
    text: 'Когда будет готов мой сервер? Заказ 40031001',
    secrets: [],
    details: [{ kind: 'order', value: '40031001' }],
  },
  {
    text: 'Продлите домен radost-detyam-test.ru на 2 года, деньги на балансе.',
    secrets: [],
    details: [{ kind: 'domain', value: 'radost-detyam-test.ru' }],
  },
  { text: 'Спасибо, всё заработало! Можно закрывать.', secrets: [] },
  {
    text: 'Где логи? /var/log/nginx пустой, а сайт на 198.51.100.44 отвечает 500 с 11:20.',
    secrets: [],
    details: [
      { kind: 'ipv4', value: '198.51.100.44' },
      { kind: 'http', value: '500' },
      { kind: 'time', value: '11:20' },
    ],
  },
  { text: 'вы там уснули чтоли?? 4 часа жду ответа по серверу а у меня продажи стоят', secrets: [] },
  {
    text: 'Подскажите будьте добры как сделать чтобы сайт открывался с www и без www, я в этом ничего не понимаю, мне 67 лет',
    secrets: [],
  },
  {
    text: 'gitlab-ci job failed: exit code 128, fatal: unable to access https://git.primer-dev.ru/app.git/ — с вашего vps наружу 443 закрыт?',
    secrets: [],
    details: [
      { kind: 'exit', value: '128' },
      { kind: 'url', value: 'https://git.primer-dev.ru/app.git/' },
    ],
  },
  {
    text: 'Пропишите rDNS 2001:db8:5:5::25 -> mx.primer-pochta.ru',
    secrets: [],
    details: [
      { kind: 'ipv6', value: '2001:db8:5:5::25' },
      { kind: 'domain', value: 'mx.primer-pochta.ru' },
    ],
  },
  {
    text: 'ответа на обращение 802215 нет с пятницы, поднимите пожалуйста приоритет',
    secrets: [],
    details: [{ kind: 'ticket', value: '802215' }],
  },
  {
    text: 'Хостинг заблокирован за нагрузку. Я удалил плагин статистики, разблокируйте, больше не повторится.',
    secrets: [],
  },
  {
    text: 'Счёт INV-2026-01877 выставлен на физлицо, а нужен на ООО. Перевыставьте.',
    secrets: [],
    details: [{ kind: 'invoice', value: 'INV-2026-01877' }],
  },
  {
    text: 'Пользователи из Казахстана видят 451 на https://kino-test.ru/, из России всё открывается',
    secrets: [],
    details: [
      { kind: 'http', value: '451' },
      { kind: 'url', value: 'https://kino-test.ru/' },
    ],
  },
  { text: 'Включите мне пожалуйста виртуализацию вложенную, хочу поставить проксмокс внутрь впс', secrets: [] },
  {
    text: 'бэкап от 05.11 битый, архив распаковывается до 40% и tar: Unexpected EOF in archive, exit status 2',
    secrets: [],
    details: [
      { kind: 'time', value: '05.11' },
      { kind: 'log', value: 'tar: Unexpected EOF in archive' },
      { kind: 'exit', value: '2' },
    ],
  },
  {
    text: 'Ваш счётчик трафика врёт: показывает 9 ТБ, а vnstat 1,2 ТБ. Не буду платить за перерасход!',
    secrets: [],
  },
  {
    text: 'Ошибка в панели: «Объект занят, повторите позже». Повторяю с 14:00 до 16:30, сервер 203.0.113.182.',
    secrets: [],
    details: [
      { kind: 'time', value: '14:00' },
      { kind: 'time', value: '16:30' },
      { kind: 'ipv4', value: '203.0.113.182' },
    ],
  },
] as const satisfies readonly MessageCase[];
