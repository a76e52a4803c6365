# What a support desk needs in a fresh Request Tracker, made through RT's own Perl API: tokens and rights cannot be made
# through REST. Prints as JSON who and what is there.
use strict;
use warnings;
use utf8;
use lib qw(/usr/local/share/request-tracker5/lib /usr/share/request-tracker5/lib);
use RT;
use JSON ();

RT->LoadConfig;
RT->Config->Set(LogToSTDERR => 'error');
RT->Init;
my $root     = RT->SystemUser;
my $password = 'desk-pass-1';
my ($ticket, $message) = ('RT::Queue-RT::Ticket', 'RT::Queue-RT::Ticket-RT::Transaction');

sub done {
    my ($id, $why) = @_;
    die 'seed: ' . ($why // 'failed') . "\n" unless $id;
}

sub grant {
    my ($who, $on, @rights) = @_;
    for my $right (@rights) { done($who->PrincipalObj->GrantRight(Right => $right, Object => $on)) }
}

sub queue {
    my ($name, $description) = @_;
    my $queue = RT::Queue->new($root);
    done($queue->Create(Name => $name, Description => $description, CorrespondAddress => lc($name) . '@desk.test'));
    return $queue;
}

sub custom_field {
    my ($on, $values, %about) = @_;
    my $field = RT::CustomField->new($root);
    done($field->Create(%about));
    my $order = 0;
    done($field->AddValue(Name => $_->[0], Description => $_->[1], SortOrder => ++$order)) for @$values;
    done($field->AddToObject($_)) for @$on;
    return $field;
}

sub user {
    my ($is_staff, $login, $name, $email) = @_;
    my $user = RT::User->new($root);
    done($user->Create(Name => $login, RealName => $name, EmailAddress => $email, Password => $password, Privileged => $is_staff));
    my ($id, $why, $token) = RT::AuthToken->new($root)->Create(Owner => $user->id, Description => 'tests');
    done($id, $why);
    return ($user, { login => $login, password => $password, token => $token, name => $name, email => $email });
}

my @queues = (queue('Support', 'Servers, sites, mail'), queue('Billing', 'Invoices and payments'));

my $service = custom_field(\@queues,
    [['vps-101', 'VPS Start, 1 core'], ['vps-102', 'VPS Pro, 4 cores'], ['domain-7', 'example.test']],
    Name => 'Service', Type => 'SelectSingle', RenderType => 'Dropdown', LookupType => $ticket);
# The example panel knows its customers' services itself: RT takes the id of any.
my $any_service = custom_field(\@queues, [], Name => 'AnyService', Type => 'FreeformSingle', LookupType => $ticket);
my $rating = custom_field(\@queues, [map { [$_, $_] } 1 .. 5],
    Name => 'Rating', Type => 'SelectSingle', RenderType => 'Dropdown', LookupType => $ticket);
my $comment = custom_field(\@queues, [], Name => 'RatingComment', Type => 'FreeformSingle', LookupType => $ticket);
my $ref = custom_field(\@queues, [], Name => 'ClientRef', Type => 'FreeformSingle', LookupType => $ticket);
my $message_ref = custom_field(\@queues, [], Name => 'ClientRef', Type => 'FreeformSingle', LookupType => $message);

my (@staff, @customers);
my $agents = RT::Group->new($root);
done($agents->CreateUserDefinedGroup(Name => 'Agents', Description => 'Those who answer'));
for (['olga', 'Olga Smirnova', 'olga@desk.test'], ['ivan', 'Ivan Petrov', 'ivan@desk.test']) {
    my ($user, $account) = user(1, @$_);
    done($agents->AddMember($user->PrincipalId));
    push @staff, $account;
}
for (['anna', 'Anna Weber', 'anna@customers.test'], ['boris', 'Boris Orlov', 'boris@customers.test']) {
    my ($user, $account) = user(0, @$_);
    push @customers, $account;
}

# The host's own account. AdminUsers lets it make an account for each of its customers and set their passwords. It also
# lets it set anyone's password, an administrator's too: its token belongs on the server and nowhere else.
my ($panel, $panel_account) = user(1, 'panel', 'Control panel', 'panel@desk.test');
grant($panel, $RT::System, 'AdminUsers');

my $everyone = RT::Group->new($root);
done($everyone->LoadSystemInternalGroup('Unprivileged'));
for my $queue (@queues) {
    # What a customer may do with a queue: see that it is there, and open a ticket with its fields filled in. No
    # ShowTicket here: that would show everyone's tickets to everyone.
    grant($everyone, $queue, qw(SeeQueue CreateTicket SetInitialCustomField));
    grant($agents, $queue, qw(SeeQueue CreateTicket ShowTicket ShowTicketComments CommentOnTicket ReplyToTicket
        ModifyTicket OwnTicket TakeTicket StealTicket ModifyCustomField Watch));
    # What a customer may do with a ticket of theirs. ModifyTicket is what closing and reopening takes. It would also let
    # them change subject, queue, priority and requestors in RT itself; a desk that must not allow that gives the
    # transitions a right of their own in the lifecycle. ModifyCustomField is for what is set after the ticket is there:
    # the rating, and the mark on a reply. It is the requestor's and not everybody's, because RT asks for nothing else
    # when it changes fields of many tickets at once. No ShowTicketComments: comments are the staff's own.
    my $requestor = RT::Group->new($root);
    $requestor->LoadRoleGroup(Object => $queue, Name => 'Requestor');
    done($requestor->CreateRoleGroup(Object => $queue, Name => 'Requestor')) unless $requestor->id;
    grant($requestor, $queue, qw(ShowTicket ReplyToTicket ModifyTicket ModifyCustomField));
}
for my $field ($service, $any_service, $ref, $rating, $comment, $message_ref) {
    grant($_, $field, 'SeeCustomField') for $everyone, $agents;
}

my $class = RT::Class->new($root);
done($class->Create(Name => 'FAQ', Description => 'Help for customers'));
my $text = custom_field([$class], [], Name => 'Body', Type => 'Text', LookupType => 'RT::Class-RT::Article');
for my $who ($everyone, $agents) {
    grant($who, $class, qw(SeeClass ShowArticle));
    grant($who, $text, 'SeeCustomField');
}
for (
    ['Reset the root password of a server', 'Open the server in the panel and press "Reset password". It restarts once.'],
    ['Why a domain transfer takes days', 'The registrar that gives the domain away may wait for up to five days.'],
    ['Pay an invoice', 'Choose a saved card, or order a bank transfer, on the page of the invoice.'],
    ['Move a site to us', 'Copy the files over SFTP, import the database, then change the name servers.'],
) {
    my ($title, $words) = @$_;
    done(RT::Article->new($root)->Create(
        Name => $title, Summary => (split /(?<=\.) /, $words)[0], Class => $class->id, 'CustomField-' . $text->id => $words,
    ));
}

print JSON->new->canonical->utf8->encode({
    admin     => $panel_account,
    staff     => \@staff,
    customers => \@customers,
    queues    => { map { $_->Name => $_->id } @queues },
    fields    => { service => 'Service', anyService => 'AnyService', rating => 'Rating', ratingComment => 'RatingComment', clientRef => 'ClientRef' },
});
