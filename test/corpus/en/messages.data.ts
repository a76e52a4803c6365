import type { MessageCase } from '../types.js';

export const messages = [
  // With secrets.
  {
    text: 'Hi, I cannot enter my vps anymore. login root pw Kx82-mango-Tree, ip 203.0.113.18. please check whats wrong',
    secrets: ['Kx82-mango-Tree'],
    details: [{ kind: 'ipv4', value: '203.0.113.18' }],
  },
  {
    text: `Hello,

FTP does not let me in. Here is what I use:
host: ftp.bakery.example
user: bakery_ftp
password: Cinn4mon!Roll

FileZilla says 530 Login incorrect.

Thanks, Marie`,
    secrets: ['Cinn4mon!Roll'],
    details: [{ kind: 'domain', value: 'ftp.bakery.example' }],
  },
  {
    text: 'root / Qwerty12345 for 198.51.100.61 , have a look yourself, i give up',
    secrets: ['Qwerty12345'],
    details: [{ kind: 'ipv4', value: '198.51.100.61' }],
  },
  {
    text: 'pass is sunflower99 and the username is admin. The panel says internal error after I log in',
    secrets: ['sunflower99'],
  },
  {
    text: `app cannot connect to the db anymore, connection string unchanged since march:

postgres://shop:Fak3Pg-pass_71@db1.example.net:5432/shop

FATAL: no pg_hba.conf entry for host`,
    secrets: ['Fak3Pg-pass_71'],
  },
  {
    text: `I run the dump like this and it stops after 2 GB:

mysqldump -u wp_user -pNotMyRealPass77 wp_main > dump.sql
mysqldump: Error 2013: Lost connection to MySQL server during query when dumping table wp_postmeta at row: 18211

Is there some limit?`,
    secrets: ['NotMyRealPass77'],
    details: [
      {
        kind: 'log',
        value:
          'mysqldump: Error 2013: Lost connection to MySQL server during query when dumping table wp_postmeta at row: 18211',
      },
    ],
  },
  {
    text: `Laravel gives 500 on every page after your migration. My .env:

APP_ENV=production
APP_DEBUG=false
APP_KEY=base64:RkFLRWZha2VGQUtFZmFrZUZBS0VmYWtlRkFLRWZha2U=
DB_HOST=localhost
DB_DATABASE=crm
DB_USERNAME=crm
DB_PASSWORD=moonlight-fake-5

What is wrong here?`,
    secrets: ['base64:RkFLRWZha2VGQUtFZmFrZUZBS0VmYWtlRkFLRWZha2U=', 'moonlight-fake-5'],
    details: [{ kind: 'http', value: '500' }],
  },
  {
    text: `"Error establishing a database connection" on https://garden.example.org since 07:40 this morning. wp-config:

define( 'DB_NAME', 'garden_wp' );
define( 'DB_USER', 'garden_wp' );
define( 'DB_PASSWORD', 'tulip$Bulb_2019' );
define( 'DB_HOST', 'localhost' );

I did not change anything!`,
    secrets: ['tulip$Bulb_2019'],
    details: [
      { kind: 'url', value: 'https://garden.example.org' },
      { kind: 'time', value: '07:40' },
    ],
  },
  {
    text: `Your API answers 401 to this request, the token was created ten minutes ago:

curl -H "Authorization: Bearer fake_9f8e7d6c5b4a39281706fake" https://api.hosting.example/v2/servers

{"error":"invalid_token"}`,
    secrets: ['fake_9f8e7d6c5b4a39281706fake'],
    details: [
      { kind: 'http', value: '401' },
      { kind: 'url', value: 'https://api.hosting.example/v2/servers' },
    ],
  },
  {
    text: `deploy from gitlab fails, can you see why? token in the job is glpat-FAKEfakeFAKEfake0001 and runner is on 203.0.113.140

fatal: unable to access 'https://gitlab.example.com/team/site.git/': Failed to connect to gitlab.example.com port 443: Connection timed out
ERROR: Job failed: exit code 128`,
    secrets: ['glpat-FAKEfakeFAKEfake0001'],
    details: [
      { kind: 'ipv4', value: '203.0.113.140' },
      { kind: 'url', value: 'https://gitlab.example.com/team/site.git/' },
      { kind: 'exit', value: '128' },
    ],
  },
  {
    text: 'git clone on the server asks for password, I put my token ghp_FAKEfakeFAKEfakeFAKEfakeFAKEfake0000 but it hangs. Outgoing 443 closed?',
    secrets: ['ghp_FAKEfakeFAKEfakeFAKEfakeFAKEfake0000'],
  },
  {
    text: `S3 backup from the VPS to AWS stopped:

[default]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY

upload failed: Could not connect to the endpoint URL`,
    secrets: ['AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
  },
  {
    text: `please install this certificate with the key on shop.example.net, I get "key does not match" in Plesk

-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAK
EfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAK
EfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake==
-----END RSA PRIVATE KEY-----`,
    secrets: [
      `-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAK
EfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAK
EfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake==
-----END RSA PRIVATE KEY-----`,
    ],
    details: [{ kind: 'domain', value: 'shop.example.net' }],
  },
  {
    text: `Permission denied (publickey). this is my key, what is wrong with it?

-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABFAKEFAKEFAKE
fakefakefakefakefakefakefakefakefakefakefakefakefakefakefakefake
-----END OPENSSH PRIVATE KEY-----

user is deploy`,
    secrets: [
      `-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABFAKEFAKEFAKE
fakefakefakefakefakefakefakefakefakefakefakefakefakefakefakefake
-----END OPENSSH PRIVATE KEY-----`,
    ],
  },
  {
    text: 'My card 4242 4242 4242 4242 was declined for invoice 10443, the bank says everything is fine on their side.',
    secrets: ['4242 4242 4242 4242'],
    details: [{ kind: 'invoice', value: '10443' }],
  },
  {
    text: 'just charge it manually: 4111111111111111 exp 09/29 cvv 737 name on card R. Lindqvist',
    secrets: ['4111111111111111', '737'],
  },
  {
    text: `Good day,
Payment for order 77120 does not go through. I try with Mastercard 5555-5555-5555-4444 valid till 11/28, security code 123. Please take the money and activate the server.
Regards, Abdul`,
    secrets: ['5555-5555-5555-4444', '123'],
    details: [{ kind: 'order', value: '77120' }],
  },
  {
    text: 'amex 378282246310005 is not accepted by your payment page, visa works. do you take amex?',
    secrets: ['378282246310005'],
  },
  {
    text: 'Panel wants a code but I lost the phone. I have recovery codes 8f3k-22xm-fake and 1b7q-90zt-fake but it says invalid for both.',
    secrets: ['8f3k-22xm-fake', '1b7q-90zt-fake'],
  },
  {
    text: `basic auth on the staging site stopped to work after you moved me to nginx. The link that worked before:
https://preview:Spr1ngT1me@staging.example.org/app/`,
    secrets: ['Spr1ngT1me'],
  },
  {
    text: `.htpasswd protection returns 500. Contents of the file:

editor:$apr1$FAKEsalt$fakehashfakehashfakeha.

Path in .htaccess is right, I checked twice.`,
    secrets: ['$apr1$FAKEsalt$fakehashfakehashfakeha.'],
    details: [{ kind: 'http', value: '500' }],
  },
  {
    text: `webhook to our backend blocked by your WAF with 403. example of request:

POST /hook HTTP/1.1
Host: pay.example.com
Authorization: Basic d2ViaG9vazpub3RyZWFs
Content-Type: application/json

Ref id in the error page: 20260114-7781`,
    secrets: ['d2ViaG9vazpub3RyZWFs'],
    details: [
      { kind: 'http', value: '403' },
      { kind: 'domain', value: 'pay.example.com' },
    ],
  },
  {
    text: `SSO into the billing area fails with "signature mismatch". The token we send:

eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJmYWtlLXVzZXIiLCJpYXQiOjE1MTYyMzkwMjJ9.ZmFrZS1zaWduYXR1cmUtbm90LXJlYWw

It decodes fine on our side.`,
    secrets: [
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJmYWtlLXVzZXIiLCJpYXQiOjE1MTYyMzkwMjJ9.ZmFrZS1zaWduYXR1cmUtbm90LXJlYWw',
    ],
  },
  {
    text: "my mailbox info@florist.example doesn't take the password Rosebud_44 any more, webmail and phone both",
    secrets: ['Rosebud_44'],
    details: [{ kind: 'email', value: 'info@florist.example' }],
  },
  {
    text: `Hi support
i forgot which password is right, tried
hunter2fake
Hunter2Fake!
and both refused in cpanel. user is mkowal`,
    secrets: ['hunter2fake', 'Hunter2Fake!'],
  },
  {
    text: 'The password you sent me (aB3-fake-Zz9) does not work on the VNC console. Keyboard layout maybe?',
    secrets: ['aB3-fake-Zz9'],
  },
  {
    text: `SMTP relay rejects us:

SMTP_HOST=mail.example.net
SMTP_PORT=587
SMTP_USER=noreply@example.net
SMTP_PASS=Pigeon.Post.12

535 5.7.8 Error: authentication failed`,
    secrets: ['Pigeon.Post.12'],
    details: [
      { kind: 'domain', value: 'mail.example.net' },
      { kind: 'email', value: 'noreply@example.net' },
    ],
  },
  {
    text: 'rdp to 198.51.100.87 Administrator / W1nt3r-Fake-Pw : "the credentials did not work". It was working on friday',
    secrets: ['W1nt3r-Fake-Pw'],
    details: [{ kind: 'ipv4', value: '198.51.100.87' }],
  },
  {
    text: `docker login to my registry fails from inside your network

docker login -u ci -p dckr_fake_Zebra991 registry.example.org
Error response from daemon: Get "https://registry.example.org/v2/": net/http: request canceled while waiting for connection`,
    secrets: ['dckr_fake_Zebra991'],
    details: [
      {
        kind: 'log',
        value:
          'Error response from daemon: Get "https://registry.example.org/v2/": net/http: request canceled while waiting for connection',
      },
    ],
  },
  {
    text: 'redis-cli -h 203.0.113.99 -a r3d1s-Not-Real ping   ->  Could not connect to Redis: Connection refused. Firewall on your side?',
    secrets: ['r3d1s-Not-Real'],
    details: [{ kind: 'ipv4', value: '203.0.113.99' }],
  },
  {
    text: `Magento env.php after move, is something to change?

'db' => [
    'connection' => [
        'default' => [
            'host' => 'localhost',
            'dbname' => 'mage2',
            'username' => 'mage2',
            'password' => 'Lemon+Tree+88',
            'active' => '1'
        ]
    ]
],
'crypt' => [
    'key' => 'fake0000fake1111fake2222fake3333'
],

The shop is on 198.51.100.12 and says "SQLSTATE[HY000] [1045] Access denied".`,
    secrets: ['Lemon+Tree+88', 'fake0000fake1111fake2222fake3333'],
    details: [{ kind: 'ipv4', value: '198.51.100.12' }],
  },
  {
    text: 'Cloudflare plugin can not purge. API key is c2547fake0000fake1111fake2222fake3333f, mail on account is web@example.com. Do you block their API?',
    secrets: ['c2547fake0000fake1111fake2222fake3333f'],
    details: [{ kind: 'email', value: 'web@example.com' }],
  },
  {
    text: 'Can you look why stripe does not answer from the server? secret sk_test_4eC39HqLyjWDarjtT1zdp7dc, curl to api times out after 30s',
    secrets: ['sk_test_4eC39HqLyjWDarjtT1zdp7dc'],
  },
  {
    text: `Our alert bot is silent since the maintenance. Config:

telegram:
  token: "110201543:AAFakeFakeFakeFakeFakeFakeFakeFake00"
  chat_id: -1001234567890

From the VPS "curl https://api.telegram.org" hangs. Do you filter it?`,
    secrets: ['110201543:AAFakeFakeFakeFakeFakeFakeFakeFake00'],
    details: [{ kind: 'url', value: 'https://api.telegram.org' }],
  },
  {
    text: 'password for the ispmanager user www-root is Gfake!!771 pls set php to 8.1 for all my sites i dont find it',
    secrets: ['Gfake!!771'],
  },
  {
    text: `Good afternoon,

I would be grateful if you could move my website from the old provider. Access there:

cPanel: https://cp.oldhost.example:2083
Username: ansleyhotel
Password: Harbour View 1987

The domain is ansleyhotel.example. Please do it at night.

Kind regards,
Margaret Ansley
+44 20 7946 0018`,
    secrets: ['Harbour View 1987'],
    details: [
      { kind: 'url', value: 'https://cp.oldhost.example:2083' },
      { kind: 'domain', value: 'ansleyhotel.example' },
    ],
  },
  {
    text: 'u can enter urself, its admin:letmein2fake at https://crm.example.net/login and see the error 503',
    secrets: ['letmein2fake'],
    details: [
      { kind: 'url', value: 'https://crm.example.net/login' },
      { kind: 'http', value: '503' },
    ],
  },
  {
    text: 'I changed pasword to Barcelona1899 yesterday and today the mail in iphone say incorrect',
    secrets: ['Barcelona1899'],
  },
  {
    text: 'ssh -p 2222 ops@203.0.113.201 with password "correct-horse-fake" gives connection reset by peer',
    secrets: ['correct-horse-fake'],
    details: [{ kind: 'ipv4', value: '203.0.113.201' }],
  },
  {
    text: `Mongo refuses after upgrade to 7:

mongodb+srv://reports:n0tReal_mongo@cluster0.example.net/reports?retryWrites=true

MongoServerSelectionError: connection <monitor> to 198.51.100.44:27017 closed`,
    secrets: ['n0tReal_mongo'],
    details: [{ kind: 'ipv4', value: '198.51.100.44' }],
  },
  {
    text: 'WHMCS cannot talk to WHM. access hash / api token: QFAKE7FAKE2FAKE9FAKE4FAKE6FAKE1XY. The error is "Forbidden: Invalid token".',
    secrets: ['QFAKE7FAKE2FAKE9FAKE4FAKE6FAKE1XY'],
  },
  {
    text: `sudo does not accept the pwd.

$ echo 'Ranger-Fake-3' | sudo -S apt update
Sorry, try again.

User: vlad, server vps-1903`,
    secrets: ['Ranger-Fake-3'],
  },
  {
    text: 'DB access for you guys: db name forum_db, user forum_u, pass forumFake!2. Queries take 20 seconds, the table posts has 4 million rows, please tell if the disk is slow',
    secrets: ['forumFake!2'],
  },
  {
    text: 'Ich mean my login is max.muster@example.org and my passwort is Wolke-Sieben-7, but the control panel brings me back to start',
    secrets: ['Wolke-Sieben-7'],
    details: [{ kind: 'email', value: 'max.muster@example.org' }],
  },
  {
    text: 'pin for the phone support is 482913, I told it to your colleague and he said wrong. How do I reset it?',
    secrets: ['482913'],
  },
  {
    text: 'SendGrid key SG.FAKEfakeFAKEfake.FAKEfakeFAKEfakeFAKEfake gives timeouts only from your network, from home OK. traceroute stops at 203.0.113.254',
    secrets: ['SG.FAKEfakeFAKEfake.FAKEfakeFAKEfakeFAKEfake'],
    details: [{ kind: 'ipv4', value: '203.0.113.254' }],
  },
  {
    text: `wireguard on the vps wont come up

[Interface]
PrivateKey = FAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFA0=
Address = 10.8.0.1/24
ListenPort = 51820

[Peer]
PublicKey = PUBLfakePUBLfakePUBLfakePUBLfakePUBLfakePU0=
AllowedIPs = 10.8.0.2/32

RTNETLINK answers: Operation not supported. do you load the module?`,
    secrets: ['FAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFA0='],
  },
  {
    text: 'rsync over ssh asks pass every night and backup stops. sshpass -p "Otter-Fake-21" rsync -a /data bk@198.51.100.9:/b . worked until sunday 3:00',
    secrets: ['Otter-Fake-21'],
    details: [
      { kind: 'ipv4', value: '198.51.100.9' },
      { kind: 'time', value: '3:00' },
    ],
  },
  {
    text: 'you wanted the credentials in ticket 50217: client / Mellon.Fake (ftp), same one for the database',
    secrets: ['Mellon.Fake'],
    details: [{ kind: 'ticket', value: '50217' }],
  },
  {
    text: `Plesk API:

curl -X GET -H "X-API-Key: 0fake000-1111-2222-3333-44445555fake" https://plesk.example.com:8443/api/v2/domains

answer is 403 Forbidden. Is the api switched off on shared plans?`,
    secrets: ['0fake000-1111-2222-3333-44445555fake'],
    details: [
      { kind: 'url', value: 'https://plesk.example.com:8443/api/v2/domains' },
      { kind: 'http', value: '403' },
    ],
  },
  {
    text: `Please whitelist our monitoring for the staging box. User-Agent CheckBot. Current settings:
MONITOR_URL=https://staging.example.net/health
MONITOR_TOKEN=mt_fake_1234567890abcdef
It gets 429 all the time`,
    secrets: ['mt_fake_1234567890abcdef'],
    details: [
      { kind: 'url', value: 'https://staging.example.net/health' },
      { kind: 'http', value: '429' },
    ],
  },
  {
    text: 'Card for autopay changed: Visa 4012 8888 8888 1881, 04/30, CVC 999. remove the old one',
    secrets: ['4012 8888 8888 1881', '999'],
  },
  {
    text: 'my new bank card number is 5105105105105100 why the form says "invalid card"??',
    secrets: ['5105105105105100'],
  },
  {
    text: 'The 16 digits are 6011 1111 1111 1117 (Discover). Payment of invoice INV-2026-0311 refused with "do not honor".',
    secrets: ['6011 1111 1111 1117'],
    details: [{ kind: 'invoice', value: 'INV-2026-0311' }],
  },
  {
    text: `1. My site photos.example.org shows 404 for every picture.
2. Also I want to pay yearly, how?
For the first one you may enter: ftp user photos, pw: Camera0bscura`,
    secrets: ['Camera0bscura'],
    details: [
      { kind: 'domain', value: 'photos.example.org' },
      { kind: 'http', value: '404' },
    ],
    mixed: true,
  },
  {
    text: 'Server 203.0.113.31 needs a reboot, root:Turnip_Fake_5. And another thing, please correct the street on my invoices, it should be 12 Mill Lane.',
    secrets: ['Turnip_Fake_5'],
    details: [{ kind: 'ipv4', value: '203.0.113.31' }],
    mixed: true,
  },
  {
    text: `Slack alerts stopped at the same time as your network work:

SLACK_BOT_TOKEN=xoxb-fake-fake-FAKEfakeFAKEfake

python3: requests.exceptions.ConnectTimeout: HTTPSConnectionPool(host='slack.com', port=443): Max retries exceeded`,
    secrets: ['xoxb-fake-fake-FAKEfakeFAKEfake'],
  },
  {
    text: 'ipmi user ADMIN pass superm1cro-fake cannot log in at https://ipmi.example.net, page loads but says session timeout',
    secrets: ['superm1cro-fake'],
    details: [{ kind: 'url', value: 'https://ipmi.example.net' }],
  },
  {
    text: `Terraform provider:

provider "hosting" {
  endpoint = "https://api.hosting.example"
  api_secret = "tfsec-fake-0a1b2c3d4e5f"
}

Error: 502 Bad Gateway when creating 3rd server. First two were created.`,
    secrets: ['tfsec-fake-0a1b2c3d4e5f'],
    details: [
      { kind: 'url', value: 'https://api.hosting.example' },
      { kind: 'http', value: '502' },
    ],
  },
  {
    text: 'hey my minecraft panel user steve passwd diamond_fake_64 gives "daemon offline" since 21:15 and 20 kids cry',
    secrets: ['diamond_fake_64'],
    details: [{ kind: 'time', value: '21:15' }],
  },
  {
    text: 'The wifi is fine. I log in with p.osei@example.com and Password1fake, it tell me "account not found"',
    secrets: ['Password1fake'],
    details: [{ kind: 'email', value: 'p.osei@example.com' }],
  },
  {
    text: 'Auth code for transfer of example.net out is EPP-Fake#7Qx!2, the other registrar says it is wrong. Give a new one',
    secrets: ['EPP-Fake#7Qx!2'],
    details: [{ kind: 'domain', value: 'example.net' }],
  },
  {
    text: `Our nightly export dies:

export PGPASSWORD='Falcon&Fake9'
pg_dump -h 10.0.3.4 -U report report | gzip > r.gz
pg_dump: error: connection to server at "10.0.3.4", port 5432 failed: timeout expired`,
    secrets: ['Falcon&Fake9'],
    details: [{ kind: 'ipv4', value: '10.0.3.4' }],
  },
  {
    text: 'here the credentials u asked: usr=nadia pwd=Jasmin.Fake.6 , prestashop backoffice is /admin77xy on tea.example.com',
    secrets: ['Jasmin.Fake.6'],
    details: [{ kind: 'domain', value: 'tea.example.com' }],
  },
  {
    text: `Joomla configuration.php, please check db part, it was from old host:

public $host = 'localhost';
public $user = 'jo_main';
public $password = 'Clover_Leaf_F4ke';
public $db = 'jo_main';
public $secret = 'FakeFakeFakeFa16';`,
    secrets: ['Clover_Leaf_F4ke', 'FakeFakeFakeFa16'],
  },
  {
    text: 'i reset the root passwd to "banana banana fake" from rescue mode, it still says Permission denied, please try',
    secrets: ['banana banana fake'],
  },
  {
    text: `Dear Support,

Kindly find the access to our old server for migration:
IP 198.51.100.150
SSH user: root
SSH password: T!m3-Zon3-Fake
Port 22022

There are 14 mailboxes and 3 databases.

Best regards,
Oluwaseun Adeyemi
IT Manager`,
    secrets: ['T!m3-Zon3-Fake'],
    details: [{ kind: 'ipv4', value: '198.51.100.150' }],
  },
  {
    text: 'license key PLSK.00000000.FAKE says "already in use", and activation code A00FAK-E00000-FAKE00-00FAKE is refused by the installer',
    secrets: ['A00FAK-E00000-FAKE00-00FAKE'],
  },
  {
    text: 'Old password was Autumn-fake-2024 new one is Winter-fake-2025 . Webmail takes only the old one, outlook none of them',
    secrets: ['Autumn-fake-2024', 'Winter-fake-2025'],
  },
  {
    text: `npm install from private registry times out on the VPS. .npmrc:

//npm.example.com/:_authToken=npm_FAKEfakeFAKEfakeFAKEfakeFAKEfake00
registry=https://npm.example.com/

npm ERR! code ETIMEDOUT`,
    secrets: ['npm_FAKEfakeFAKEfakeFAKEfakeFAKEfake00'],
    details: [{ kind: 'url', value: 'https://npm.example.com/' }],
  },
  {
    text: `Signing key for our deb repo, please import it on the mirror machine:

-----BEGIN PGP PRIVATE KEY BLOCK-----

lFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake
=FAKE
-----END PGP PRIVATE KEY BLOCK-----`,
    secrets: [
      `-----BEGIN PGP PRIVATE KEY BLOCK-----

lFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake
=FAKE
-----END PGP PRIVATE KEY BLOCK-----`,
    ],
  },
  {
    text: `new key for the wildcard

-----BEGIN PRIVATE KEY-----
MIGHAgEAFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake
-----END PRIVATE KEY-----

nginx: [emerg] SSL_CTX_use_PrivateKey failed on *.example.net`,
    secrets: [
      `-----BEGIN PRIVATE KEY-----
MIGHAgEAFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake
-----END PRIVATE KEY-----`,
    ],
  },
  {
    text: 'smtp user newsletter@example.org password=Owl&Fake&Moon error 550 relay not permitted, 4000 people wait for our letter',
    secrets: ['Owl&Fake&Moon'],
    details: [{ kind: 'email', value: 'newsletter@example.org' }],
  },
  {
    text: 'I use winscp, login: serg, pass: 7777fake7777 , server gives "Network error: Software caused connection abort" after any file bigger than 30 mb',
    secrets: ['7777fake7777'],
  },
  {
    text: 'The otp your system texted me is 604118 and it says expired every time, third day now',
    secrets: ['604118'],
  },
  {
    text: 'backup codes for account lena@example.net: 55120-98fak, 77410-22fak, 10984-61fak. None work. What now?',
    secrets: ['55120-98fak', '77410-22fak', '10984-61fak'],
    details: [{ kind: 'email', value: 'lena@example.net' }],
  },
  {
    text: 'mysql -h localhost -u root --password=Peach_fake_12 -e "show processlist" shows 200 sleeping connections, site max.example.com answers 504',
    secrets: ['Peach_fake_12'],
    details: [
      { kind: 'domain', value: 'max.example.com' },
      { kind: 'http', value: '504' },
    ],
  },
  {
    text: 'amqp://worker:Rabbit-Fake-8@203.0.113.66:5672/prod  -  "ACCESS_REFUSED login was refused", I restarted rabbit twice',
    secrets: ['Rabbit-Fake-8'],
    details: [{ kind: 'ipv4', value: '203.0.113.66' }],
  },
  {
    text: 'LDAP bind fails from nextcloud: cn=admin,dc=example,dc=org with bindpw Maple=Fake=3. Port 636 open?',
    secrets: ['Maple=Fake=3'],
  },
  {
    text: 'My seed for the authenticator is JBSWY3DPEHPK3PXP and the codes differ from what your panel wants. Is the clock of your server right?',
    secrets: ['JBSWY3DPEHPK3PXP'],
  },
  {
    text: `sftp details for designer

  site      lookbook.example.com
  login     lookbook_d
  passwd    Velvet/Fake/9
  dir       /public_html

She gets "Received unexpected end-of-file from SFTP server".`,
    secrets: ['Velvet/Fake/9'],
    details: [{ kind: 'domain', value: 'lookbook.example.com' }],
  },
  {
    text: 'Database password was exposed in git, its Violet#fake#10, please help me change it everywhere, the host db7.example.org is managed by you',
    secrets: ['Violet#fake#10'],
    details: [{ kind: 'domain', value: 'db7.example.org' }],
  },
  {
    text: 'hello. root pass on 2001:db8:10::5 - Pelican_fake_6 - console ok, ssh over ipv6 no route to host',
    secrets: ['Pelican_fake_6'],
    details: [{ kind: 'ipv6', value: '2001:db8:10::5' }],
  },
  {
    text: `The deploy hook in your panel sends the wrong branch. URL:
https://ci.example.com/hooks/deploy?token=hookfake00112233445566&branch=main
It always builds "master". Build exits with exit code 1.`,
    secrets: ['hookfake00112233445566'],
    details: [{ kind: 'exit', value: '1' }],
  },

  // Without secrets, though some look as if there were one.
  { text: 'I forgot my password, how can I get in?', secrets: [] },
  { text: 'password reset mail does not arrive, checked spam too', secrets: [] },
  {
    text: 'Password is wrong it says, but I did not change anything!! user is my mail anna@example.com',
    secrets: [],
    details: [{ kind: 'email', value: 'anna@example.com' }],
  },
  { text: 'my password is not accepted by webmail since yesterday, in outlook it works ok', secrets: [] },
  {
    text: 'The password: field on your login page stays grey in Safari and I cannot type in it.',
    secrets: [],
  },
  { text: 'pls send me a new password for ftp, the old one I lost with my laptop', secrets: [] },
  {
    text: 'Password expired message in Windows server but the change dialog closes at once. IP 198.51.100.19',
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.19' }],
  },
  {
    text: 'mysql -u root -p asks password and then ERROR 1045 (28000): Access denied for user root@localhost (using password: YES)',
    secrets: [],
  },
  {
    text: 'cannot ssh: root@203.0.113.52: Permission denied (publickey,password). I never disabled password login',
    secrets: [],
    details: [{ kind: 'ipv4', value: '203.0.113.52' }],
  },
  {
    text: 'I put my password ******** exactly as in your mail, copy and paste, and the panel says login or password incorrect',
    secrets: [],
  },
  {
    text: `Config is by your manual:

SMTP_USER=shop@example.net
SMTP_PASS=<password>
SMTP_HOST=smtp.example.net

(password of course filled in with mine). Result: 454 4.7.0 TLS not available due to local problem`,
    secrets: [],
    details: [
      { kind: 'email', value: 'shop@example.net' },
      { kind: 'domain', value: 'smtp.example.net' },
    ],
  },
  {
    text: 'In your docs the example has Authorization: Bearer YOUR_API_KEY , where do I find this key in the panel? I see only an id',
    secrets: [],
  },
  {
    text: 'Server id 7c9e6679-7425-40de-944b-e07fc1f90ae7 is stuck in "creating" since 14:20 UTC',
    secrets: [],
    details: [{ kind: 'time', value: '14:20 UTC' }],
  },
  {
    text: 'Order 4532900017730021 was paid on Monday, why is it still in status new?',
    secrets: [],
    details: [{ kind: 'order', value: '4532900017730021' }],
  },
  {
    text: 'Payment ref 2026011500448812 for invoice 8841002200173345 is marked as failed though the money left our account.',
    secrets: [],
    details: [{ kind: 'invoice', value: '8841002200173345' }],
  },
  {
    text: 'after git checkout 9fceb02d0ae598e95dc970b74767f19372d61af8 php-fpm segfaults on the shared plan but not on my machine',
    secrets: [],
  },
  {
    text: `docker pull stops:

sha256:3f1a5c0d7e9b2468ace013579bdf02468ace13579bdf02468ace13579bdf0246: Pulling fs layer
error pulling image configuration: download failed after attempts=6: dial tcp 203.0.113.8:443: i/o timeout

other images the same`,
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.8' },
      {
        kind: 'log',
        value:
          'error pulling image configuration: download failed after attempts=6: dial tcp 203.0.113.8:443: i/o timeout',
      },
    ],
  },
  {
    text: `Please add my public key to root on vps-77:

ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake jan@laptop

Thank you`,
    secrets: [],
  },
  {
    text: `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKE deploy@ci

this key is in authorized_keys and I still get asked for a password`,
    secrets: [],
  },
  {
    text: `@@@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @@@
The fingerprint for the ED25519 key sent by the remote host is
SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDTzIUnfakefakefak.

Did you reinstall 198.51.100.5 or is someone in the middle?`,
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.5' }],
  },
  {
    text: 'Certificate with serial 04:a1:7f:33:9c:fa:ke:00:12:88:be:ef:10:20:30:40 was revoked without a word. It was for pay.example.org',
    secrets: [],
    details: [{ kind: 'domain', value: 'pay.example.org' }],
  },
  {
    text: `the dkim record does not show up after 2 days

mail._domainkey.example.com TXT
"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeQIDAQAB"

dig gives NXDOMAIN`,
    secrets: [],
    details: [{ kind: 'domain', value: 'mail._domainkey.example.com' }],
  },
  {
    text: `Please issue the certificate for this request, organisation validated:

-----BEGIN CERTIFICATE REQUEST-----
MIICvDCCAaQCAQAwdzELMAkGA1UEBhMCVVMxFAKEfakeFAKEfakeFAKEfakeFAKE
fakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKE
-----END CERTIFICATE REQUEST-----

Domain: www.dentist.example`,
    secrets: [],
    details: [{ kind: 'domain', value: 'www.dentist.example' }],
  },
  {
    text: `Intermediate is missing I think. This is what your server sends:

-----BEGIN CERTIFICATE-----
MIIDdzCCAl+gAwIBAgIEAgFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFA
KEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfakeFA
-----END CERTIFICATE-----

only one, should be two.`,
    secrets: [],
  },
  {
    text: 'Our VAT ID is DE123456789 and IBAN for the refund DE89 3704 0044 0532 0130 00. Please reissue invoice 20931.',
    secrets: [],
    details: [{ kind: 'invoice', value: '20931' }],
  },
  {
    text: 'the hard disk we sent you for import has tracking 1Z999AA10123456784, it is delivered to your door since thursday, when do you plug it?',
    secrets: [],
  },
  {
    text: 'Call me please at +1 (202) 555-0143, between 9:00 and 17:00. It is about colocation of 2 servers.',
    secrets: [],
    details: [
      { kind: 'time', value: '9:00' },
      { kind: 'time', value: '17:00' },
    ],
  },
  {
    text: 'Backup file archive-0512.tar.gz has md5 9e107d9d372bb6826bd81d3542a419d6, yours after download is e4d909c290d0fb1ca068ffaddf22cbd0. Corrupted?',
    secrets: [],
  },
  {
    text: 'PHP sessions vanish: /tmp/sess_q7fakefakefakefakefake01 exists, then after 10 minutes gone and customers lose the cart',
    secrets: [],
  },
  {
    text: 'Your ISO download rescue-2026.iso does not match its sha256 (d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592), can you check the mirror?',
    secrets: [],
  },
  {
    text: 'I can not set a new password. Rules say 8 letters, one digit, one sign, mine has all and the form still red.',
    secrets: [],
  },
  {
    text: 'Where do I change the root password without console? The manual "password is changed in the tab Access" is old, no such tab.',
    secrets: [],
  },
  {
    text: 'wp-config has define( "DB_PASSWORD", "your_password_here" ); is that normal? site shows database error after one click install',
    secrets: [],
  },
  {
    text: 'Got a mail "your password was changed" at 03:12 and it was not me. Nothing else strange, please check who logged in.',
    secrets: [],
    details: [{ kind: 'time', value: '03:12' }],
  },
  {
    text: 'password authentication failed for user "metrics" - this we see on db.example.org in the log of postgres since the failover',
    secrets: [],
    details: [{ kind: 'domain', value: 'db.example.org' }],
  },
  {
    text: 'One time code by SMS does not come to my number +44 7700 900123. I tried resend 5 times.',
    secrets: [],
  },
  {
    text: 'How long is the API token valid? We rotate ours monthly and it seems you cut it after 14 days.',
    secrets: [],
  },
  {
    text: 'The key I uploaded was refused: "private key is encrypted". How do I remove the passphrase in windows?',
    secrets: [],
  },
  {
    text: 'Card ending 4242 is charged twice, on the 3rd and on the 4th. Invoice 51190.',
    secrets: [],
    details: [{ kind: 'invoice', value: '51190' }],
  },
  {
    text: 'my card **** **** **** 0019 expired, how to put the new one? button "add" does nothing in firefox',
    secrets: [],
  },
  {
    text: 'user/pass login is disabled in your docs for git, only keys. But panel still offers https. Which one?',
    secrets: [],
  },
  {
    text: '.env has DB_PASSWORD= (empty) after your installer ran. Is it a bug, database does not open of course',
    secrets: [],
  },
  {
    text: `ERROR 1045: using password: NO

phpmyadmin, right after opening from panel. chrome, cleared cookies.`,
    secrets: [],
  },
  {
    text: 'htpasswd tool is missing in the jailed shell, please tell how to protect a folder',
    secrets: [],
  },
  {
    text: 'Do you support passkeys / FIDO for the client area? Passwords only feels like 2010.',
    secrets: [],
  },
  {
    text: 'The password manager of my browser fills the old password and your page bans me after 3 tries, remove ban from 203.0.113.180 pls',
    secrets: [],
    details: [{ kind: 'ipv4', value: '203.0.113.180' }],
  },
  {
    text: `Set-Cookie shows PHPSESSID=deleted; on each request to https://forum.example.net/ and people get logged out. started after HTTP/3 was enabled`,
    secrets: [],
    details: [{ kind: 'url', value: 'https://forum.example.net/' }],
  },
  {
    text: 'Instance i-0fa4e0000deadbeef in zone b: disk attach fails with request id req-3b241101-e2bb-4255-8caf-4136c566a962',
    secrets: [],
  },
  {
    text: 'MAC 52:54:00:ab:cd:ef and 52:54:00:ab:cd:f0 were swapped on my two interfaces after the migration, private net dead',
    secrets: [],
  },
  {
    text: 'Mail header for you: Message-ID: <20260117101522.4F2A91C0057@mx2.example.org>, delivered after 6 hours. Why so long?',
    secrets: [],
  },
  {
    text: 'CAA record: 0 issue "letsencrypt.org; accounturi=https://acme.example.net/acct/1234567890" is cut at the semicolon by your DNS editor',
    secrets: [],
  },
  {
    text: 'google-site-verification=FAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKEfake012 how do I add this TXT for example.org in your panel',
    secrets: [],
    details: [{ kind: 'domain', value: 'example.org' }],
  },
  {
    text: 'On the TLSA record 3 1 1 0c72ac70b745ac19998811b131d662c9ac69dbdbe7cb23e5b514b56664c5d3d6 your zone editor says invalid',
    secrets: [],
  },
  {
    text: 'DS record for dnssec: 2371 13 2 1F987CC6583E92DF0890718C42FAKE00112233445566778899AABBCCDDEEFF00 please put to registry for example.net',
    secrets: [],
    details: [{ kind: 'domain', value: 'example.net' }],
  },

  // Ordinary ones, one problem each.
  {
    text: 'hi my website isnt opening since morning pls check asap www.sweetcakes.example',
    secrets: [],
    details: [{ kind: 'domain', value: 'www.sweetcakes.example' }],
  },
  {
    text: 'Third time this week. The VPS 203.0.113.44 went away at 04:10 and came back at 04:55. I pay for 99.9% and this is a joke. I want an explanation and a credit.',
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.44' },
      { kind: 'time', value: '04:10' },
      { kind: 'time', value: '04:55' },
    ],
  },
  {
    text: 'Please set PTR for 198.51.100.23 to mail.example.com. Forward record exists already.',
    secrets: [],
    details: [
      { kind: 'ipv4', value: '198.51.100.23' },
      { kind: 'domain', value: 'mail.example.com' },
    ],
  },
  {
    text: 'PTR also for v6 please: 2001:db8:5:1::25 -> mx1.example.org',
    secrets: [],
    details: [
      { kind: 'ipv6', value: '2001:db8:5:1::25' },
      { kind: 'domain', value: 'mx1.example.org' },
    ],
  },
  {
    text: 'I payed invoice 33871 by bank transfer last friday, here is the server still suspended. How long it takes?',
    secrets: [],
    details: [{ kind: 'invoice', value: '33871' }],
  },
  {
    text: 'Order #90112 says delivered but there is no mail with the access. Looked in spam. My address is ivo.k@example.net',
    secrets: [],
    details: [
      { kind: 'order', value: '90112' },
      { kind: 'email', value: 'ivo.k@example.net' },
    ],
  },
  {
    text: `Hello team,

After the maintenance on Saturday our mail server cannot deliver to anybody at outlook.com:

550 5.7.1 Unfortunately, messages from [198.51.100.77] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).

Could you please ask them to delist the range? Our IP is clean in all other lists.

Best regards
Tomasz`,
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.77' }],
  },
  {
    text: `Steps to reproduce:
1. log in to client area
2. open Services -> VPS -> Snapshots
3. click "Restore"
4. spinner for one minute, then "Gateway timeout" (504)

Expected: snapshot is restored. Service vps-310.`,
    secrets: [],
    details: [{ kind: 'http', value: '504' }],
  },
  {
    text: `These domains all show the parking page instead of the site since the IP change, all are on the same hosting account:
- alpha.example
- beta.example
- gamma.example
- www.delta.example
They should point to 203.0.113.120.`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'alpha.example' },
      { kind: 'domain', value: 'beta.example' },
      { kind: 'domain', value: 'gamma.example' },
      { kind: 'domain', value: 'www.delta.example' },
      { kind: 'ipv4', value: '203.0.113.120' },
    ],
  },
  {
    text: `What I tried so far with the dead site:
* restarted apache
* restarted mysql
* looked in error.log, nothing
* disabled all plugins
* asked my nephew
Still 503.`,
    secrets: [],
    details: [{ kind: 'http', value: '503' }],
  },
  {
    text: 'The site is slow, also the admin is slow, also ssh typing is slow. Everything on 198.51.100.33 is slow since you moved it to the new node. load is 0.2 so its not me.',
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.33' }],
  },
  {
    text: `First the mails got slow. Then they stopped completely. Now Thunderbird even says it cannot connect to imap.example.com. Webmail the same. I think the mail server of yours died?`,
    secrets: [],
    details: [{ kind: 'domain', value: 'imap.example.com' }],
  },
  {
    text: `Symptoms:
1) ping 203.0.113.90 ok
2) port 22 ok
3) ports 80 and 443 time out
4) from inside curl localhost works

So something between. Did you put a filter?`,
    secrets: [],
    details: [{ kind: 'ipv4', value: '203.0.113.90' }],
  },
  {
    text: `mtr from my side, loss begins at your border

HOST: office                      Loss%   Snt   Last   Avg  Best  Wrst StDev
  1.|-- 192.168.1.1                0.0%   100    0.5   0.6   0.4   1.9   0.2
  2.|-- 198.51.100.1               0.0%   100    8.1   8.4   7.7  14.0   0.9
  3.|-- 198.51.100.62              0.0%   100    9.0   9.2   8.5  15.1   0.8
  4.|-- ???                      100.0%   100    0.0   0.0   0.0   0.0   0.0
  5.|-- 203.0.113.1               34.0%   100   31.2  33.0  30.1  70.4   6.1
  6.|-- 203.0.113.215             35.0%   100   31.4  32.8  30.3  66.9   5.7

evenings only, 19:00-23:00 CET`,
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.215' },
      { kind: 'ipv4', value: '203.0.113.1' },
      { kind: 'ipv4', value: '198.51.100.1' },
      { kind: 'ipv4', value: '198.51.100.62' },
      { kind: 'ipv4', value: '192.168.1.1' },
      { kind: 'time', value: '19:00-23:00 CET' },
    ],
  },
  {
    text: `Our Node app crashes on start only on your server. Node 20, 2 GB plan.

TypeError: Cannot read properties of undefined (reading 'listen')
    at Object.<anonymous> (/srv/app/server.js:41:18)
    at Module._compile (node:internal/modules/cjs/loader:1358:14)
    at Module._extensions..js (node:internal/modules/cjs/loader:1416:10)
    at Module.load (node:internal/modules/cjs/loader:1208:32)
    at Module._load (node:internal/modules/cjs/loader:1024:12)
    at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:174:12)
    at node:internal/main/run_main_module:28:49

Node.js v20.15.0

pm2 then shows exit code 1 and tries again forever.`,
    secrets: [],
    details: [
      { kind: 'stack', value: 'at Object.<anonymous> (/srv/app/server.js:41:18)' },
      { kind: 'exit', value: '1' },
    ],
  },
  {
    text: `Django says server error after I followed your python guide, log from passenger:

Traceback (most recent call last):
  File "/home/eva/app/passenger_wsgi.py", line 8, in <module>
    from mysite.wsgi import application
  File "/home/eva/app/mysite/wsgi.py", line 16, in <module>
    application = get_wsgi_application()
  File "/home/eva/venv/lib/python3.9/site-packages/django/core/wsgi.py", line 12, in get_wsgi_application
    django.setup(set_prefix=False)
  File "/home/eva/venv/lib/python3.9/site-packages/django/__init__.py", line 24, in setup
    apps.populate(settings.INSTALLED_APPS)
  File "/home/eva/venv/lib/python3.9/site-packages/django/db/backends/mysql/base.py", line 17, in <module>
    raise ImproperlyConfigured(
django.core.exceptions.ImproperlyConfigured: Error loading MySQLdb module.
Did you install mysqlclient?

pip install mysqlclient fails because no gcc. Can you install it for me? Domain eva-yoga.example`,
    secrets: [],
    details: [
      { kind: 'stack', value: 'File "/home/eva/app/passenger_wsgi.py", line 8, in <module>' },
      { kind: 'domain', value: 'eva-yoga.example' },
    ],
  },
  {
    text: `Magento 2 checkout dies, error.log:

[Sat Jan 17 10:15:22.417300 2026] [proxy_fcgi:error] [pid 20117] [client 198.51.100.240:51812] AH01071: Got error 'PHP message: PHP Fatal error: Allowed memory size of 268435456 bytes exhausted (tried to allocate 20480 bytes) in /home/mage/public_html/vendor/magento/framework/DB/Select.php on line 511'

Please raise the limit to 1 GB, it is our own VPS but managed by you.`,
    secrets: [],
    details: [
      { kind: 'ipv4', value: '198.51.100.240' },
      { kind: 'time', value: 'Sat Jan 17 10:15:22.417300 2026' },
    ],
  },
  {
    text: `PHP Fatal error:  Uncaught Error: Call to undefined function imagecreatefromwebp() in /home/gal/public_html/wp-content/plugins/pix/class-image.php:88
Stack trace:
#0 /home/gal/public_html/wp-content/plugins/pix/class-image.php(40): Pix_Image->load('/home/gal/publi...')
#1 /home/gal/public_html/wp-includes/class-wp-hook.php(324): Pix_Image->run('')
#2 /home/gal/public_html/wp-includes/plugin.php(517): WP_Hook->do_action(Array)
#3 {main}
  thrown in /home/gal/public_html/wp-content/plugins/pix/class-image.php on line 88

so gd without webp? on 8.1 it was ok, on 8.3 not`,
    secrets: [],
    details: [
      {
        kind: 'stack',
        value:
          "#0 /home/gal/public_html/wp-content/plugins/pix/class-image.php(40): Pix_Image->load('/home/gal/publi...')",
      },
    ],
  },
  {
    text: `Tomcat on vps-88 does not come up since the java update.

17-Jan-2026 08:02:11.903 SEVERE [main] org.apache.catalina.startup.Catalina.start The required Server component failed to start so Tomcat is unable to start.
	org.apache.catalina.LifecycleException: Protocol handler initialization failed
		at org.apache.catalina.connector.Connector.initInternal(Connector.java:1011)
		at org.apache.catalina.util.LifecycleBase.init(LifecycleBase.java:127)
		at org.apache.catalina.core.StandardService.initInternal(StandardService.java:554)
		at org.apache.catalina.util.LifecycleBase.init(LifecycleBase.java:127)
		at org.apache.catalina.startup.Catalina.load(Catalina.java:724)
	Caused by: java.net.BindException: Address already in use
		at java.base/sun.nio.ch.Net.bind0(Native Method)
		at java.base/sun.nio.ch.Net.bind(Net.java:555)

netstat shows nothing on 8080. Is something of yours there (agent)?`,
    secrets: [],
    details: [
      {
        kind: 'stack',
        value: 'at org.apache.catalina.connector.Connector.initInternal(Connector.java:1011)',
      },
      { kind: 'time', value: '17-Jan-2026 08:02:11.903' },
    ],
  },
  {
    text: `Dear colleagues,

our dedicated server ds-2044 rebooted itself tonight for the third time. From the IPMI event log and dmesg:

[1204418.118210] mce: [Hardware Error]: Machine check events logged
[1204418.118225] mce: [Hardware Error]: CPU 12: Machine Check: 0 Bank 7: 8c00004000010091
[1204418.118231] mce: [Hardware Error]: TSC 0 ADDR 1f4a2c0c40 MISC 200000c020000086
[1204418.118239] mce: [Hardware Error]: PROCESSOR 0:50657 TIME 1768612332 SOCKET 0 APIC 18 microcode 5003707
[1204419.002117] EDAC MC0: 1 CE memory read error on CPU_SrcID#0_MC#1_Chan#0_DIMM#0
[1204431.550071] EDAC MC0: 1 UE memory read error on CPU_SrcID#0_MC#1_Chan#0_DIMM#0
[1204431.550101] Kernel panic - not syncing: Uncorrected machine check

Please replace DIMM 0 of channel 0. We can accept downtime from 02:00 to 04:00 UTC any night, one hour notice to noc@example.org is enough.

With kind regards,
Henrik Aas
Senior Systems Engineer
Nordfjell Data (example)
Tel. +47 22 00 00 00`,
    secrets: [],
    details: [
      { kind: 'email', value: 'noc@example.org' },
      {
        kind: 'log',
        value: '[1204431.550101] Kernel panic - not syncing: Uncorrected machine check',
      },
      { kind: 'time', value: '02:00' },
      { kind: 'time', value: '04:00 UTC' },
    ],
  },
  {
    text: `RAID alarm:

md0 : active raid1 sda1[0] sdb1[1](F)
      976630464 blocks super 1.2 [2/1] [U_]

smartctl for sdb: Reallocated_Sector_Ct 1912. Please swap the disk, serial WD-FAKE00123. Hot swap is OK at any time.`,
    secrets: [],
  },
  {
    text: `certbot renew on my vps

Attempting to renew cert (shop.example.com) from /etc/letsencrypt/renewal/shop.example.com.conf produced an unexpected error: Failed authorization procedure. shop.example.com (http-01): urn:ietf:params:acme:error:connection :: The server could not connect to the client to verify the domain :: Fetching http://shop.example.com/.well-known/acme-challenge/fakeFAKEfakeFAKE: Timeout during connect (likely firewall problem). Skipping.

my firewall is off. is there one of yours?`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'shop.example.com' },
      { kind: 'url', value: 'http://shop.example.com/.well-known/acme-challenge/fakeFAKEfakeFAKE' },
    ],
  },
  {
    text: `kubectl describe pod web-7c5ddbdf54-x2x9k

State:          Waiting
  Reason:       CrashLoopBackOff
Last State:     Terminated
  Reason:       OOMKilled
  Exit Code:    137
  Started:      Sat, 17 Jan 2026 11:02:17 +0000
  Finished:     Sat, 17 Jan 2026 11:02:49 +0000

Node has 16 GB and this pod asks for 512 MB. Who kills it? Managed k8s cluster "prod-2".`,
    secrets: [],
    details: [
      { kind: 'exit', value: '137' },
      { kind: 'time', value: 'Sat, 17 Jan 2026 11:02:17 +0000' },
      { kind: 'time', value: 'Sat, 17 Jan 2026 11:02:49 +0000' },
    ],
  },
  {
    text: `Jan 17 09:41:10 mx postfix/smtp[30122]: 4F2A91C0057: to=<boss@example.net>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.example.net[203.0.113.25]:25: Connection timed out)

every mail like this. new VPS, first day. Do you block port 25 by default?`,
    secrets: [],
    details: [
      { kind: 'email', value: 'boss@example.net' },
      { kind: 'ipv4', value: '203.0.113.25' },
      { kind: 'domain', value: 'mx.example.net' },
    ],
  },
  {
    text: `2026-01-16 22:10:04 [ERROR] InnoDB: Unable to lock ./ibdata1 error: 11
2026-01-16 22:10:04 [Note] InnoDB: Check that you do not already have another mysqld process using the same InnoDB data or log files.
2026-01-16 22:10:05 [ERROR] Plugin 'InnoDB' init function returned error.
2026-01-16 22:10:05 [ERROR] Aborting

mysql wont start after disk was full, i made space, rebooted twice`,
    secrets: [],
    details: [
      {
        kind: 'log',
        value: '2026-01-16 22:10:04 [ERROR] InnoDB: Unable to lock ./ibdata1 error: 11',
      },
    ],
  },
  {
    text: `nginx error for site tour.example.org

2026/01/17 13:00:41 [error] 812#812: *40117 connect() to unix:/run/php/php8.2-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream, client: 198.51.100.202, server: tour.example.org, request: "GET / HTTP/2.0"

people see 502`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'tour.example.org' },
      { kind: 'ipv4', value: '198.51.100.202' },
      { kind: 'http', value: '502' },
      { kind: 'time', value: '2026/01/17 13:00:41' },
    ],
  },
  {
    text: 'I am not technic person, I only see "This site cant be reached" and I have wedding clients waiting, plz plz help. weddings-by-lucia.example',
    secrets: [],
    details: [{ kind: 'domain', value: 'weddings-by-lucia.example' }],
  },
  {
    text: `Good evening! My grandson made me the page and now there is a red lock and Chrome writes "Your connection is not private". I did nothing. Could it be that something must be paid? Page: http://choir.example.org. Thank you very much, Gerda`,
    secrets: [],
    details: [{ kind: 'url', value: 'http://choir.example.org' }],
  },
  { text: 'php 8.3 pls instead of 7.4, account dmt12', secrets: [] },
  { text: 'sitee not loding. cheked on mobil data too. 3 hour alredy', secrets: [] },
  {
    text: 'Is it planned that vnc shows only black? vps-501, just rebooted it, no ping also to 198.51.100.111',
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.111' }],
  },
  {
    text: 'I ordered the wrong location. Can you move 203.0.113.60 from Amsterdam to Warsaw without losing data?',
    secrets: [],
    details: [{ kind: 'ipv4', value: '203.0.113.60' }],
  },
  {
    text: 'Why was my server suspended for "abuse"? I got no mail. Your abuse id is AB-77123 and I run only a blog there.',
    secrets: [],
  },
  {
    text: 'UDP flood ~ 4 Gbit/s to 203.0.113.128 port 27015 since 20:05. Please enable the game filter, players are dropping.',
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.128' },
      { kind: 'time', value: '20:05' },
    ],
  },
  {
    text: 'Plz refund. I buyed VPS for try 2 days ago and it is not what i need. Order 66180, paypal.',
    secrets: [],
    details: [{ kind: 'order', value: '66180' }],
  },
  {
    text: 'Where is my invoice for December? Accountant is asking, the list in the client area ends in November. Only INV-10772 is there.',
    secrets: [],
    details: [{ kind: 'invoice', value: 'INV-10772' }],
  },
  {
    text: 'Please restore the folder /home/petr/public_html/uploads from the backup of last night, I removed it by mistake at 10:30. Rest must not be touched.',
    secrets: [],
    details: [{ kind: 'time', value: '10:30' }],
  },
  {
    text: 'nslookup returns two addresses for www.example.com, 203.0.113.5 and the old 198.51.100.5. Where does the second one come from?',
    secrets: [],
    details: [
      { kind: 'domain', value: 'www.example.com' },
      { kind: 'ipv4', value: '203.0.113.5' },
      { kind: 'ipv4', value: '198.51.100.5' },
    ],
  },
  {
    text: 'IPv6 gateway 2001:db8:77::1 does not answer to neighbor solicitation since the switch change, v4 is fine',
    secrets: [],
    details: [{ kind: 'ipv6', value: '2001:db8:77::1' }],
  },
  {
    text: 'As said in ticket TCK-20311, the redirect loop came back. https://example.org -> https://www.example.org -> https://example.org ...',
    secrets: [],
    details: [
      { kind: 'ticket', value: 'TCK-20311' },
      { kind: 'url', value: 'https://www.example.org' },
      { kind: 'url', value: 'https://example.org' },
    ],
  },
  {
    text: `see ticket 71182, nobody answered for 5 days. the domain is STILL locked.`,
    secrets: [],
    details: [{ kind: 'ticket', value: '71182' }],
  },
  {
    text: 'Cron in cPanel: /usr/local/bin/php /home/abc/public_html/cron.php , every 5 minutes. Runs by hand, does not run by schedule.',
    secrets: [],
  },
  {
    text: 'Plesk updater: "Unable to execute command: exit status 100". And nothing after that in the log.',
    secrets: [],
    details: [{ kind: 'exit', value: '100' }],
  },
  {
    text: `composer install

  [Symfony\\Component\\Process\\Exception\\ProcessSignaledException]
  The process has been signaled with signal "9".

I think OOM. Is 1 GB too small? or you kill it`,
    secrets: [],
  },
  {
    text: 'Sent from my iPhone the site keeps saying Ducks error. DNS error sorry autocorrect. example.net',
    secrets: [],
    details: [{ kind: 'domain', value: 'example.net' }],
  },
  {
    text: 'Need 1 additional IPv4 for vps-19, justification: separate SSL mail host.',
    secrets: [],
  },
  {
    text: 'the windows licence on 198.51.100.73 is not activated, watermark says "activate windows", slmgr gives 0xC004F074',
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.73' }],
  },
  {
    text: 'ISPmanager business -> host, what is the price difference till end of the period? lic. id 1187720',
    secrets: [],
  },
  {
    text: `Hi,
I followed https://docs.hosting.example/dns/secondary step by step:
- created the zone
- allowed AXFR from 203.0.113.53
- set the notify
and the secondary still answers SERVFAIL for example.net.
Cheers
Ben`,
    secrets: [],
    details: [
      { kind: 'url', value: 'https://docs.hosting.example/dns/secondary' },
      { kind: 'ipv4', value: '203.0.113.53' },
      { kind: 'domain', value: 'example.net' },
    ],
  },
  {
    text: 'Elasticsearch needs vm.max_map_count=262144 but it is a container VPS and sysctl says read-only. Can you set it on the host?',
    secrets: [],
  },
  {
    text: 'WordPress cannot send the contact form, on gmail no letters, on yahoo no letters, on our own mail no letters. wp mail smtp says "Could not instantiate mail function".',
    secrets: [],
  },
  {
    text: `Browsers: Chrome bad, Firefox bad, Edge bad.
Devices: phone bad, laptop bad.
Networks: office bad, home bad, mobile GOOD.
So I think our office ip 198.51.100.180 and my home 198.51.100.181 are banned by your firewall?`,
    secrets: [],
    details: [
      { kind: 'ipv4', value: '198.51.100.180' },
      { kind: 'ipv4', value: '198.51.100.181' },
    ],
  },
  {
    text: 'How many more times must I write? Database. Server. Is. Down. Again. db-3.example.com. Your phone line is just music.',
    secrets: [],
    details: [{ kind: 'domain', value: 'db-3.example.com' }],
  },
  {
    text: 'thx for the quick fix yesterday! sadly the backup of vps-61 failed tonight again with "no space left on target"',
    secrets: [],
  },
  {
    text: 'My site was infected, google shows "this site may be hacked". Can you scan the account and tell what files? domain autoparts.example',
    secrets: [],
    details: [{ kind: 'domain', value: 'autoparts.example' }],
  },
  {
    text: 'I am getting 421 Too many connections (8) from this IP by ftp. filezilla uses 2.',
    secrets: [],
  },
  {
    text: 'Cloud-init did not run on the new ubuntu image, hostname is "localhost" and no network at all. uuid in panel 1b4e28ba-2fa1-11d2-883f-0016d3cca427',
    secrets: [],
  },
  {
    text: 'curl -I https://api.example.net gives HTTP/2 520 for half of the requests since ~16:40',
    secrets: [],
    details: [
      { kind: 'url', value: 'https://api.example.net' },
      { kind: 'http', value: '520' },
      { kind: 'time', value: '16:40' },
    ],
  },
  {
    text: 'Webdav upload returns 413 for the files over 1 MB on files.example.org, need 512 MB',
    secrets: [],
    details: [
      { kind: 'http', value: '413' },
      { kind: 'domain', value: 'files.example.org' },
    ],
  },
  {
    text: 'Kindly do the needful and increase the inode limit for account rajesh_in, it is showing 250000/250000.',
    secrets: [],
  },
  {
    text: `Subject: Re: Re: domain

Please, the domain bolivar.example expires tomorrow and your shop says "registrar error 2304". I want only renew 1 year, money is on balance.

Saludos,
Diego`,
    secrets: [],
    details: [{ kind: 'domain', value: 'bolivar.example' }],
  },
  {
    text: 'After OS reinstall apt update fails: Temporary failure resolving deb.example.org. /etc/resolv.conf has 203.0.113.2',
    secrets: [],
    details: [
      { kind: 'domain', value: 'deb.example.org' },
      { kind: 'ipv4', value: '203.0.113.2' },
    ],
  },
  {
    text: 'systemctl status nginx: Active: failed (Result: exit-code) ... code=exited, status=1/FAILURE. nginx -t is ok though',
    secrets: [],
    details: [{ kind: 'exit', value: '1' }],
  },
  {
    text: 'Could you tell me which of your DCs are ISO 27001 certified? Our auditor wants the certificate number and the date.',
    secrets: [],
  },
  {
    text: 'I need to sign DPA before 1 February, who signs from your side',
    secrets: [],
  },
  {
    text: 'nobody can open example.com/shop but example.com opens, and example.com/blog too. 403 and nothing in logs',
    secrets: [],
    details: [
      { kind: 'domain', value: 'example.com' },
      { kind: 'http', value: '403' },
    ],
  },
  {
    text: `OpenVPN on the VPS, checked in order:
1. tun device exists
2. iptables MASQUERADE set
3. ip_forward = 1
4. client connects and gets 10.8.0.6
5. ping 10.8.0.1 ok
6. no internet from client
What do you have between?`,
    secrets: [],
  },
  {
    text: 'Traffic overage of 4 TB?? I host one static page. Look at the graph from 2026-01-10 to 2026-01-12, must be some attack, I will not pay this. Invoice 60604',
    secrets: [],
    details: [
      { kind: 'invoice', value: '60604' },
      { kind: 'time', value: '2026-01-10' },
      { kind: 'time', value: '2026-01-12' },
    ],
  },
  {
    text: 'Transfer-in of example.org stuck at "pending registry" for 8 days. Old registrar confirmed on day 1.',
    secrets: [],
    details: [{ kind: 'domain', value: 'example.org' }],
  },
  {
    text: 'Please change the registrant from Ltd to me personally, same email. domain kiteschool.example. do i need to send passport?',
    secrets: [],
    details: [{ kind: 'domain', value: 'kiteschool.example' }],
  },
  {
    text: 'WHMCS license check: "License Invalid - IP mismatch", new ip is 203.0.113.171, old was 203.0.113.17. I buy it thru you',
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.171' },
      { kind: 'ipv4', value: '203.0.113.17' },
    ],
  },
  {
    text: 'Shared plan, LVE limits hit at 11:00 each day, "508 Resource Limit Is Reached". Only 40 visitors. what eats it',
    secrets: [],
    details: [
      { kind: 'http', value: '508' },
      { kind: 'time', value: '11:00' },
    ],
  },
  {
    text: `emails with attachments over 10 mb bounce

<lena@example.net>: host mx.example.net[198.51.100.25] said: 552 5.3.4 Message size exceeds fixed limit (in reply to MAIL FROM command)

can you raise to 25?`,
    secrets: [],
    details: [
      { kind: 'email', value: 'lena@example.net' },
      { kind: 'ipv4', value: '198.51.100.25' },
      { kind: 'domain', value: 'mx.example.net' },
    ],
  },

  // Two or more unrelated problems in one message.
  {
    text: `Hello, I have 2 questions:
1. Why is my invoice 40772 higher than last month?
2. The mailbox sales@example.com does not get any letters.`,
    secrets: [],
    details: [
      { kind: 'invoice', value: '40772' },
      { kind: 'email', value: 'sales@example.com' },
    ],
    mixed: true,
  },
  {
    text: "My VPS 203.0.113.12 can't be pinged. Also I would like to transfer the domain example.net to you, what does it cost?",
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.12' },
      { kind: 'domain', value: 'example.net' },
    ],
    mixed: true,
  },
  {
    text: "SSL of the shop is expired, pls renew. While you're at it, please upgrade our plan to Business and send the offer for 3 years.",
    secrets: [],
    mixed: true,
  },
  {
    text: `hi
- php 8.2 on forum
- the backup of monday, where is it? i need one file
- you billed me twice in november
thx`,
    secrets: [],
    mixed: true,
  },
  {
    text: 'Thank you, site is ok now. Second question: how can I add my colleague to the account so that she sees only invoices?  And third, the ftp on the other server is super slow.',
    secrets: [],
    mixed: true,
  },
  {
    text: `First problem: website 502 since noon (gym.example).
Second problem: our receptionist cannot send mail from Outlook, error 0x800CCC0F.
Third: who do I call at night?`,
    secrets: [],
    details: [
      { kind: 'http', value: '502' },
      { kind: 'domain', value: 'gym.example' },
    ],
    mixed: true,
  },
  {
    text: 'DNS for example.org is not updating since tuesday, and by the way my card was changed at the bank, where do I put the new number, and can i get a discount because of all this trouble',
    secrets: [],
    details: [{ kind: 'domain', value: 'example.org' }],
    mixed: true,
  },
  {
    text: 'Please cancel vps-12 at the end of the month. Unrelated: on vps-13 the disk shows read-only file system since the last reboot.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Wordpress update fails with "could not create directory". PS the reverse dns of 198.51.100.121 is still the old one, please fix that too',
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.121' }],
    mixed: true,
  },
  {
    text: `Good morning,

there are several topics:

a) Plesk licence on srv1 says it expires in 3 days although it is paid till June.
b) We need an IPv6 /64 on srv2.
c) Please change our company address in the billing data (we moved).

Thank you
Office team`,
    secrets: [],
    mixed: true,
  },
  {
    text: 'the domain birdhouse.example has still not been renewed even i payed, and also in roundcube i cant see the sent folder anymore',
    secrets: [],
    details: [{ kind: 'domain', value: 'birdhouse.example' }],
    mixed: true,
  },
  {
    text: 'Need 2 things. One, open port 3306 for 203.0.113.240. Two, tell me why the newsletter server got blacklisted at Spamhaus.',
    secrets: [],
    details: [{ kind: 'ipv4', value: '203.0.113.240' }],
    mixed: true,
  },
  {
    text: 'Apart from the slow database (see graphs), I also want a refund for the addon "Premium DNS" I never ordered.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'RDP freezes every 5 min on win-3. On another note, when do you get the location Singapore? And do you resell Office 365?',
    secrets: [],
    mixed: true,
  },
  {
    text: `1) reboot 198.51.100.14, hangs
2) new mailbox for "hr"
3) certificate for intranet.example.com
4) invoice copy September`,
    secrets: [],
    details: [
      { kind: 'ipv4', value: '198.51.100.14' },
      { kind: 'domain', value: 'intranet.example.com' },
    ],
    mixed: true,
  },
  {
    text: 'cron of the shop doesnt run. and my phone number in your profile is wrong, how to change without the old phone?',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Could you restore the database crm_live from 6 am. One more thing, please, our developers do not receive the 2FA SMS at all.',
    secrets: [],
    details: [{ kind: 'time', value: '6 am' }],
    mixed: true,
  },
  {
    text: "Hey, docker pull is rate limited on your shared IP, that's the first. In addition the load balancer lb-7 drops websockets after 60 s. Finally: VAT is charged though we are reverse charge.",
    secrets: [],
    mixed: true,
  },
  {
    text: 'since u moved us the gallery shows no thumbnails.... another problem: spam!!! 300 per day on info@kayak.example. and another: ftp user of my ex employee must be deleted TODAY',
    secrets: [],
    details: [{ kind: 'email', value: 'info@kayak.example' }],
    mixed: true,
  },
  {
    text: 'Is server ds-18 getting its new disk tonight? Additionally, could you send us the signed data processing agreement, our lawyer needs it by Friday.',
    secrets: [],
    mixed: true,
  },
  {
    text: `Ticket because of:

Problem A - example.com shows Apache default page
Problem B - I cannot pay with PayPal, page reloads

Both since the weekend but I guess different things.`,
    secrets: [],
    details: [{ kind: 'domain', value: 'example.com' }],
    mixed: true,
  },
  {
    text: 'I want to downgrade from 8 GB to 4 GB from next month. Plus my backups in the panel are empty since the 9th, that is scary, please check.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Btw the whois of example.net shows my home address, make it private. The main reason I write: Imunify deletes my theme files every night.',
    secrets: [],
    details: [{ kind: 'domain', value: 'example.net' }],
    mixed: true,
  },
  {
    text: 'pls make new subdomain test.kids.example + look why mail() is off + tell price of 100gb more disk',
    secrets: [],
    details: [{ kind: 'domain', value: 'test.kids.example' }],
    mixed: true,
  },
  {
    text: `Dear Support,

I hope you are doing well. Regarding our hosting, the website museum.example.org loads only half of the pictures. Regarding our domain, we would like to know whether the .museum ending can be ordered with you. Regarding the last invoice (29018), the project number is missing.

Sincerely,
Dr. P. Novak`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'museum.example.org' },
      { kind: 'invoice', value: '29018' },
    ],
    mixed: true,
  },
  {
    text: 'magento reindex killed each night at 02:30, exit code 137. different topic, but the same account: can we have two admins in the client area?',
    secrets: [],
    details: [
      { kind: 'time', value: '02:30' },
      { kind: 'exit', value: '137' },
    ],
    mixed: true,
  },
  {
    text: 'The ssl on mail.example.net is self signed, phones complain. Oh and you forgot my SLA credit from the outage in March!',
    secrets: [],
    details: [{ kind: 'domain', value: 'mail.example.net' }],
    mixed: true,
  },
  {
    text: 'Question 1: what is the max attachment size? Question 2: server 203.0.113.59 load 90 and nothing in top. Question 3: Do you have student discount',
    secrets: [],
    details: [{ kind: 'ipv4', value: '203.0.113.59' }],
    mixed: true,
  },
  {
    text: 'Two unrelated issues: (i) BGP session to AS64500 flaps every hour, (ii) remote hands needed in rack B07 to plug a USB stick.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Backups to S3 fail with SignatureDoesNotMatch. I also noticed that my newsletter subscription with you cannot be cancelled, the link is 404.',
    secrets: [],
    details: [{ kind: 'http', value: '404' }],
    mixed: true,
  },
  {
    text: 'can u pls unblock my ip 198.51.100.250 ... and when ur there pls install wordpress on second domain ... and why is the price in dollars now',
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.250' }],
    mixed: true,
  },
  {
    text: 'Kernel on vps-70 panics with zfs 2.2. Separately from that: please add our PO number 4500-117 to all future invoices.',
    secrets: [],
    mixed: true,
  },
  {
    text: `My list for today:
* Nextcloud says "database is locked"
* domain lock for example.org must be removed for transfer
* what happened with the ticket 60110 about my refund?`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'example.org' },
      { kind: 'ticket', value: '60110' },
    ],
    mixed: true,
  },
  {
    text: 'Hello, customers in Brazil have 400 ms ping to the game server, is there a better route? And the teamspeak licence file you sold me is for 32 slots, I paid 64.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'I get mails "quota 95%" for a mailbox that is empty. Next: the site builder does not publish. Next: cancel the auto renewal of .shop domain.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Is it possible to get ssh on shared? if so enable for user nina. Moreover the statistics (awstats) shows zero visitors since January 1.',
    secrets: [],
    mixed: true,
  },
  {
    text: 'Nameservers ns1.example.com do not answer for my zone; and apart from that the person on your chat was very rude to my wife, I want to make a complaint.',
    secrets: [],
    details: [{ kind: 'domain', value: 'ns1.example.com' }],
    mixed: true,
  },
  {
    text: `Windows update broke IIS on 203.0.113.88, sites show 503.

Also, when I tried to pay the renewal of the other server (order 71230) your gateway said "currency not supported".`,
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.88' },
      { kind: 'http', value: '503' },
      { kind: 'order', value: '71230' },
    ],
    mixed: true,
  },
  {
    text: 'I need the EPP code for wine.example. I need also that somebody checks why php mail goes to spam from the other domain, cheese.example.',
    secrets: [],
    details: [
      { kind: 'domain', value: 'wine.example' },
      { kind: 'domain', value: 'cheese.example' },
    ],
    mixed: true,
  },
  {
    text: 'Firewall rule 14 disappears after save. Not related, but urgent: we did not get an invoice for order 80551 and the accounting closes today',
    secrets: [],
    details: [{ kind: 'order', value: '80551' }],
    mixed: true,
  },

  // One problem, though it has a list, an "also" or many symptoms.
  {
    text: 'The certificate is expired on example.com, also on www.example.com and also on the api. All three are the same wildcard.',
    secrets: [],
    details: [
      { kind: 'domain', value: 'example.com' },
      { kind: 'domain', value: 'www.example.com' },
    ],
  },
  {
    text: 'Port 25 is closed on my VPS. I also tried 465 and 587, also closed. Also from rescue system.',
    secrets: [],
  },
  {
    text: `1. Opened the panel
2. Clicked Reinstall, chose Debian 12
3. Waited 40 minutes
4. Progress still 0%
5. Tried to cancel, "operation in progress"`,
    secrets: [],
  },
  {
    text: `Records I need in the zone example.org, your editor refuses the last one:

@      A      203.0.113.70
www    CNAME  example.org.
mail   A      203.0.113.71
@      MX 10  mail.example.org.
_sip._tcp SRV 10 5 5060 sip.example.org.

Error: "invalid target".`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'example.org' },
      { kind: 'ipv4', value: '203.0.113.70' },
      { kind: 'ipv4', value: '203.0.113.71' },
      { kind: 'domain', value: 'mail.example.org' },
      { kind: 'domain', value: 'sip.example.org' },
    ],
  },
  {
    text: `These mails bounced today, the reason is equal for all (SPF fail):
- to kim@example.com
- to orders@example.net
- to j.doe@example.org
We send through your relay, so your IP must be in the record, which one is it?`,
    secrets: [],
    details: [
      { kind: 'email', value: 'kim@example.com' },
      { kind: 'email', value: 'orders@example.net' },
      { kind: 'email', value: 'j.doe@example.org' },
    ],
  },
  {
    text: `Before: TTFB 180 ms.
After your move: TTFB 2.4 s.
Tested from 3 places:
 - London 2.3 s
 - Oslo 2.4 s
 - Rome 2.6 s
Same code, same db, only the node is different (sh-204 -> sh-219).`,
    secrets: [],
  },
  {
    text: 'Migration questions before I order: do you move mailboxes, databases and cron as well, and is there any downtime? All from one cPanel account, 14 GB.',
    secrets: [],
  },
  {
    text: `I would like a full restore of vps-230:
1. to the state of 14 January
2. in the evening after 20:00 only
3. and please keep the present disk as a copy, in case something is missing
4. call or mail me when ready`,
    secrets: [],
    details: [
      { kind: 'time', value: '14 January' },
      { kind: 'time', value: '20:00' },
    ],
  },
  {
    text: 'after the power failure the site, the mail and the ftp are gone, all is on one server 198.51.100.8 so I guess it simply did not start again',
    secrets: [],
    details: [{ kind: 'ipv4', value: '198.51.100.8' }],
  },
  {
    text: `Please upgrade:
 CPU 2 -> 4
 RAM 4 -> 16
 disk 40 -> 160
for vps-9, and let me know what I have to pay and if it reboots.`,
    secrets: [],
  },
  {
    text: `Hello support,

we see random 5xx on our shop https://boots.example.com and collected everything that could be useful:

When: since Thursday 15 January, about 17:00, right after the notice "network maintenance".
Who: all visitors, about one request of twenty.
What: 502 from nginx, sometimes 504.

nginx error.log:
2026/01/15 17:04:12 [error] 1180#1180: *88120 upstream prematurely closed connection while reading response header from upstream, client: 198.51.100.30
2026/01/15 17:04:13 [error] 1180#1180: *88131 upstream prematurely closed connection while reading response header from upstream, client: 198.51.100.31
2026/01/15 17:06:40 [error] 1180#1180: *88502 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 198.51.100.30

php-fpm.log:
[15-Jan-2026 17:04:12] WARNING: [pool www] child 20711 exited on signal 11 (SIGSEGV - core dumped) after 3.120311 seconds from start
[15-Jan-2026 17:04:12] NOTICE: [pool www] child 20790 started
[15-Jan-2026 17:06:02] WARNING: [pool www] server reached pm.max_children setting (20), consider raising it

dmesg:
[881230.114402] php-fpm8.2[20711]: segfault at 7f2a00000018 ip 000055c1f7a0c1d2 sp 00007ffd1c9d2a10 error 4 in php-fpm8.2

What we did: restarted php-fpm, turned opcache off, went back to yesterday's release of our code. No change. On our staging server with the same code it does not happen.

Best regards
Aino Virtanen
Platform team`,
    secrets: [],
    details: [
      { kind: 'url', value: 'https://boots.example.com' },
      { kind: 'http', value: '502' },
      { kind: 'http', value: '504' },
      { kind: 'ipv4', value: '198.51.100.30' },
      { kind: 'ipv4', value: '198.51.100.31' },
      { kind: 'time', value: '17:00' },
      {
        kind: 'log',
        value:
          '[15-Jan-2026 17:04:12] WARNING: [pool www] child 20711 exited on signal 11 (SIGSEGV - core dumped) after 3.120311 seconds from start',
      },
    ],
  },
  {
    text: `SMTP conversation, as you asked in ticket 70442:

$ openssl s_client -starttls smtp -connect mail.example.org:587 -crlf
CONNECTED(00000003)
depth=1 C = XX, O = Example CA, CN = Example Intermediate
verify error:num=20:unable to get local issuer certificate
---
250 HELP
EHLO laptop
250-mail.example.org
250-SIZE 26214400
250-AUTH PLAIN LOGIN
250 CHUNKING
MAIL FROM:<tests@example.org>
250 OK
RCPT TO:<me@example.net>
451 Temporary local problem - please try later

It says the same for any recipient.`,
    secrets: [],
    details: [
      { kind: 'ticket', value: '70442' },
      { kind: 'domain', value: 'mail.example.org' },
      { kind: 'email', value: 'tests@example.org' },
      { kind: 'email', value: 'me@example.net' },
      { kind: 'log', value: '451 Temporary local problem - please try later' },
    ],
  },
  {
    text: `Go service on vps-512 panics after 3-4 hours, never on other machines:

panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x28 pc=0x6f1c2a]

goroutine 4127 [running]:
main.(*resolver).lookup(0x0, {0xc0002a4000, 0x17})
	/build/resolver.go:58 +0x4a
main.(*worker).run(0xc00011c000)
	/build/worker.go:131 +0x1c5
created by main.main
	/build/main.go:77 +0x3b1
exit status 2

The nil comes from a failed DNS answer. Your resolver 203.0.113.53 gives SERVFAIL for a minute or so:

;; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 4711
;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
;; SERVER: 203.0.113.53#53(203.0.113.53)
;; WHEN: Fri Jan 16 05:11:09 UTC 2026

I will handle the nil, but please look at the resolver.`,
    secrets: [],
    details: [
      { kind: 'exit', value: '2' },
      { kind: 'ipv4', value: '203.0.113.53' },
      { kind: 'stack', value: 'main.(*resolver).lookup(0x0, {0xc0002a4000, 0x17})' },
      { kind: 'time', value: 'Fri Jan 16 05:11:09 UTC 2026' },
    ],
  },
  {
    text: `.NET app in container restarts

Unhandled exception. System.Net.Sockets.SocketException (11): Resource temporarily unavailable
   at System.Net.Dns.GetHostEntryOrAddressesCore(String hostName, Boolean justAddresses, AddressFamily addressFamily, Nullable\`1 startingTimestamp)
   at System.Net.Dns.GetHostAddresses(String hostNameOrAddress, AddressFamily family)
   at Shop.Data.Connector.Open() in /src/Shop.Data/Connector.cs:line 44
   at Shop.Program.Main(String[] args) in /src/Shop/Program.cs:line 19
container shop-api exited with code 139

dns inside docker network is broken since your kernel update i guess. host resolves, containers do not`,
    secrets: [],
    details: [
      { kind: 'stack', value: 'at Shop.Data.Connector.Open() in /src/Shop.Data/Connector.cs:line 44' },
      { kind: 'exit', value: '139' },
    ],
  },
  {
    text: `/var/log/auth.log is full of this and now I am out too:

Jan 17 06:25:01 vps sshd[2211]: Failed password for root from 198.51.100.99 port 41822 ssh2
Jan 17 06:25:03 vps sshd[2211]: Failed password for root from 198.51.100.99 port 41822 ssh2
Jan 17 06:25:06 vps sshd[2213]: Failed password for invalid user test from 198.51.100.99 port 41960 ssh2
Jan 17 06:25:09 vps sshd[2215]: Failed password for invalid user oracle from 198.51.100.99 port 42010 ssh2
Jan 17 06:25:12 vps sshd[2218]: Accepted password for backup from 198.51.100.98 port 50122 ssh2
Jan 17 06:25:12 vps sshd[2218]: pam_unix(sshd:session): session opened for user backup by (uid=0)

I do not know user backup! Is it yours? Please isolate the vps but do not delete.`,
    secrets: [],
    details: [
      { kind: 'ipv4', value: '198.51.100.99' },
      { kind: 'ipv4', value: '198.51.100.98' },
      {
        kind: 'log',
        value: 'Jan 17 06:25:12 vps sshd[2218]: Accepted password for backup from 198.51.100.98 port 50122 ssh2',
      },
    ],
  },
  {
    text: `Backup report of the agent, 3rd night:

[02:00:01] INFO  job nightly-full started
[02:00:03] INFO  source /var/www (41 GB)
[02:11:47] INFO  uploaded 10%
[02:23:20] INFO  uploaded 20%
[02:23:21] WARN  target answered 503, retry 1/5
[02:24:21] WARN  target answered 503, retry 2/5
[02:26:21] WARN  target answered 503, retry 3/5
[02:30:21] WARN  target answered 503, retry 4/5
[02:38:21] WARN  target answered 503, retry 5/5
[02:38:22] ERROR job nightly-full failed, exit code 75
[02:38:22] INFO  checksum of last good archive: 7f9c2ba4e88f827d616045507605853e

Target is your storage box box-118.`,
    secrets: [],
    details: [
      { kind: 'http', value: '503' },
      { kind: 'exit', value: '75' },
      { kind: 'log', value: '[02:38:22] ERROR job nightly-full failed, exit code 75' },
    ],
  },
  {
    text: `hello

terraform destroyed wrong server :( my fault. vps "prod-eu-1" id 550e8400-e29b-41d4-a716-446655440000 deleted 2026-01-17 12:41 UTC.

Is there ANY way to get the disk back? I have read:
- "deleted services are kept 24 hours" (wiki)
- "deletion is immediate and final" (terms)
which one is true?`,
    secrets: [],
    details: [{ kind: 'time', value: '2026-01-17 12:41 UTC' }],
  },
  {
    text: 'question about the invoice: why do I see two lines, one for VPS and one for IPv4, before it was one?',
    secrets: [],
  },
  {
    text: 'Also waiting for an answer about my snapshot! It is in state "deleting" for 2 days and blocks everything else on the server.',
    secrets: [],
  },
  {
    text: 'Second time I ask: please unlock the domain forest.example, I have sent the id scan already on Monday',
    secrets: [],
    details: [{ kind: 'domain', value: 'forest.example' }],
  },
  {
    text: 'firefox: SEC_ERROR_UNKNOWN_ISSUER. chrome: NET::ERR_CERT_AUTHORITY_INVALID. iphone: "not trusted". curl: (60). All on https://clinic.example.net',
    secrets: [],
    details: [{ kind: 'url', value: 'https://clinic.example.net' }],
  },
  {
    text: `Dear Sir or Madam,

I am writing on behalf of our club. The following members can not read their club mail since the change of the mail server:

1. Mr. Brown
2. Mrs. Hughes
3. Mr. Okafor
4. the treasurer

They use Windows Mail and the message is "We could not find your Office 365 account". Webmail works. What settings should they put in?

Yours faithfully,
Edith Clarke
Hon. Secretary, Riverside Bowling Club
clarke@bowling.example
Tel 01632 960 123`,
    secrets: [],
    details: [{ kind: 'email', value: 'clarke@bowling.example' }],
  },
  {
    text: 'Do I need to change A, AAAA, MX and TXT one by one when I move from vps-3 to vps-4, or is there a bulk thing?',
    secrets: [],
  },
  {
    text: 'when i import the dump: 1) phpmyadmin says file too big 2) bigdump says timeout 3) ssh is not in my plan. how do i get 800 MB in?',
    secrets: [],
  },
  {
    text: `Hi, just letting you know what your upgrade did:
- cPanel opens, fine
- File Manager: blank
- Email Accounts: blank
- everything else in the jupiter theme: blank
looks like one js is missing (404 on /cPanel_magic_revision_1768/yui.js)`,
    secrets: [],
    details: [{ kind: 'http', value: '404' }],
  },
  {
    text: 'Load balancer marks both backends 203.0.113.101 and 203.0.113.102 as down but health check url answers 200 from both when I curl.',
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.101' },
      { kind: 'ipv4', value: '203.0.113.102' },
      { kind: 'http', value: '200' },
    ],
  },
  {
    text: 'GRE tunnel from your scrubbing, MTU? TCP hangs after handshake, ping -s 1400 ok, -s 1450 lost. Our end 198.51.100.130, your end 203.0.113.250.',
    secrets: [],
    details: [
      { kind: 'ipv4', value: '198.51.100.130' },
      { kind: 'ipv4', value: '203.0.113.250' },
    ],
  },
  {
    text: 'For the third day: no traffic stats, no cpu graph, no disk graph for vps-640. The server itself is OK. Graphs page says "no data".',
    secrets: [],
  },
  {
    text: `Could you check, please, whether the following are covered by the SLA of my plan "Managed L":
   - hardware replacement
   - OS updates
   - night calls
I want to show it to my boss before we extend.`,
    secrets: [],
  },
  {
    text: 'Account number 100048812, sort code 20-00-00, that is where you should send the refund. Company no. 09876543.',
    secrets: [],
  },
  {
    text: 'Bitcoin payment txid 4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b is confirmed 12 times and the balance in my account is 0',
    secrets: [],
  },
  {
    text: 'SSO: "password" in your SAML metadata example is an XML element? our IdP (Keycloak) complains at <md:NameIDFormat>',
    secrets: [],
  },

  // Long ones.
  {
    text: `compose stack on vps-733 restarts for ever. full file, maybe you see it:

services:
  web:
    image: nextcloud:30
    restart: always
    ports:
      - "8080:80"
    environment:
      MYSQL_HOST: db
      MYSQL_DATABASE: nextcloud
      MYSQL_USER: nextcloud
      MYSQL_PASSWORD: Cloudberry-fake-14
    volumes:
      - ./data:/var/www/html
  db:
    image: mariadb:11
    restart: always
    environment:
      MARIADB_ROOT_PASSWORD: Gooseberry-fake-15
    volumes:
      - ./db:/var/lib/mysql

web-1  | Initializing nextcloud 30.0.4.1 ...
db-1   | 2026-01-17 11:20:02 0 [ERROR] mariadbd: Can't create/write to file '/var/lib/mysql/ddl_recovery.log' (Errcode: 13 "Permission denied")
db-1 exited with code 1

I run it as root, so which permission?? is it the NFS disk of yours`,
    secrets: ['Cloudberry-fake-14', 'Gooseberry-fake-15'],
    details: [
      { kind: 'exit', value: '1' },
      {
        kind: 'log',
        value:
          "db-1   | 2026-01-17 11:20:02 0 [ERROR] mariadbd: Can't create/write to file '/var/lib/mysql/ddl_recovery.log' (Errcode: 13 \"Permission denied\")",
      },
    ],
  },
  {
    text: `Good day to everyone in support,

I was sent here by your colleague in the chat. Let me tell it from the beginning, because I have told it three times already.

On Monday our web designer finished the new page of the guest house. She put it on the server by FTP. On Tuesday morning the page was gone and the old one was back. She put it again. On Wednesday morning: the old one again! On Thursday she stayed up until 1:00 and saw that at 00:30 exactly all her files were replaced.

She thinks that something copies the old page over the new one every night. She has looked in the panel under scheduled tasks and there is nothing. I have looked too, with my glasses.

The address is guesthouse-elm.example and the name of our package is "Web S". We have had it since 2014 and it was always fine, I must say.

Could you please find out:
 - what it is that brings the old page back,
 - and stop it?

The new page is saved on her computer, so nothing is lost.

With warm regards,
Ingrid Sommer
Guest House Elm

Breakfast from 7:30 to 10:00
Find us on the market square!
Please think of the trees before you print this mail.`,
    secrets: [],
    details: [
      { kind: 'domain', value: 'guesthouse-elm.example' },
      { kind: 'time', value: '1:00' },
      { kind: 'time', value: '00:30' },
    ],
  },
  {
    text: `Spring app, started failing on 16 Jan at 23:58 when our managed postgres switched over:

org.springframework.jdbc.CannotGetJdbcConnectionException: Failed to obtain JDBC Connection
	at org.springframework.jdbc.datasource.DataSourceUtils.getConnection(DataSourceUtils.java:84)
	at org.springframework.jdbc.core.JdbcTemplate.execute(JdbcTemplate.java:653)
	at org.springframework.jdbc.core.JdbcTemplate.query(JdbcTemplate.java:754)
	at com.example.tickets.BookingRepository.findOpen(BookingRepository.java:37)
	at com.example.tickets.BookingService.nightly(BookingService.java:112)
	at java.base/java.util.concurrent.Executors$RunnableAdapter.call(Executors.java:572)
	at java.base/java.util.concurrent.FutureTask.run(FutureTask.java:317)
	at java.base/java.lang.Thread.run(Thread.java:1583)
Caused by: org.postgresql.util.PSQLException: FATAL: remaining connection slots are reserved for roles with the SUPERUSER attribute
	at org.postgresql.core.v3.ConnectionFactoryImpl.doAuthentication(ConnectionFactoryImpl.java:693)
	at org.postgresql.core.v3.ConnectionFactoryImpl.tryConnect(ConnectionFactoryImpl.java:203)
	... 14 more

pool is 20, we have 3 app nodes, max_connections was 200 before and show max_connections says 25 now. cluster pg-main-4, endpoint pg-main-4.db.example.net`,
    secrets: [],
    details: [
      { kind: 'time', value: '23:58' },
      { kind: 'domain', value: 'pg-main-4.db.example.net' },
      {
        kind: 'stack',
        value: 'at org.springframework.jdbc.datasource.DataSourceUtils.getConnection(DataSourceUtils.java:84)',
      },
    ],
  },
  {
    text: `rails assets:precompile dies in the deploy on your "App M", same commit 5d41402abc4b2a76b9719d911017c592aabbccdd is fine locally

-----> Detecting rake tasks
-----> Preparing app for Rails asset pipeline
       Running: rake assets:precompile
       rake aborted!
       Errno::ENOSPC: No space left on device @ io_write - /app/tmp/cache/assets/sprockets/v4.0.0/qT
       /app/vendor/bundle/ruby/3.3.0/gems/sprockets-4.2.1/lib/sprockets/cache/file_store.rb:112:in 'write'
       /app/vendor/bundle/ruby/3.3.0/gems/sprockets-4.2.1/lib/sprockets/cache.rb:151:in 'set'
       /app/vendor/bundle/ruby/3.3.0/gems/sprockets-4.2.1/lib/sprockets/cached_environment.rb:47:in 'load'
       /app/vendor/bundle/ruby/3.3.0/bin/rake:25:in '<main>'
       Tasks: TOP => assets:precompile
       (See full trace by running task with --trace)
 !
 !     Precompiling assets failed.
 !
 !     Push rejected

df in the console says 11% used. inodes 4%. So whose device is full?`,
    secrets: [],
    details: [
      {
        kind: 'stack',
        value: "/app/vendor/bundle/ruby/3.3.0/gems/sprockets-4.2.1/lib/sprockets/cache/file_store.rb:112:in 'write'",
      },
    ],
  },
  {
    text: `Hello, my report of the week, sorry that it is all in one letter, I have no time to open many tickets.

Server 203.0.113.150 (production)
Rebooted on Tuesday at 04:44 by itself. In the journal:

Jan 13 04:43:58 prod kernel: watchdog: BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:2:18820]
Jan 13 04:44:24 prod kernel: watchdog: BUG: soft lockup - CPU#3 stuck for 52s! [kworker/3:2:18820]
-- Reboot --

I want to know the reason.

Domain example.net
The panel says "expires in 9 days", auto renewal is ON, balance is positive. Why is it not renewed?

Mail
Since we changed the plan nobody can send more than 10 letters at once, we get "451 4.7.1 try again later".

Money
Invoice 90211 has a setup fee, your sales man Robert promised none.

Waiting for answers to all of it,
S. Karimov`,
    secrets: [],
    details: [
      { kind: 'ipv4', value: '203.0.113.150' },
      { kind: 'domain', value: 'example.net' },
      { kind: 'invoice', value: '90211' },
      { kind: 'time', value: '04:44' },
      {
        kind: 'log',
        value: 'Jan 13 04:43:58 prod kernel: watchdog: BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:2:18820]',
      },
    ],
    mixed: true,
  },
  {
    text: `Our ticket importer chokes on your API since yesterday. Request and answer, complete:

> POST /v2/tickets HTTP/1.1
> Host: api.hosting.example
> User-Agent: importer/3.1
> Accept: application/json
> X-Auth-Token: hk_fake_77aa88bb99cc00dd
> Content-Type: application/json
> Content-Length: 118
>
> {"subject":"Reboot vps-9","service":"vps-9","department":"tech","message":"please reboot, it hangs since 5 am"}

< HTTP/1.1 422 Unprocessable Entity
< Date: Sat, 17 Jan 2026 08:15:00 GMT
< Content-Type: application/json
< X-Request-Id: 2f1d6c5e-0b3a-4c8e-9f57-1a2b3c4d5e6f
<
< {"errors":{"department":["is not a number"]}}

Until Friday the name was accepted. Was it changed, and where is the changelog?`,
    secrets: ['hk_fake_77aa88bb99cc00dd'],
    details: [
      { kind: 'http', value: '422' },
      { kind: 'domain', value: 'api.hosting.example' },
      { kind: 'time', value: 'Sat, 17 Jan 2026 08:15:00 GMT' },
    ],
  },
] as const satisfies readonly MessageCase[];
