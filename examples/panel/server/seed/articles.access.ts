import type { DemoArticle } from './articles.js';

/** Getting into a server, and keeping others out. */
export const accessArticles: readonly DemoArticle[] = [
  {
    id: 'ssh-access',
    title: {
      en: 'No SSH access to the server: what to check first',
      ru: 'Недоступен сервер по SSH: что проверить в первую очередь',
    },
    excerpt: {
      en: 'A time-out, a refused connection and a refused key have different causes. Two minutes tell them apart.',
      ru: 'Тайм-аут, отказ в соединении и отказ по ключу — это разные причины. Различить их можно за две минуты.',
    },
    body: {
      en: `“Connection timed out” means that nothing answers at the address: look in the panel whether the server is running, then open its console there and check the firewall (ufw status, iptables -L -n).

“Connection refused” means that the server is there but SSH is not: systemctl status ssh in the console shows why it has stopped. Often the disk is full: df -h.

“Permission denied (publickey)” means that everything works but your key is not the one the server knows. Check ~/.ssh/authorized_keys and its rights (600) through the console.

If none of this helps, write to us and paste the exact text of the error, the address you connect to and your own address.`,
      ru: `«Connection timed out» — по этому адресу никто не отвечает. Проверьте в панели, что сервер запущен, затем откройте его консоль и посмотрите настройки межсетевого экрана (ufw status, iptables -L -n).

«Connection refused» — сервер на месте, но служба SSH не запущена. Команда systemctl status ssh в консоли покажет, почему она остановилась. Частая причина — закончилось место на диске: df -h.

«Permission denied (publickey)» — всё работает, но сервер не знает ваш ключ. Проверьте через консоль файл ~/.ssh/authorized_keys и права на него (600).

Если не помогло, напишите нам: приложите точный текст ошибки, адрес, к которому подключаетесь, и свой IP-адрес.`,
    },
    keywords: {
      en: 'ssh access timed out refused permission denied port 22 login server console unreachable',
      ru: 'ssh доступ недоступен подключиться сервер порт 22 тайм-аут ключ консоль пароль root',
    },
  },
  {
    id: 'ssh-keys',
    title: { en: 'Adding an SSH key', ru: 'Как добавить SSH-ключ' },
    excerpt: {
      en: 'Sign in to the server without a password: one command on your computer, one line on the server.',
      ru: 'Вход на сервер без пароля: одна команда на вашем компьютере и одна строка на сервере.',
    },
    body: {
      en: `Make a pair of keys on your computer: ssh-keygen -t ed25519. Leave the private one where it is and show it to nobody, us included.

Copy the public one to the server: ssh-copy-id user@203.0.113.8. If the password is no longer known, paste the line into ~/.ssh/authorized_keys through the console in the panel.

Once the key works, turn passwords off: PasswordAuthentication no in /etc/ssh/sshd_config, then systemctl reload ssh.`,
      ru: `Создайте пару ключей на своём компьютере: ssh-keygen -t ed25519. Закрытый ключ никому не передавайте, в том числе нам.

Скопируйте открытый ключ на сервер: ssh-copy-id user@192.0.2.14. Если пароль утерян, вставьте строку в ~/.ssh/authorized_keys через консоль в панели.

Когда вход по ключу заработает, отключите пароли: PasswordAuthentication no в /etc/ssh/sshd_config, затем systemctl reload ssh.`,
    },
    keywords: {
      en: 'ssh key keygen authorized_keys password login public private',
      ru: 'ssh ключ ключи пароль вход открытый закрытый authorized_keys',
    },
  },
  {
    id: 'hacked-server',
    title: { en: 'The server has been broken into', ru: 'Сервер взломан: что делать' },
    excerpt: {
      en: 'Cut it off, keep the traces, change what was on it, set it up anew.',
      ru: 'Отключите его от сети, сохраните следы, смените пароли, установите систему заново.',
    },
    body: {
      en: `Stop the harm first: close everything but your own address in the panel's firewall. Do not delete anything yet: the logs say how they came in.

Make a snapshot, then set the server up anew from the image of the system. A cleaned system cannot be trusted.

Change every password and key that was ever on it, databases and mail included, and bring the data back from a backup made before the break-in.

Write to the department “Abuse and security”: we help to read the logs and lift the block when it is over.`,
      ru: `Сначала остановите ущерб: закройте в межсетевом экране панели всё, кроме своего адреса. Ничего не удаляйте: по журналам видно, как злоумышленники вошли.

Сделайте снимок диска и установите систему заново. «Вычищенной» системе доверять нельзя.

Смените все пароли и ключи, которые когда-либо были на сервере, включая базы данных и почту, и восстановите данные из копии, сделанной до взлома.

Напишите в отдел «Безопасность и жалобы»: поможем разобраться с журналами и снимем блокировку, когда всё будет в порядке.`,
    },
    keywords: {
      en: 'hacked broken into spam attack malware virus blocked abuse compromised',
      ru: 'взлом взломан спам атака вирус заблокирован жалоба рассылка',
    },
  },
];
