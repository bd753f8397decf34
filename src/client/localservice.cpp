// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/localservice.h"

#include "client/tokenfile.h"
#include "core/json.h"
#include "core/objectreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <boost/json.hpp>
#include <csignal>

namespace ud {

namespace {

constexpr std::chrono::milliseconds betweenProbes{150};

Error unavailable(std::string code, const QString& detail) {
    return {ErrorKind::Unavailable, std::move(code), detail.toStdString(), {}, std::nullopt};
}

Error noneRuns() {
    return unavailable("no_endpoint", u"No service runs on this computer."_qs);
}

QString endpointPath(const QString& dataDir) {
    return dataDir + u"/endpoint.json"_qs;
}

/// Where the system tells what a process runs (Linux); elsewhere it is believed.
bool isAgentsd(qint64 pid) {
    const QString link = QFileInfo(u"/proc/%1/exe"_qs.arg(pid)).symLinkTarget();
    return link.isEmpty() || QFileInfo(link).fileName().startsWith(u"agentsd"_qs); // also "agentsd (deleted)"
}

QString logPath(const QString& dataDir) {
    return dataDir + u"/agentsd.log"_qs;
}

} // namespace

LocalService::LocalService(QString dataDir, QString program, QObject* parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_program(std::move(program)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { probe(false); });
}

QString LocalService::defaultDataDir() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/agentsd"_qs;
}

QString LocalService::findProgram() {
    const QString beside =
        QStandardPaths::findExecutable(u"agentsd"_qs, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"agentsd"_qs) : beside;
}

void LocalService::ensureRunning() {
    if (m_busy)
        return;
    m_busy = true;
    m_pid = 0;
    m_waited.start();
    QMetaObject::invokeMethod(
        this, [this] { probe(true); }, Qt::QueuedConnection);
}

struct LocalService::Endpoint {
    QUrl url;
    qint64 pid{0};
};

/// A file of a service that has ended is no endpoint.
Result<LocalService::Endpoint> LocalService::readEndpoint() const {
    constexpr qint64 longest = 4096;
    QFile file(endpointPath(m_dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return noneRuns();
    const std::string text = file.read(longest).toStdString();
    const auto value = parseJson(text);
    if (!value)
        return value.error();
    ObjectReader reader(*value);
    const auto url = reader.text("url", ObjectReader::Presence::Required);
    const auto pid = reader.integer("pid", ObjectReader::Presence::Required, 2);
    if (!reader.ok())
        return reader.error();
    if (::kill(static_cast<pid_t>(*pid), 0) != 0 && errno == ESRCH)
        return noneRuns();
    return Endpoint{QUrl(QString::fromStdString(*url)), *pid};
}

Result<Connection> LocalService::endpoint() const {
    const auto endpoint = readEndpoint();
    if (!endpoint)
        return endpoint.error();
    const auto token = readTokenFile(m_dataDir + u"/owner.token"_qs);
    if (!token)
        return token.error();
    Connection connection;
    connection.baseUrl = endpoint->url;
    connection.token = *token;
    if (!isLoopback(connection.baseUrl))
        return unavailable("no_endpoint",
                           u"The service in %1 is not one of this computer."_qs.arg(m_dataDir));
    return connection;
}

LocalServiceFacts LocalService::facts() const {
    LocalServiceFacts facts{.dataDir = m_dataDir, .running = false, .url = {}, .pid = 0, .since = {}};
    const auto endpoint = readEndpoint();
    if (!endpoint || !isAgentsd(endpoint->pid))
        return facts;
    facts.running = true;
    facts.url = endpoint->url;
    facts.pid = endpoint->pid;
    facts.since = QFileInfo(endpointPath(m_dataDir)).lastModified(); // written when it got ready
    return facts;
}

std::optional<Error> LocalService::end() const {
    const auto endpoint = readEndpoint();
    if (!endpoint || !isAgentsd(endpoint->pid)) // a number of a process may belong to another one by now
        return noneRuns();
    if (::kill(static_cast<pid_t>(endpoint->pid), SIGTERM) != 0)
        return unavailable("not_yours", u"The service on this computer belongs to somebody else."_qs);
    return std::nullopt;
}

void LocalService::probe(bool mayStart) {
    auto connection = endpoint();
    if (!connection) {
        if (connection.error().kind == ErrorKind::Configuration)
            return fail(connection.error());
        return onProbe({}, false, mayStart);
    }
    Connection quick = *connection;
    quick.attempts = 1;
    quick.idleTimeout = quick.totalDeadline = std::chrono::seconds(5);
    m_api.setConnection(quick);
    m_api.organization(this, [this, connection = *connection, mayStart](Result<OrganizationAnswer> answer) {
        if (!answer && answer.error().kind == ErrorKind::Unauthorized)
            return fail(answer.error());
        onProbe(connection, answer.ok(), mayStart);
    });
}

void LocalService::onProbe(const Connection& connection, bool alive, bool mayStart) {
    if (alive) {
        m_busy = false;
        emit ready(connection);
        return;
    }
    if (mayStart)
        return startService();
    const bool ended = m_pid > 0 && ::kill(static_cast<pid_t>(m_pid), 0) != 0 && errno == ESRCH;
    if (ended || m_waited.hasExpired(m_patience.count())) {
        const QString why = lastLogLine();
        const QString what = ended ? u"The service on this computer ended right after its start."_qs
                                   : u"The service on this computer was started but does not get ready."_qs;
        return fail(unavailable("local_start_failed", why.isEmpty() ? what : QString(what + u' ' + why)));
    }
    m_timer.start(betweenProbes);
}

void LocalService::startService() {
    if (m_program.isEmpty())
        return fail(unavailable("no_program",
                                u"The program agentsd was not found beside this one or in PATH. "
                                "Install the package agentsd."_qs));
    if (!QDir().mkpath(m_dataDir))
        return fail(unavailable("data_dir", u"The folder %1 cannot be created."_qs.arg(m_dataDir)));
    QProcess process;
    process.setProgram(m_program);
    QStringList arguments{u"serve"_qs, u"--data"_qs, m_dataDir, u"--listen"_qs, u"127.0.0.1:0"_qs};
    if (m_demo)
        arguments << u"--demo"_qs;
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(logPath(m_dataDir), QIODevice::Truncate);
    if (!process.startDetached(&m_pid))
        return fail(unavailable("no_program", u"%1 cannot be started."_qs.arg(m_program)));
    m_timer.start(betweenProbes);
}

QString LocalService::lastLogLine() const {
    constexpr qint64 tail = 4096;
    QFile file(logPath(m_dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - tail));
    return QString::fromUtf8(file.readAll().trimmed().split('\n').last());
}

void LocalService::fail(Error error) {
    m_busy = false;
    emit failed(error);
}

} // namespace ud
