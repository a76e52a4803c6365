import type { MessageCase, SimilarityCase, SubjectCase } from '../types.js';

// Written when the rules were there already. What failed here first has since helped to mend the coach, the search for secrets and
// that for similar tickets: for these it is a second corpus, and no proof. Details and two problems were never tuned on it.
// A rule that fails here is judged by the rate, not mended case by case.

export const heldOutSubjects = [
  { text: 'Roundcube shows "Connection to storage server failed" since this morning', good: true },
  { text: 'Moving dornfeld-pottery.example away from you, need the auth code', good: true },
  { text: 'Charged twice for the March renewal of my VPS', good: true },
  { text: 'Cron for the newsletter ran 14 times last night', good: true },
  { text: 'wildcard cert on *.lab.example expired, auto renewal did nothing', good: true },
  { text: 'How do I point the apex domain to Fly without an A record?', good: true },
  { text: 'Disk full on vps-3312 though du only finds 9 GB', good: true },
  { text: 'php 8.3 upgrade broke the ionCube loader', good: true },
  { text: 'Reverse DNS for 198.51.100.44', good: true },
  { text: 'Gmail rejects our newsletters: 550-5.7.26 unauthenticated sender', good: true },
  { text: 'Please remove Tobias Wren from the billing contacts', good: true },
  { text: 'Magento admin loops back to the login form after the proxy change', good: true },
  { text: 'Can I get an invoice with our Norwegian VAT number on it?', good: true },
  { text: 'ssh times out from the office but works over mobile data', good: true },
  { text: 'postgres refuses connections after the reboot on Sunday', good: true },
  { text: 'Backup from 11 June will not restore, archive is 0 bytes', good: true },
  { text: 'Staging site is indexed by Google, how to block it', good: true },
  { text: 'I want to downgrade from Business to Starter at the end of the term', good: true },
  { text: 'mail to anyone @partner.example comes back after 4 days', good: true },
  { text: 'RAM upgrade to 8 GB for the game server, is a reboot necessary', good: true },
  { text: 'Nextcloud uploads over 512 MB die with 413', good: true },
  { text: 'nameservers still show the old host 3 days after I changed them', good: true },
  { text: 'WordPress asks for FTP credentials when updating plugins', good: true },
  { text: 'Refund for the domain I registered with a typo', good: true },
  { text: 'IPv6 gone on web07 after your maintenance', good: true },
  { text: 'Catch-all mailbox fills with spam from one Brazilian range', good: true },
  { text: 'Two-factor app lost with old phone, locked out of the client area', good: true },
  { text: 'URGENT: checkout on the shop returns 502 for every customer', good: true },
  { text: 'Help with setting SPF for two mail providers on one domain', good: true },
  { text: 'Contact form not working since PHP 8.2, no mail is sent', good: true },
  { text: 'Problem renewing harbour-choir.example, card declined at the last step', good: true },
  { text: 'please help!! hacked, homepage redirects to a casino', good: true },
  { text: 'Question about moving 3 mailboxes from Zoho', good: true },
  { text: 'IMAP ERROR on iPhone only, Outlook is fine', good: true },
  { text: 'Hello, MySQL import stops at 50 MB in phpMyAdmin', good: true },
  { text: 'it happened again', good: false, why: 'vague' },
  { text: 'Issue with the service', good: false, why: 'vague' },
  { text: 'can someone look at this', good: false, why: 'vague' },
  { text: 'Nothing works', good: false, why: 'vague' },
  { text: 'as discussed', good: false, why: 'vague' },
  { text: 'my site', good: false, why: 'vague' },
  { text: 'something is wrong with my account', good: false, why: 'vague' },
  { text: 'I have a quick question', good: false, why: 'vague' },
  { text: 'Need assistance asap please', good: false, why: 'vague' },
  { text: 'Very disappointed', good: false, why: 'vague' },
  { text: 'Still the same problem!', good: false, why: 'vague' },
  { text: 'broken', good: false, why: 'vague' },
  { text: 'Follow up', good: false, why: 'vague' },
  { text: 'Support request', good: false, why: 'vague' },
  { text: 'need this sorted today', good: false, why: 'vague' },
  { text: 'Server trouble', good: false, why: 'vague' },
  { text: 'Your company', good: false, why: 'vague' },
  { text: 'WHY IS NOBODY ANSWERING ME', good: false, why: 'shouting' },
  { text: 'FIX THIS NOW!!!!!!', good: false, why: 'shouting' },
  { text: 'THIS IS RIDICULOUS I WANT MY SITE BACK', good: false, why: 'shouting' },
  { text: 'ANSWER!!!', good: false, why: 'shouting' },
  { text: 'I AM LOSING MONEY EVERY MINUTE', good: false, why: 'shouting' },
  { text: '?', good: false, why: 'short' },
  { text: 'dns', good: false, why: 'short' },
  { text: 'pls', good: false, why: 'short' },
  { text: 'mail', good: false, why: 'short' },
  { text: 'asdf', good: false, why: 'short' },
  { text: 'Good morning', good: false, why: 'greeting' },
  { text: 'Hi there, hope you are well', good: false, why: 'greeting' },
  { text: 'Dear support team,', good: false, why: 'greeting' },
  { text: 'hey guys', good: false, why: 'greeting' },
  { text: '#448120', good: false, why: 'id' },
  { text: 'ORD-2291-7764', good: false, why: 'id' },
  { text: 'Re: 90817', good: false, why: 'id' },
  { text: '203.0.113.90', good: false, why: 'id' },
  { text: 'Email issue on my phone', good: true, borderline: true },
  { text: 'website slow', good: true, borderline: true },
  { text: 'Question about invoice', good: true, borderline: true },
  { text: 'cannot log in', good: true, borderline: true },
  { text: 'domain transfer', good: true, borderline: true },
  { text: 'Cancel my hosting', good: true, borderline: true },
  { text: 'problem with wordpress', good: false, borderline: true, why: 'vague' },
  { text: 'server down again', good: false, borderline: true, why: 'vague' },
  { text: 'Payment', good: false, borderline: true, why: 'vague' },
  { text: 'DNS question', good: false, borderline: true, why: 'vague' },
] as const satisfies readonly SubjectCase[];

export const heldOutMessages = [
  // With secrets.
  {
    text: 'Morning. The FTP account you set up for our designer gets "530 Login incorrect". He types studio-mia as the user and plumCart_77x as the password, copied from your mail. Could you test it from your side?',
    secrets: ['plumCart_77x'],
  },
  {
    text: 'i changed the root password yesterday to Wq!9vv-Tambourine and now neither the old one nor the new one works on 198.51.100.7',
    secrets: ['Wq!9vv-Tambourine'],
  },
  {
    text: `You asked for access to WordPress:

https://orchard-cider.example/wp-admin
marlene
Gr4vity&Pears

Please be quick, I will change it afterwards.`,
    secrets: ['Gr4vity&Pears'],
  },
  {
    text: "Outlook keeps asking. My pass is sunnyside1964, it has been the same for years so it can't be wrong?",
    secrets: ['sunnyside1964'],
  },
  {
    text: 'Hi, panel login: h.okafor@lantern.example / tR7-bluebottle. The page after login stays white in Firefox and Chrome.',
    secrets: ['tR7-bluebottle'],
  },
  {
    text: `wp-config has this and I still get "Error establishing a database connection":

define( 'DB_NAME', 'shop_live' );
define( 'DB_USER', 'shop_rw' );
define( 'DB_PASSWORD', 'n0tTheOldOne;28' );
define( 'DB_HOST', 'localhost' );`,
    secrets: ['n0tTheOldOne;28'],
  },
  {
    text: `Laravel can't reach mysql since your migration. From my .env:
DB_CONNECTION=mysql
DB_HOST=db2.internal.example
DB_USERNAME=larafarm
DB_PASSWORD=e8Kd0sLq3vZt
MAIL_MAILER=smtp
MAIL_PASSWORD=letters-go-out-9`,
    secrets: ['e8Kd0sLq3vZt', 'letters-go-out-9'],
  },
  {
    text: 'Our app logs "could not connect to server" with postgresql://reports:Fj3kL0pwZZ@198.51.100.23:5432/warehouse?sslmode=require — is port 5432 firewalled?',
    secrets: ['Fj3kL0pwZZ'],
  },
  {
    text: "The worker can't reach redis: redis://default:c4b1e07a99fd@cache.example.net:6379/0 gives WRONGPASS after the upgrade.",
    secrets: ['c4b1e07a99fd'],
  },
  {
    text: `I run
mysql -u blog_admin -pHarvest!Moon3 blog < dump.sql
and it stops at line 8812 with ERROR 1153 (08S01): Got a packet bigger than 'max_allowed_packet' bytes`,
    secrets: ['Harvest!Moon3'],
  },
  {
    text: 'the deploy from gitlab fails on your git server. remote is https://ci-bot:glpat-Zx81mQpLr04TyVbn22Ka@git.example.org/team/site.git',
    secrets: ['glpat-Zx81mQpLr04TyVbn22Ka'],
  },
  {
    text: `Your DNS API returns 403 for this call, although the docs say POST is allowed:

curl -X POST https://api.host.example/v2/zones/481/records \\
  -H "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ6b25lLTQ4MSIsInNjb3BlIjoiZG5zIn0.q3Vw0pKc9rT7aLh2XyEo5NfUd8sJmBg1ZiC4vRkAe6I" \\
  -d '{"type":"TXT"}'`,
    secrets: [
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ6b25lLTQ4MSIsInNjb3BlIjoiZG5zIn0.q3Vw0pKc9rT7aLh2XyEo5NfUd8sJmBg1ZiC4vRkAe6I',
    ],
  },
  {
    text: `We installed the certificate but nginx says key values mismatch. This is the key we put there:

-----BEGIN PRIVATE KEY-----
MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAq7Fh0sNotARealKey
x9yZt3vLm2QpWc8RkEo4UjHbTgYdSaVnCf1iKxJz6LpO5MwErBuQhDlGsXyFvNtA
AkIBzRcPmKeWqYo7UgTjHiDfSbVl3nXa0CxZk9Lp2MwErBuQ==
-----END PRIVATE KEY-----

Was the CSR made with a different one?`,
    secrets: [
      `-----BEGIN PRIVATE KEY-----
MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAq7Fh0sNotARealKey
x9yZt3vLm2QpWc8RkEo4UjHbTgYdSaVnCf1iKxJz6LpO5MwErBuQhDlGsXyFvNtA
AkIBzRcPmKeWqYo7UgTjHiDfSbVl3nXa0CxZk9Lp2MwErBuQ==
-----END PRIVATE KEY-----`,
    ],
  },
  {
    text: `Could someone tell me why ssh ignores this key? I pasted it in the panel exactly as it is:
-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtz
c2gtZWQyNTUxOQAAACFakeFakeFakeNotARealKeyAtAllJustForTestsQAAAJg
-----END OPENSSH PRIVATE KEY-----
Server is vps-881.`,
    secrets: [
      `-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtz
c2gtZWQyNTUxOQAAACFakeFakeFakeNotARealKeyAtAllJustForTestsQAAAJg
-----END OPENSSH PRIVATE KEY-----`,
    ],
  },
  {
    text: 'I wanted to pay the invoice by phone but nobody picks up. Please just charge my Visa 4539 1488 0343 6467, valid till 09/27, the three digits on the back are 318. Thanks, Gwen',
    secrets: ['4539 1488 0343 6467', '318'],
  },
  {
    text: 'card got declined twice, number 5425233430109903 exp 11/28 cvc 904, bank says no attempt was made at all',
    secrets: ['5425233430109903', '904'],
  },
  {
    text: 'I want to move willow-vets.example to you. The EPP code from the old registrar is 7Hq$w2-LpX0e but the order form calls it invalid.',
    secrets: ['7Hq$w2-LpX0e'],
  },
  {
    text: 'Transfer of two domains. First one, lakeside-gym.example, auth code: aK9#tt0Bv!d. Second one will follow next week when the lock is off.',
    secrets: ['aK9#tt0Bv!d'],
  },
  {
    text: 'Our Telegram bot stopped answering since the IP change. Token 7012345678:AAFk3-9dPq0wLzXv7bNmT1rEyUiOpAsDfGh, webhook points to https://bot.tram-times.example/hook',
    secrets: ['7012345678:AAFk3-9dPq0wLzXv7bNmT1rEyUiOpAsDfGh'],
  },
  {
    text: `S3 offsite backup fails with SignatureDoesNotMatch. ~/.aws/credentials on the server has

[offsite]
region = eu-central-1
aws_secret_access_key = kPq7Zt2/VbN0xLw9RmYc4EsJ+hUaGd1FoTi8KeXv

Is the server clock off maybe?`,
    secrets: ['kPq7Zt2/VbN0xLw9RmYc4EsJ+hUaGd1FoTi8KeXv'],
  },
  {
    text: 'Hello! Mailbox info@fern-and-fig.example, I use the password Fern2Fig! (capital F both times). Thunderbird accepts it for receiving but not for sending.',
    secrets: ['Fern2Fig!'],
  },
  {
    text: "so the tech on chat reset it for me and gave me xV93hdTTq but that doesn't let me in either. username is rbrandt",
    secrets: ['xV93hdTTq'],
  },
  {
    text: `Plesk admin
user: admin
pw: 0range.Kettle.51
ip: 203.0.113.140:8443
let me know when the license is fixed, cheers`,
    secrets: ['0range.Kettle.51'],
  },
  {
    text: 'The API key we got in the welcome mail (hst_live_9fK2mQ7xW4pZ1vB8nL5t) is refused with "unknown key". We need it for the reseller billing module before Friday.',
    secrets: ['hst_live_9fK2mQ7xW4pZ1vB8nL5t'],
  },
  {
    text: `Backup script below, exits with 1 and no message. What am I doing wrong?

#!/bin/sh
export PGPASSWORD='s3al-Otter-44'
pg_dump -h 127.0.0.1 -U nightly crm | gzip > /backup/crm.gz`,
    secrets: ['s3al-Otter-44'],
  },
  {
    text: `Fail: sshpass -p 'Tin Roof 1987' rsync -a ./public/ web@203.0.113.33:/var/www/ -> "Permission denied, please try again."
Works from my other laptop with the same command.`,
    secrets: ['Tin Roof 1987'],
  },
  {
    text: "Sorry, forgot to include it in my last message. The password's hedgehog+piano12. Same user as before.",
    secrets: ['hedgehog+piano12'],
  },
  {
    text: `SMTP settings in our CRM, copied straight from the config screen:
Server smtp.roofers.example
Port 587
Encryption STARTTLS
Username quotes@roofers.example
Password Slate&Tile_2020
Result: 535 5.7.8 Error: authentication failed`,
    secrets: ['Slate&Tile_2020'],
  },
  {
    text: `appsettings.json for our .NET site:
"ConnectionStrings": { "Main": "Server=sql1.example.net;Database=fleet;User Id=fleet_app;Password=Vv8!trucks_go;Encrypt=True" }
It throws "Login failed for user 'fleet_app'".`,
    secrets: ['Vv8!trucks_go'],
  },
  {
    text: 'composer cannot fetch our private package on the staging box. auth.json: {"github-oauth":{"github.com":"ghp_T3stFak3N0tRealAbCdEfGh1234567890Zx"}}',
    secrets: ['ghp_T3stFak3N0tRealAbCdEfGh1234567890Zx'],
  },
  {
    text: "Hi, my colleague Ines can't get into phpMyAdmin. We tell everybody to use ines_ro with lemonade-42-river, could you see whether that user still exists?",
    secrets: ['lemonade-42-river'],
  },
  {
    text: 'I set up 2FA on the new phone with the secret JBSWY3DPEHPK3PXPKRSXG5A7 and the six digits are always refused. Is the time on your end right?',
    secrets: ['JBSWY3DPEHPK3PXPKRSXG5A7'],
  },
  {
    text: 'After the reinstall I got a mail "Your new root password: mC5yeRk82Qpo" and the VNC console says Login incorrect. Caps lock is off, tried three keyboards.',
    secrets: ['mC5yeRk82Qpo'],
  },
  {
    text: 'My Directory is protected with basic auth. https://preview:walnut99desk@dev.atelier.example/ worked until Monday and is 401 ever since.',
    secrets: ['walnut99desk'],
  },
  {
    text: 'Passwort? sorry, the english form: user = j.lindqvist, password = "Midsommar?2023". I am in Sweden, perhaps the ? is the problem.',
    secrets: ['Midsommar?2023'],
  },
  // Clean.
  { text: 'I forgot my password and the reset mail never comes. Not in spam either.', secrets: [] },
  {
    text: 'Wrong password, it says, every single time, although I pasted it from the password manager. Account rita@moss.example. I did not change anything.',
    secrets: [],
  },
  {
    text: 'How do I change the password of a mailbox without the old password? The employee left last week.',
    secrets: [],
  },
  { text: 'Please reset the root password on vps-2290 and leave it in the panel, not by mail.', secrets: [] },
  {
    text: 'Your docs say to put DB_PASSWORD=your_password_here in .env. Do the quotes matter if it has a # in it?',
    secrets: [],
  },
  {
    text: `my config, password removed:

[client]
user=backup
password=********
host=localhost

mysqldump still says access denied for user 'backup'@'localhost' (using password: YES)`,
    secrets: [],
  },
  {
    text: "In settings.php I have 'password' => '<redacted>', 'host' => 'db1.example.net'. The host can't be resolved from the new node.",
    secrets: [],
  },
  {
    text: `Please add this public key for the deploy user:
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDq0FakePublicKeyForTestsOnlyNotInUse7Yb kai@workbench`,
    secrets: [],
  },
  {
    text: 'ssh warns me: The ED25519 key fingerprint is SHA256:k3Vd0pQe7xZmL1aRtYc9WbUn5sHfJgIoK2vXqEyT8Mw. Did you reinstall the host?',
    secrets: [],
  },
  {
    text: `The checksum of your rescue image doesn't match. I get
sha256 9f2c4e7ab01d835566c0efb7d1a42390c8e1f5d27a6b9340e2d18c7f5ab36e04
The page lists another one. Which is right?`,
    secrets: [],
  },
  { text: 'Upload id 3f0c9a52-7d1e-4b86-9c4f-21d8e07ab5c3 hangs at 99% for an hour.', secrets: [] },
  {
    text: 'I paid order 7700142938 by bank transfer on Monday and the server is still suspended. Reference was INV-2024-00817.',
    secrets: [],
  },
  { text: 'Please call me on +44 20 7946 0718 after 3 pm, or my assistant on +1 555-0142.', secrets: [] },
  {
    text: 'Where do I send the money? I have IBAN GB33 TEST 0000 1111 2222 33 on the old invoice and another one on the new invoice. Which account is current?',
    secrets: [],
  },
  {
    text: 'Only the last four digits of my card are shown: **** **** **** 7719. Can I tell from the panel when it expires?',
    secrets: [],
  },
  {
    text: `Jun 18 04:12:07 web07 sshd[22918]: Failed password for invalid user oracle from 192.0.2.66 port 50122 ssh2
Jun 18 04:12:09 web07 sshd[22920]: Failed password for root from 192.0.2.66 port 50140 ssh2
There are thousands of those. Should I worry?`,
    secrets: [],
  },
  {
    text: `2024-05-02 08:31:55 dovecot: imap-login: Disconnected (auth failed, 3 attempts in 12 secs): user=<sales@kiln.example>, method=PLAIN, rip=192.0.2.14, session=<p0VdQk8XzLsAAAAB>
Customers tell us mail bounced. What does it mean?`,
    secrets: [],
  },
  {
    text: 'The password field on the client login does not accept paste on Safari. Very annoying with a password manager.',
    secrets: [],
  },
  {
    text: 'What is the minimum password length for database users? Mine with 10 characters is refused as too weak.',
    secrets: [],
  },
  { text: "Password: I don't remember it. Username: tomasz. Can you send me a link?", secrets: [] },
  {
    text: `Username: paula
Password: (same as before, you have it)
The gallery is empty after the update.`,
    secrets: [],
  },
  { text: "I'd rather not send the password here. Is there a safe way to hand you the FTP access?", secrets: [] },
  {
    text: 'The key to a good migration is timing, so I suggest Sunday 6 am. Does that work for your team?',
    secrets: [],
  },
  { text: 'Token expired — that is all the panel says when I click the link in the confirmation mail.', secrets: [] },
  {
    text: 'TXT record is not visible: google-site-verification=Qm2xT7vR0kLpWd9sYf3Hb6Zc1NuEa8JgIoKtVyXqP5M. Added it two days ago at stonebridge-dental.example',
    secrets: [],
  },
  {
    text: `Our DKIM record is too long for your form:
v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtFakePublicKeyOnlyForTestsb7Yq0Wc3Zx9Lm
Can it be split?`,
    secrets: [],
  },
  {
    text: `-----BEGIN CERTIFICATE-----
MIICVDCCAb0CFAketestTestCertificateOnlyNoSecretInHereAtAll0DQYJKoZI
hvcNAQELBQAwWDELMAkGA1UEBhMCTk8xDTALBgNVBAoMBEZha2UxOjA4BgNVBAMM
-----END CERTIFICATE-----
The panel says "chain incomplete" for this one. What do I append?`,
    secrets: [],
  },
  {
    text: `-----BEGIN CERTIFICATE REQUEST-----
MIIBWzCBxQIBADAcMRowGAYDVQQDDBF0ZXN0LW9ubHkuZXhhbXBsZTCBnzANBgkq
hkiG9w0BAQEFAAOBjQAwgYkCgYEAfakefakefakefakefakefake
-----END CERTIFICATE REQUEST-----
Please issue the certificate for this CSR.`,
    secrets: [],
  },
  {
    text: 'git log shows a commit 4be81d90c2f7a35e6610bd9f8c03e7a2d5146fbb that I never made. Was the repository touched during maintenance?',
    secrets: [],
  },
  {
    text: 'Trace id 00-8a3c60f7d9b2e4157706cad1f83b9e52-5e0d7c29ab41f683-01, error 500 in your object storage. Happens on about one upload out of twenty.',
    secrets: [],
  },
  { text: 'How do I rotate an API key without downtime? The panel only has "Delete" and "Create".', secrets: [] },
  { text: 'Is it normal that the API token is shown only once? I closed the tab. Can I see it again?', secrets: [] },
  {
    text: 'Postgres: FATAL: password authentication failed for user "metabase". I reset it in the panel ten minutes ago, does it take a while?',
    secrets: [],
  },
  {
    text: 'connection string from your manual, postgres://USER:PASSWORD@HOST:5432/DBNAME, do I have to URL-encode special characters in it?',
    secrets: [],
  },
  {
    text: 'It asks for "Current password" when I add a second admin. Which one does it mean, mine or theirs?',
    secrets: [],
  },
  { text: 'Login: works. Password: works. But afterwards "session expired" immediately, over and over.', secrets: [] },
  { text: 'Please set the password to something random and text it to the number on the account.', secrets: [] },
  {
    text: 'We got a mail from "billing@host-verify.example" asking to confirm card number and CVV. Is this from you or phishing?',
    secrets: [],
  },
  { text: 'MAC of the NIC is 00:00:5e:00:53:af, the switch port flaps every half hour.', secrets: [] },
  { text: "New IPv6 2001:db8:4f1a:9c02::1b doesn't answer ping, v4 does.", secrets: [] },
  {
    text: 'Serial number of the SSL certificate: 04:9A:7F:22:B1:0C:5E:D8:33:61:AA:90:17:F4:2B:C6. Why was it revoked?',
    secrets: [],
  },
  { text: 'The tracking number for the returned disk is 1Z 999 AA1 01 2345 6784, posted yesterday.', secrets: [] },
  { text: 'VAT ID NO 999 888 777 MVA is missing on invoice 2024/11873, can it be corrected?', secrets: [] },
  {
    text: 'We moved from 1024 to 4096-bit keys and the old clients say "invalid key exchange". Which ciphers are on?',
    secrets: [],
  },
  {
    text: `php -v
PHP 8.2.18 (cli) (built: Apr 11 2024 22:07:41) (NTS)
while the site says 7.4.33. How come?`,
    secrets: [],
  },
  {
    text: 'I used the pass phrase you suggest but ssh-keygen says it is too short. Minimum five characters, apparently?',
    secrets: [],
  },
  { text: "export DATABASE_URL=$PROD_DB_URL doesn't survive the reboot. Where do I set it permanently?", secrets: [] },
  {
    text: `config.yml:
  api_key: \${API_KEY}
  secret: {{ vault_secret }}
The deploy leaves them unexpanded. Does your runner support this?`,
    secrets: [],
  },
  { text: 'PASSWORD PROTECTED DIRECTORY does not ask for a password anymore since I switched to nginx', secrets: [] },
  {
    text: 'The login with Google gives "Error 400: redirect_uri_mismatch". Client ID is 408812345678-abcd1234fake.apps.example',
    secrets: [],
  },
  {
    text: 'My password is not accepted after I switched the keyboard to Dvorak, lol. Could you just trigger the reset mail?',
    secrets: [],
  },
  {
    text: 'the password is correct, I checked it in webmail, but iOS Mail says the user name or password is incorrect',
    secrets: [],
  },
  { text: 'password: required, it says in red, even when the field is filled in. Chrome 126.', secrets: [] },
  {
    text: 'Please delete the database user legacy_ro and the FTP user olaf, both unused since 2021. Ticket 558102 was about the same thing.',
    secrets: [],
  },
  {
    text: 'md5 of the dump before upload: 5d0c7be2f19a46830e4bb1c6972fad58, after: e1a40b97d63c2f5809bd7ce4186a03f2. Something truncates files over 2 GB.',
    secrets: [],
  },
] as const satisfies readonly MessageCase[];

export const heldOutSimilar = [
  {
    tickets: [
      {
        id: '71004',
        subject: 'Disk full on the VPS though du only finds 9 GB',
        service: 'vps-3312',
        text: 'df says 100 % used on /, du shows 9 GB of 40. MySQL already went read-only once.',
      },
      {
        id: '71011',
        subject: 'Gmail rejects our newsletter with 550-5.7.26',
        service: 'mail',
        text: 'Everything we send to gmail.com addresses comes back as unauthenticated.',
      },
      {
        id: '71019',
        subject: 'Invoice for May lacks our VAT number',
        text: 'Our accountant cannot book it without the VAT ID.',
      },
      {
        id: '71023',
        subject: 'Please add a second IPv4 to the VPS',
        service: 'vps-3312',
        text: 'We need it for another mail server.',
      },
      {
        id: '71030',
        subject: 'Homepage redirects to a casino',
        service: 'orchard-cider.example',
        text: 'Only when you come from Google, on a phone.',
      },
      {
        id: '71035',
        subject: 'Two-factor app lost with my old phone',
        text: 'I am locked out of the client area and have no recovery codes.',
      },
      {
        id: '71038',
        subject: 'Move PHP from 7.4 to 8.2',
        service: 'orchard-cider.example',
        text: 'Please switch at night, and tell me how to go back.',
      },
    ],
    drafts: [
      {
        subject: 'no space left on device',
        body: 'mysqld crashed again, "No space left on device", but I can\'t find what eats the storage. Files add up to maybe a quarter of the drive.',
        service: 'vps-3312',
        right: '71004',
      },
      {
        subject: "Customers with Google addresses don't get our mails",
        body: 'The mailing bounced for all of them, something about SPF or DKIM not passing.',
        service: 'mail',
        right: '71011',
      },
      {
        subject: 'malware on our site?',
        body: 'A client clicked our search result on her iPhone and landed on a gambling page.',
        service: 'orchard-cider.example',
        right: '71030',
      },
      {
        subject: "can't get the 6 digit code",
        body: "Got a new handset, the authenticator did not come along, now I can't sign in to the customer portal.",
        right: '71035',
      },
      {
        subject: 'VAT id missing from bill',
        body: 'The last bill you sent has no tax number of our company, can you issue a corrected one?',
        right: '71019',
      },
      {
        subject: 'When do we get the extra address?',
        body: "You wrote it takes a day to assign the additional IP, it's been three.",
        right: '71023',
      },
      {
        subject: 'Snapshot before kernel upgrade',
        body: 'How much does one snapshot cost and how long do you keep it?',
        service: 'vps-3312',
        right: null,
      },
      {
        subject: 'Autoreply while we are on holiday',
        body: 'How do I set an out-of-office for info@ from 1 to 14 August?',
        service: 'mail',
        right: null,
      },
    ],
  },
  {
    tickets: [
      {
        id: '82100',
        subject: 'Site is down with 503 since the traffic peak',
        service: 'northpier.example',
        text: 'Our concert tickets went on sale at noon.',
      },
      {
        id: '82107',
        subject: 'Transfer harbour-choir.example to you',
        text: 'I sent the auth code, nothing happened since Tuesday.',
      },
      {
        id: '82112',
        subject: 'Cron for the newsletter ran 14 times',
        service: 'northpier.example',
        text: 'Subscribers got the same letter over and over.',
      },
      { id: '82118', subject: 'Card declined when I renew hosting', text: 'Two different cards, the same message.' },
      {
        id: '82125',
        subject: 'Restore the database from 11 June',
        service: 'northpier.example',
        text: 'A volunteer deleted the bookings table.',
      },
      {
        id: '82131',
        subject: 'Uploads over 64 MB fail',
        service: 'northpier.example',
        text: 'Recordings of rehearsals, wav, up to 300 MB.',
      },
    ],
    drafts: [
      {
        subject: 'Service Unavailable during ticket sale',
        body: 'Visitors only see "503" since lunchtime, we are losing bookings.',
        service: 'northpier.example',
        right: '82100',
      },
      {
        subject: 'Domain still at the old registrar',
        body: "How long should the move of the choir's domain take? The EPP key was given to you days ago.",
        right: '82107',
      },
      {
        subject: 'scheduled job fires again and again',
        body: 'People complain that they received a dozen identical mails this night.',
        service: 'northpier.example',
        right: '82112',
      },
      {
        subject: "Can't pay for the next year",
        body: "The payment form refuses both my Mastercard and my wife's Visa.",
        right: '82118',
      },
      {
        subject: 'Need the backup with the bookings',
        body: 'Is there any copy of the MySQL tables from before somebody dropped bookings on the 12th?',
        service: 'northpier.example',
        right: '82125',
      },
      {
        subject: "wav files won't go through the media library",
        body: 'Big audio files stop with "exceeds upload_max_filesize". Can you raise it?',
        right: '82131',
      },
      {
        subject: 'Add a subdomain for the members',
        body: "We'd like members.northpier.example with its own folder.",
        service: 'northpier.example',
        right: null,
      },
      {
        subject: 'Charity discount',
        body: 'We are a registered charity, do you have a special price for us?',
        right: null,
      },
    ],
  },
  {
    tickets: [
      {
        id: '90301',
        subject: 'Minecraft server lags every evening',
        service: 'game-01',
        text: 'TPS drops to 8 between 19 and 22 h, CPU steal is 30 %.',
      },
      { id: '90304', subject: 'RAM upgrade to 16 GB', service: 'game-01', text: 'Is a reboot needed?' },
      {
        id: '90310',
        subject: 'ssh times out from my home connection',
        service: 'game-01',
        text: 'It works over mobile data, so probably my address is banned.',
      },
      {
        id: '90316',
        subject: "Let's Encrypt renewal fails",
        service: 'blockforge.example',
        text: 'Challenge returns 404 for /.well-known.',
      },
      { id: '90322', subject: 'Double charge in March', text: 'Two payments of 23.80 for the same invoice.' },
      {
        id: '90325',
        subject: 'DDoS last night, IP was null routed',
        service: 'game-01',
        text: 'When will it be reachable again?',
      },
      {
        id: '90329',
        subject: 'Reverse DNS for the mail IP',
        service: 'blockforge.example',
        text: 'It should say mail.blockforge.example.',
      },
    ],
    drafts: [
      {
        subject: 'stutter at peak hours',
        body: 'players are complaining about rubber banding after dinner time, top shows lots of "st"',
        service: 'game-01',
        right: '90301',
      },
      {
        subject: 'more memory',
        body: "I'd like to double it, will the machine go offline for that?",
        service: 'game-01',
        right: '90304',
      },
      {
        subject: 'Port 22 unreachable from home',
        body: 'From my phone hotspot I get in at once, at home it hangs. Did fail2ban block me?',
        service: 'game-01',
        right: '90310',
      },
      {
        subject: 'Certificate expires in 5 days',
        body: "acme.sh can't validate, the http-01 file is not found.",
        service: 'blockforge.example',
        right: '90316',
      },
      {
        subject: 'My bank shows the same amount taken twice',
        body: '23.80 and 23.80 on one day, please give one back.',
        right: '90322',
      },
      {
        subject: 'attack is over, please unblock',
        body: "The flood stopped hours ago and the server still doesn't answer from anywhere.",
        service: 'game-01',
        right: '90325',
      },
      {
        subject: 'Ubuntu 24.04 reinstall',
        body: 'Can I reinstall from the panel and keep the IP?',
        service: 'game-01',
        right: null,
      },
      {
        subject: 'Forum mails in Thunderbird',
        body: 'Which ports do I use for IMAP?',
        service: 'blockforge.example',
        right: null,
      },
    ],
  },
  {
    tickets: [
      {
        id: '64510',
        subject: 'Roundcube: connection to storage server failed',
        service: 'clinic',
        text: 'All staff, since this morning.',
      },
      {
        id: '64513',
        subject: 'Nameservers still show the old host',
        service: 'clinic',
        text: 'I changed them three days ago for willow-vets.example.',
      },
      {
        id: '64518',
        subject: 'Contact form sends nothing',
        service: 'clinic',
        text: 'No error, the page says thank you.',
      },
      { id: '64522', subject: 'Remove Tobias Wren from the billing contacts', text: 'He left us in April.' },
      {
        id: '64527',
        subject: 'Staging copy is indexed by Google',
        service: 'clinic',
        text: 'Please tell me how to hide it.',
      },
      { id: '64531', subject: 'Downgrade from Business to Starter', text: 'At the end of the term.' },
      {
        id: '64534',
        subject: 'Outlook asks for the password over and over',
        service: 'clinic',
        text: 'Only reception, two PCs.',
      },
      {
        id: '64540',
        subject: 'Pages load in 12 seconds',
        service: 'clinic',
        text: 'Since the plugin update, mostly the appointment page.',
      },
      { id: '64544', subject: 'Quote for a dedicated server', text: 'For patient records, in the EU.' },
    ],
    drafts: [
      {
        subject: 'webmail down for everybody',
        body: 'Nobody here can read mail in the browser, there is an IMAP error after signing in.',
        service: 'clinic',
        right: '64510',
      },
      {
        subject: 'DNS change has not propagated',
        body: "whois lists our previous provider's ns1 and ns2, I updated it last Friday.",
        service: 'clinic',
        right: '64513',
      },
      {
        subject: "We don't get enquiries from the website",
        body: 'People fill in the form and the message never reaches us.',
        service: 'clinic',
        right: '64518',
      },
      {
        subject: 'booking page terribly slow',
        body: 'It takes ages to open the calendar for appointments.',
        service: 'clinic',
        right: '64540',
      },
      {
        subject: 'Ex-colleague still receives your bills',
        body: 'Mr Wren no longer works here, take his address off the invoices please.',
        right: '64522',
      },
      {
        subject: 'smaller plan from next year',
        body: "We don't need all that Business has, what do we lose with the cheapest one?",
        right: '64531',
      },
      {
        subject: 'New mailbox for Dr. Amsel',
        body: 'Please tell me how many mailboxes are left in our plan.',
        service: 'clinic',
        right: null,
      },
      {
        subject: 'Change of postal address',
        body: 'We moved to Mill Lane 4, please update the contract.',
        right: null,
      },
    ],
  },
] as const satisfies readonly SimilarityCase[];
