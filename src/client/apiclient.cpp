// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/apiclient.h"

#include "client/answerreader.h"
#include "client/httpcall.h"
#include "client/listcall.h"
#include "core/json.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUuid>
#include <boost/json.hpp>

namespace ud {

namespace {

QString encoded(const std::string& id) {
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(id)));
}

QString pathOf(const std::string& runId, const QString& below = {}) {
    return u"/v1/runs/"_qs + encoded(runId) + below;
}

QString joined(const std::vector<std::string>& ids) {
    QStringList list;
    for (const std::string& id : ids)
        list << QString::fromStdString(id);
    return list.join(u',');
}

void addItem(QUrlQuery& query, const QString& name, const QString& value) {
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrlQuery queryOf(const RunQuery& query, const QString& cursor) {
    QUrlQuery items;
    addItem(items, u"status"_qs, QString::fromStdString(query.status));
    addItem(items, u"agent_id"_qs, QString::fromStdString(query.agentId));
    addItem(items, u"q"_qs, query.text);
    addItem(items, u"started_by"_qs, QString::fromStdString(query.startedBy));
    addItem(items, u"stopped_by"_qs, QString::fromStdString(query.stoppedBy));
    if (query.reason)
        addItem(items, u"reason"_qs, QString::fromStdString(std::string(toText(*query.reason))));
    addItem(items, u"limit"_qs, QString::number(query.pageSize));
    addItem(items, u"cursor"_qs, cursor);
    return items;
}

void addGrouping(QUrlQuery& query, UsageGroup group) {
    if (group != UsageGroup::None)
        addItem(query, u"group_by"_qs, group == UsageGroup::Agent ? u"agent"_qs : u"started_by"_qs);
}

QUrlQuery queryOf(const RunPart& part) {
    QUrlQuery items;
    if (part.afterSeq > 0)
        items.addQueryItem(u"after"_qs, QString::number(part.afterSeq));
    if (part.limit > 0)
        items.addQueryItem(u"limit"_qs, QString::number(part.limit));
    return items;
}

json::object stopBody(const StopRequest& request) {
    json::object body;
    if (request.reason)
        body["reason"] = toText(*request.reason);
    if (!request.note.isEmpty())
        body["note"] = request.note.toStdString();
    return body;
}

json::object notificationsBody(const NotificationsRequest& wanted) {
    json::object body{{"webhook", nullptr}, {"mail", nullptr}, {"kinds", json::array()}};
    if (wanted.webhook)
        body["webhook"] = {{"url", wanted.webhook->url}, {"enabled", wanted.webhook->enabled}};
    if (wanted.mail) {
        json::array to;
        for (const std::string& address : wanted.mail->to)
            to.emplace_back(address);
        body["mail"] = {{"to", std::move(to)}, {"enabled", wanted.mail->enabled}};
    }
    for (const NoticeKind kind : wanted.kinds)
        body["kinds"].as_array().emplace_back(toText(kind));
    if (wanted.newSecret)
        body["new_secret"] = true;
    return body;
}

HttpRequest get(const QString& path, const QUrlQuery& query = {}) {
    return {.path = path, .query = query, .body = {}, .key = {}, .etag = {}};
}

HttpRequest change(const QByteArray& method, const QString& path, const json::object& body,
                   const QByteArray& key) {
    return {.method = method,
            .path = path,
            .query = {},
            .body = QByteArray::fromStdString(writeJson(body)),
            .key = key,
            .etag = {}};
}

} // namespace

ApiClient::ApiClient(QObject* parent)
    : ApiClient(systemNetwork, parent) {}

ApiClient::ApiClient(NetworkFactory factory, QObject* parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_network(m_factory()) {
    m_network->setAutoDeleteReplies(false);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ApiClient::~ApiClient() = default;

void ApiClient::setConnection(Connection connection) {
    m_connection = std::move(connection);
    m_network->setProxy(isLoopback(m_connection.baseUrl) ? QNetworkProxy::NoProxy
                                                         : QNetworkProxy::DefaultProxy);
    m_network->clearConnectionCache();
}

std::unique_ptr<QNetworkAccessManager> ApiClient::newNetwork() const {
    return m_factory();
}

QByteArray ApiClient::newIdempotencyKey() {
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

template<class T>
void ApiClient::call(HttpRequest request, QObject* context, Reply<T> reply,
                     Result<T> (*read)(const HttpAnswer&)) {
    auto* call = new HttpCall(*m_network, m_connection, std::move(request), context,
                              [reply = std::move(reply), read](Result<HttpAnswer> answer) {
                                  reply(answer ? read(*answer) : Result<T>(answer.error()));
                              });
    call->start();
}

void ApiClient::organization(QObject* context, Reply<OrganizationAnswer> reply) {
    call(get(u"/v1/organization"_qs), context, std::move(reply), readOrganization);
}

void ApiClient::agents(QObject* context, Reply<std::vector<Agent>> reply) {
    call(get(u"/v1/agents"_qs), context, std::move(reply), readAgents);
}

void ApiClient::runs(const RunQuery& query, const QByteArray& etag, QObject* context, Reply<RunList> reply) {
    HttpRequest request = get(u"/v1/runs"_qs, queryOf(query, {}));
    request.etag = etag;
    (new ListCall(*m_network, m_connection, std::move(request), context, std::move(reply)))->start();
}

void ApiClient::runPage(const RunQuery& query, const QString& cursor, QObject* context,
                        Reply<RunPage> reply) {
    call(get(u"/v1/runs"_qs, queryOf(query, cursor)), context, std::move(reply), readRunPage);
}

void ApiClient::run(const std::string& runId, QObject* context, Reply<Run> reply) {
    call(get(pathOf(runId)), context, std::move(reply), readRun);
}

void ApiClient::runDetail(const std::string& runId, QObject* context, Reply<RunDetail> reply) {
    call(get(pathOf(runId)), context, std::move(reply), readRunDetail);
}

void ApiClient::runEvents(const std::string& runId, const RunPart& part, QObject* context,
                          Reply<std::vector<RunEvent>> reply) {
    call(get(pathOf(runId, u"/events"_qs), queryOf(part)), context, std::move(reply), readRunEvents);
}

void ApiClient::runLedger(const std::string& runId, const RunPart& part, QObject* context,
                          Reply<RunLedger> reply) {
    call(get(pathOf(runId, u"/ledger"_qs), queryOf(part)), context, std::move(reply), readRunLedger);
}

void ApiClient::startRun(const NewRun& run, const QByteArray& key, QObject* context, Reply<Run> reply) {
    json::object body{{"agent_id", run.agentId}, {"label", run.label}};
    if (!run.input.is_null())
        body["input"] = run.input;
    json::object limits;
    if (run.maxMessage)
        limits["message"] = toJson(*run.maxMessage);
    if (run.maxSkill)
        limits["skill"] = toJson(*run.maxSkill);
    if (!limits.empty())
        body["max_credits"] = std::move(limits);
    call(change("POST", u"/v1/runs"_qs, body, key), context, std::move(reply), readRun);
}

void ApiClient::cancel(const std::string& runId, const StopRequest& request, const QByteArray& key,
                       QObject* context, Reply<CancelAnswer> reply) {
    call(change("POST", pathOf(runId, u"/cancel"_qs), stopBody(request), key), context, std::move(reply),
         readCancel);
}

void ApiClient::cancelMany(const std::vector<std::string>& runIds, const StopRequest& request,
                           const QByteArray& key, QObject* context, Reply<std::vector<CancelAnswer>> reply) {
    json::object body = stopBody(request);
    json::array ids;
    for (const std::string& id : runIds)
        ids.emplace_back(id);
    body["run_ids"] = std::move(ids);
    call(change("POST", u"/v1/runs/cancel"_qs, body, key), context, std::move(reply), readCancelMany);
}

void ApiClient::expectRun(const std::string& runId, const std::optional<Expectation>& expectation,
                          const QByteArray& key, QObject* context, Reply<Run> reply) {
    json::object body{{"until", nullptr}};
    if (expectation)
        body = {{"until", toRfc3339(expectation->until)}, {"note", expectation->note}};
    call(change("PUT", pathOf(runId, u"/expectation"_qs), body, key), context, std::move(reply), readRun);
}

void ApiClient::changeAgent(const std::string& agentId, const AgentChangeRequest& wanted,
                            const QByteArray& key, QObject* context, Reply<Agent> reply) {
    json::object body;
    if (wanted.name)
        body["name"] = *wanted.name;
    if (wanted.description)
        body["description"] = *wanted.description;
    if (wanted.enabled)
        body["enabled"] = *wanted.enabled;
    call(change("PATCH", u"/v1/agents/"_qs + encoded(agentId), body, key), context, std::move(reply),
         readAgent);
}

void ApiClient::addAgent(const NewAgentRequest& agent, const QByteArray& key, QObject* context,
                         Reply<Agent> reply) {
    json::object body{{"name", agent.name},
                      {"description", agent.description},
                      {"engine", "process"},
                      {"command", agent.command}};
    if (!agent.inputSchema.is_null())
        body["input_schema"] = agent.inputSchema;
    call(change("POST", u"/v1/agents"_qs, body, key), context, std::move(reply), readAgent);
}

void ApiClient::changeOrganization(const OrganizationChangeRequest& wanted, const QByteArray& key,
                                   QObject* context, Reply<OrganizationAnswer> reply) {
    json::object body{
        {"name", wanted.name},
        {"time_zone", wanted.timeZone},
        {"allowance", nullptr},
        {"support",
         {{"name", wanted.support.name}, {"email", wanted.support.email}, {"url", wanted.support.url}}}};
    if (wanted.allowance)
        body["allowance"] = toJson(*wanted.allowance);
    call(change("PATCH", u"/v1/organization"_qs, body, key), context, std::move(reply), readOrganization);
}

void ApiClient::tokens(QObject* context, Reply<std::vector<Token>> reply) {
    call(get(u"/v1/tokens"_qs), context, std::move(reply), readTokens);
}

void ApiClient::addToken(const NewTokenRequest& token, const QByteArray& key, QObject* context,
                         Reply<CreatedToken> reply) {
    json::object body{{"name", token.name}, {"role", toText(token.role)}};
    if (token.expiresAt)
        body["expires_at"] = toRfc3339(*token.expiresAt);
    call(change("POST", u"/v1/tokens"_qs, body, key), context, std::move(reply), readCreatedToken);
}

void ApiClient::revokeToken(const std::string& tokenId, const QByteArray& key, QObject* context,
                            Reply<Done> reply) {
    HttpRequest request = change("DELETE", u"/v1/tokens/"_qs + encoded(tokenId), {}, key);
    request.body.clear();
    call(std::move(request), context, std::move(reply), readDone);
}

void ApiClient::notifications(QObject* context, Reply<NotificationsAnswer> reply) {
    call(get(u"/v1/notifications"_qs), context, std::move(reply), readNotifications);
}

void ApiClient::changeNotifications(const NotificationsRequest& wanted, const QByteArray& key,
                                    QObject* context, Reply<NotificationsAnswer> reply) {
    call(change("PUT", u"/v1/notifications"_qs, notificationsBody(wanted), key), context, std::move(reply),
         readNotifications);
}

void ApiClient::testNotifications(const QByteArray& key, QObject* context,
                                  Reply<std::vector<TestedChannel>> reply) {
    call(change("POST", u"/v1/notifications/test"_qs, {}, key), context, std::move(reply), readTested);
}

void ApiClient::usageMonthly(const UsageQuery& query, QObject* context, Reply<UsageReport> reply) {
    QUrlQuery items;
    addItem(items, u"months"_qs, QString::number(query.months));
    addItem(items, u"agent_id"_qs, joined(query.agentIds));
    addGrouping(items, query.groupBy);
    call(get(u"/v1/usage/monthly"_qs, items), context, std::move(reply), readMonthly);
}

void ApiClient::usageDaily(const DailyQuery& query, QObject* context, Reply<UsageReport> reply) {
    QUrlQuery items;
    addItem(items, u"month"_qs, QString::fromStdString(query.month));
    addItem(items, u"agent_id"_qs, joined(query.agentIds));
    addGrouping(items, query.groupBy);
    call(get(u"/v1/usage/daily"_qs, items), context, std::move(reply), readDaily);
}

void ApiClient::people(QObject* context, Reply<std::vector<Person>> reply) {
    call(get(u"/v1/people"_qs), context, std::move(reply), readPeople);
}

void ApiClient::audit(const QString& cursor, QObject* context, Reply<AuditPage> reply) {
    QUrlQuery items;
    addItem(items, u"cursor"_qs, cursor);
    call(get(u"/v1/audit"_qs, items), context, std::move(reply), readAudit);
}

void ApiClient::health(QObject* context, Reply<ServiceHealth> reply) {
    HttpRequest request = get(u"/healthz"_qs);
    request.withToken = false;
    call(std::move(request), context, std::move(reply), readHealth);
}

} // namespace ud
