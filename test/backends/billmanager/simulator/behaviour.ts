/**
 * How the simulated BILLmanager behaves, and how we know: *documented* by its maker, *seen* in public programs that
 * talk to one, or *assumed* by us. Nothing here was tried on a running BILLmanager.
 *
 * Documented (ispsystem.com/docs, BILLmanager 6):
 * - functions are called by GET or POST with `func`, the answer's form by `out`, the session by `auth`;
 * - `auth` with `username` and `password` answers a session, which lives for an hour from its last request;
 * - `authinfo` with login and password stands in for `auth` for one request;
 * - `session.newkey` of an administrator makes a key of at least 16 characters; `auth` with `username` and `key` takes it;
 * - `clientticket` lists `id name last_message wait_time create_user tstatus`, with the statuses 0, 1, 2, 3 and 10;
 * - `clientticket.filter` sets conditions for the list;
 * - `clientticket.edit` views (`elid`), creates (`sok=ok`) and changes (`sok=ok`, `elid`) a ticket; parameters `name`
 *   `message` `ticket_item` `client_department` `client_priority`; messages are added to active tickets.
 *
 * Seen (in public clients):
 * - `out=json` wraps each text as `{ "$": text }`, attributes as `$name`, everything in `doc`; an empty list has no `elem`;
 * - errors come with the status 200 as `doc.error` with `$type`, `$object` and `msg`; types `auth` and `access`;
 * - whose session has ended is sent to the sign-in page (`goneAs: 'redirect'` or `'page'`), or told so by an error;
 * - the filter, and also `p_num`, `p_cnt` and `p_col`, stay with the session until they are set again;
 * - `p_elems` counts; `p_num` begins at 1; `clientticket_archive` is a list and a filter of its own;
 * - a ticket opened has `subject`, `closed_ticket_user`, and `mlist[0].message[]` with `$id $type date_post user body
 *   file[]{name,param} rates`; a first message of the type `info` says the service; `outcoming` is the staff's;
 * - opening a ticket takes its mark `unread` away; dates are local, `2026-06-09 14:56:46`, without a zone;
 * - the subject is sent as `subject`, files as `file_1`, `file_2`; the answer has `ok` and `id`;
 * - choices of a form are in `slist[]{$name,val[]{$key,$}}`; services come by `sv_field` and `sv_autocomplete`;
 * - `clientticket.archive`, `ticket.file`, `ticket.message.rate.good` and `.bad`, `whoami`;
 * - with a second factor `auth` answers a session that is good for nothing: every function answers `ok` with the way
 *   to the form of the code.
 *
 * Assumed: all that follows as a default, and what is marked so in the other files.
 */
export interface Behaviour {
  /** What whose session has ended is told. */
  goneAs: 'auth' | 'access' | 'page' | 'redirect';
  /** What whoever asks for another's ticket is told. `form`: a blank one. */
  foreignAs: 'missed' | 'access' | 'form';
  /** What stands in a row as its status: the word with the id beside it, as in other lists, or one of the two. */
  statusAs: 'both' | 'word' | 'id';
  /** Whether one element of a kind is a list of one, or bare. */
  oneAs: 'list' | 'bare';
  /** How a text of the filter is compared. */
  filterBy: 'text' | 'nothing';
  /** Whether lists come in the order that was asked for. */
  sorts: boolean;
  /** Whether `clientticket.archive` does what it says. */
  archives: boolean;
  /** Rows a page at most, whatever `p_cnt` says. */
  mostRows: number;
  /** Whether rows carry `date_start`, as those of the staff do. */
  rowsSayCreated: boolean;
}

export const usual: Behaviour = {
  goneAs: 'auth',
  foreignAs: 'missed',
  statusAs: 'both',
  oneAs: 'list',
  filterBy: 'text',
  sorts: true,
  archives: true,
  mostRows: 500,
  rowsSayCreated: false,
};
