/** The settings of an instance that lives in `folder` and is reached at `port`; Perl, as RT wants it. */
export function siteConfig(folder, port) {
  return `use utf8;
Set($rtname, 'desk.test');
Set($Organization, 'desk.test');
Set($CorrespondAddress, 'support\\@desk.test');
Set($CommentAddress, 'comment\\@desk.test');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($WebBaseURL, 'http://127.0.0.1:${port}');
Set($WebPath, '');
Set($Timezone, 'UTC');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/db/rt.sqlite');
# Mail is appended to a file in the folder: nothing leaves the machine.
Set($MailCommand, 'mbox');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set($LogToFile, undef);
Set($MaxAttachmentSize, 10 * 1024 * 1024);
# Without an index RT finds words in messages by LIKE; switched off, it finds none and does not say so.
Set(%FullTextSearch, Enable => 1, Indexed => 0);
$RT::MasonDataDir = '${folder}/mason';
$RT::MasonSessionDir = '${folder}/session';
$RT::VarPath = '${folder}';
1;
`;
}
