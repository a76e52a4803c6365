const lines = [
  'Mar 01 02:00:01 db-1 systemd[1]: Starting backup.service - Nightly backup of all databases to the storage of the data centre...',
  'Mar 01 02:00:04 db-1 pg_dump[20418]: pg_dump: error: query failed: server closed the connection unexpectedly This probably means the server terminated abnormally',
  'Mar 01 02:00:04 db-1 backup[20411]: zstd: error 70 : Write error : cannot write block : No space left on device',
  'Mar 01 02:00:05 db-1 systemd[1]: backup.service: Main process exited, code=exited, status=70/SOFTWARE',
  '\tat Backup.write(/opt/backup/index.js:214:11)',
];

/** A log with lines wider than any page. */
export const journal = [...lines, ...lines].join('\n');

/** What mail clients send, with what must not be run in it. */
export const html = `<div style="font-family:Comic Sans MS"><p>Hello Anna,</p><p>Please check the <b>quota</b>: <a href="https://wiki.northhost.example/quota">https://wiki.northhost.example/quota</a>.</p>
<ul><li>first the <code>/var</code> folder,</li><li>then the mailboxes.</li></ul><blockquote>No space left on device</blockquote><pre>du -sh /var/*</pre>
<script>document.title = 'run'</script><img src="x" onerror="document.title = 'run'"></div>`;

/** Markdown as staff write it. */
export const markdown = `Two ways:

1. Delete old copies:

\`\`\`bash
find /var/backups -name '*.zst' -mtime +30 -delete
\`\`\`

2. Order more space, see https://wiki.northhost.example/backups.

> No space left on device

- \`df -h\` tells what is free
- **du** tells what is taken`;
