// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/connection.h"
#include "client/networkfactory.h"
#include "core/usage.h"

#include <QByteArray>
#include <QObject>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace ud {

struct HttpRequest;
struct HttpAnswer;

/// Where the answer of a call goes.
template<class T>
using Reply = std::function<void(Result<T>)>;

/// The calls of the contract, asynchronous, for the thread that made the object.
///
/// Every call ends exactly once: its callback runs later (never from within the call itself) with a value or
/// an error, by Connection::totalDeadline at the latest. It does not run where \p context is destroyed
/// before, which also ends the call, nor after the client itself is gone. Errors: those of the service as the
/// contract has them; Network (unreachable, cut off, timed out; codes "unreachable", "cut", "timeout",
/// "tls"); Protocol (an answer that is not the contract's: codes "redirect", "content_type",
/// "content_encoding", "too_large", "unexpected_answer"); Forbidden "view_only" for a changing call of a
/// view-only connection, which is not sent.
///
/// A changing call carries an Idempotency-Key and the same one each time it is sent again, so that one that
/// is delivered twice has one effect. Lists are delivered whole or not at all. A redirect is never followed,
/// so that the token never reaches another host.
class ApiClient : public QObject {
    Q_OBJECT
public:
    explicit ApiClient(QObject* parent = nullptr);
    /// Speaks through what \p factory makes.
    explicit ApiClient(NetworkFactory factory, QObject* parent = nullptr);
    ~ApiClient() override;

    /// Calls under way go on with the connection they were made with. A connection with a fault is kept, and
    /// every call answers with that fault.
    void setConnection(Connection connection);
    [[nodiscard]] const Connection& connection() const { return m_connection; }
    /// Another way to the same place, for what is kept open beside the calls.
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> newNetwork() const;

    void organization(QObject* context, Reply<OrganizationAnswer> reply);
    void agents(QObject* context, Reply<std::vector<Agent>> reply);
    /// Follows next_cursor to the end. \p etag: of a list of the same query; see RunList::notModified.
    void runs(const RunQuery& query, const QByteArray& etag, QObject* context, Reply<RunList> reply);
    /// One page; \p cursor is empty for the first. History: query.status = "terminal".
    void runPage(const RunQuery& query, const QString& cursor, QObject* context, Reply<RunPage> reply);
    void run(const std::string& runId, QObject* context, Reply<Run> reply);
    void runDetail(const std::string& runId, QObject* context, Reply<RunDetail> reply);
    void runEvents(const std::string& runId, const RunPart& part, QObject* context,
                   Reply<std::vector<RunEvent>> reply);
    void runLedger(const std::string& runId, const RunPart& part, QObject* context, Reply<RunLedger> reply);

    void startRun(const NewRun& run, const QByteArray& key, QObject* context, Reply<Run> reply);
    /// \p key: the Idempotency-Key, made once per decision with newIdempotencyKey().
    void cancel(const std::string& runId, const StopRequest& request, const QByteArray& key, QObject* context,
                Reply<CancelAnswer> reply);
    /// 1 to 1,000 ids; answers in the order asked.
    void cancelMany(const std::vector<std::string>& runIds, const StopRequest& request, const QByteArray& key,
                    QObject* context, Reply<std::vector<CancelAnswer>> reply);
    /// Notes that a run is expected to take until then; nullopt removes the note. \p key as in cancel().
    void expectRun(const std::string& runId, const std::optional<Expectation>& expectation,
                   const QByteArray& key, QObject* context, Reply<Run> reply);
    /// A disabled agent is not started again; its runs go on. \p key as in cancel().
    void changeAgent(const std::string& agentId, const AgentChangeRequest& change, const QByteArray& key,
                     QObject* context, Reply<Agent> reply);
    void addAgent(const NewAgentRequest& agent, const QByteArray& key, QObject* context, Reply<Agent> reply);
    void changeOrganization(const OrganizationChangeRequest& change, const QByteArray& key, QObject* context,
                            Reply<OrganizationAnswer> reply);
    void tokens(QObject* context, Reply<std::vector<Token>> reply);
    /// Where the answer was lost, the secret is lost too: the repeat is Conflict "already_created".
    void addToken(const NewTokenRequest& token, const QByteArray& key, QObject* context,
                  Reply<CreatedToken> reply);
    /// Works from the next request on.
    void revokeToken(const std::string& tokenId, const QByteArray& key, QObject* context, Reply<Done> reply);

    void notifications(QObject* context, Reply<NotificationsAnswer> reply);
    /// Where the answer was lost, a new secret is lost too: the repeat is Conflict "already_created".
    void changeNotifications(const NotificationsRequest& wanted, const QByteArray& key, QObject* context,
                             Reply<NotificationsAnswer> reply);
    /// Sends a test to each channel that is switched on, and waits for how it went.
    void testNotifications(const QByteArray& key, QObject* context, Reply<std::vector<TestedChannel>> reply);

    void usageMonthly(const UsageQuery& query, QObject* context, Reply<UsageReport> reply);
    void usageDaily(const DailyQuery& query, QObject* context, Reply<UsageReport> reply);
    /// Who has started or stopped runs, by name.
    void people(QObject* context, Reply<std::vector<Person>> reply);
    void audit(const QString& cursor, QObject* context, Reply<AuditPage> reply);
    /// Sent without the token.
    void health(QObject* context, Reply<ServiceHealth> reply);

    [[nodiscard]] static QByteArray newIdempotencyKey();

private:
    template<class T>
    void call(HttpRequest request, QObject* context, Reply<T> reply, Result<T> (*read)(const HttpAnswer&));

    Connection m_connection;
    NetworkFactory m_factory;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace ud
