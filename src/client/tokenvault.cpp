// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/tokenvault.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace ud {

namespace {

Error keychainError(const QKeychain::Job& job) {
    return {ErrorKind::Store,
            "keychain",
            "The keychain refused: " + job.errorString().toStdString(),
            {},
            std::nullopt};
}

/// Whether there is a keychain at all behind the error.
bool isMissing(QKeychain::Error error) {
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented ||
           error == QKeychain::OtherError;
}

/// Runs \p job; \p done is called with it unless \p context is gone by then.
template<class Job, class Done>
void run(Job* job, const QString& name, QObject* context, Done done) {
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done](QKeychain::Job*) { done(*job); });
    job->start();
}

} // namespace

void SessionTokenVault::read(const QString& name, QObject* context, ReadReply reply) {
    const auto found = m_tokens.constFind(name);
    const std::optional<QString> token = found == m_tokens.constEnd() ? std::nullopt : std::optional(*found);
    QTimer::singleShot(0, context, [token, reply = std::move(reply)] { reply(token); });
}

void SessionTokenVault::write(const QString& name, const QString& token, QObject* context, WriteReply reply) {
    m_tokens.insert(name, token);
    QTimer::singleShot(0, context, [reply = std::move(reply)] { reply(Done{}); });
}

void SessionTokenVault::remove(const QString& name, QObject* context, WriteReply reply) {
    m_tokens.remove(name);
    QTimer::singleShot(0, context, [reply = std::move(reply)] { reply(Done{}); });
}

KeychainTokenVault::KeychainTokenVault(QString service)
    : m_service(std::move(service)) {}

void KeychainTokenVault::read(const QString& name, QObject* context, ReadReply reply) {
    if (!m_available)
        return m_session.read(name, context, std::move(reply));
    run(new QKeychain::ReadPasswordJob(m_service), name, context,
        [this, name, context, reply = std::move(reply)](const QKeychain::ReadPasswordJob& job) {
            if (job.error() == QKeychain::NoError)
                return reply(std::optional(job.textData()));
            if (job.error() == QKeychain::EntryNotFound)
                return reply(std::optional<QString>());
            if (!isMissing(job.error()))
                return reply(keychainError(job));
            m_available = false;
            m_session.read(name, context, reply);
        });
}

void KeychainTokenVault::write(const QString& name, const QString& token, QObject* context,
                               WriteReply reply) {
    if (!m_available)
        return m_session.write(name, token, context, std::move(reply));
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(token);
    run(job, name, context,
        [this, name, token, context, reply = std::move(reply)](const QKeychain::WritePasswordJob& ended) {
            if (ended.error() == QKeychain::NoError)
                return reply(Done{});
            if (!isMissing(ended.error()))
                return reply(keychainError(ended));
            m_available = false;
            m_session.write(name, token, context, reply);
        });
}

void KeychainTokenVault::remove(const QString& name, QObject* context, WriteReply reply) {
    if (!m_available)
        return m_session.remove(name, context, std::move(reply));
    run(new QKeychain::DeletePasswordJob(m_service), name, context,
        [reply = std::move(reply)](const QKeychain::DeletePasswordJob& job) {
            const bool gone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
            reply(gone ? Result<Done>(Done{}) : Result<Done>(keychainError(job)));
        });
}

} // namespace ud
