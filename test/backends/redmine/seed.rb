# A support desk in an empty Redmine. Prints what tests need to know about it, as JSON.
require 'json'

{
  'rest_api_enabled' => '1',
  'login_required' => '1',
  'default_language' => 'en',
  'text_formatting' => 'markdown',
  'notified_events' => [],
  'attachment_max_size' => '10240'
}.each { |name, value| Setting[name] = value }
ActionMailer::Base.delivery_method = :test

new_status, progress, feedback, closed, rejected = [
  ['New', false], ['In Progress', false], ['Feedback', false], ['Closed', true], ['Rejected', true]
].map { |name, is_closed| IssueStatus.create!(name: name, is_closed: is_closed) }
statuses = [new_status, progress, feedback, closed, rejected]

[['Low', false], ['Normal', true], ['High', false]].each do |name, default|
  IssuePriority.create!(name: name, is_default: default)
end

tracker = Tracker.create!(name: 'Request', default_status: new_status)

# `edit_own_issues` is what lets a customer close a ticket; the workflow says which changes that are.
customer_rights = %i[view_issues add_issues add_issue_notes edit_own_issues]
client = Role.create!(name: 'Client', issues_visibility: 'own', assignable: false, permissions: customer_rights)
agent = Role.create!(
  name: 'Agent', issues_visibility: 'all',
  permissions: customer_rights + %i[edit_issues view_private_notes set_notes_private manage_categories]
)

allow = lambda do |role, from, to|
  WorkflowTransition.create!(tracker: tracker, role: role, old_status_id: from&.id || 0, new_status: to)
end
[client, agent].each { |role| allow.(role, nil, new_status) }
statuses.permutation(2) { |from, to| allow.(agent, from, to) }
(statuses - [closed, rejected]).each { |from| allow.(client, from, closed) }
allow.(client, closed, new_status)
allow.(client, feedback, progress)

service, rating, comment, reference, any_service = [
  ['Service', 'list', %w[vps-101 vps-102 domain-7]],
  ['Rating', 'list', %w[1 2 3 4 5]],
  ['Rating comment', 'text', nil],
  ['Reference', 'string', nil],
  # The example panel knows its customers' services itself: Redmine takes the id of any.
  ['Any service', 'string', nil]
].map do |name, format, values|
  field = IssueCustomField.new(name: name, field_format: format, is_for_all: true, is_filter: format != 'text')
  field.possible_values = values if values
  field.trackers = [tracker]
  field.save!
  field
end

# `desk` is one project with a category for each department; the other two are departments themselves.
projects = [%w[support Support], %w[billing Billing], %w[desk Desk]].map do |identifier, name|
  Project.create!(
    identifier: identifier, name: name, is_public: false, enabled_module_names: %w[issue_tracking], trackers: [tracker]
  )
end
categories = %w[Servers Invoices].map { |name| IssueCategory.create!(project: projects.last, name: name) }

person = lambda do |login, first, last, role|
  user = User.new(firstname: first, lastname: last, mail: "#{login}@example.test", mail_notification: 'none')
  user.login = login
  user.password = "#{login}-password"
  user.save!
  projects.each { |project| Member.create!(project: project, principal: user, roles: [role]) }
  { id: user.id, login: login, password: "#{login}-password", key: user.api_key, name: user.name, email: user.mail }
end

admin = User.find_by(login: 'admin')
admin.password = 'admin-password'
admin.update!(must_change_passwd: false)

ids = ->(rows, name) { rows.to_h { |row| [row.public_send(name), row.id] } }
puts JSON.generate(
  admin: { login: 'admin', password: 'admin-password', key: admin.api_key },
  customers: [person.('anna', 'Anna', 'Orlova', client), person.('boris', 'Boris', 'Lang', client)],
  staff: [person.('olga', 'Olga', 'Stern', agent), person.('ivan', 'Ivan', 'Petrov', agent)],
  projects: ids.(projects, :identifier),
  categories: ids.(categories, :name),
  tracker: tracker.id,
  statuses: ids.(statuses, :name),
  priorities: ids.(IssuePriority.all, :name),
  roles: { client: client.id, agent: agent.id },
  fields: { service: service.id, rating: rating.id, ratingComment: comment.id, reference: reference.id, anyService: any_service.id }
)
