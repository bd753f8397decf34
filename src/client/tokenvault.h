// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <functional>
#include <optional>

namespace ud {

/// Where tokens are kept between sessions. All answers come later, in the caller's thread, exactly once,
/// unless the context object is gone by then.
class TokenVault {
public:
    virtual ~TokenVault() = default;
    using ReadReply = std::function<void(Result<std::optional<QString>>)>; ///< nullopt: none is kept
    using WriteReply = std::function<void(Result<Done>)>;

    /// \p name: which one; the connection's URL.
    virtual void read(const QString& name, QObject* context, ReadReply reply) = 0;
    virtual void write(const QString& name, const QString& token, QObject* context, WriteReply reply) = 0;
    virtual void remove(const QString& name, QObject* context, WriteReply reply) = 0;
    /// False where tokens are kept for this session only; the person is told so. Right after the first
    /// answer.
    [[nodiscard]] virtual bool keepsBeyondSession() const = 0;
};

/// Keeps tokens in this process's memory only.
class SessionTokenVault final : public TokenVault {
public:
    void read(const QString& name, QObject* context, ReadReply reply) override;
    void write(const QString& name, const QString& token, QObject* context, WriteReply reply) override;
    void remove(const QString& name, QObject* context, WriteReply reply) override;
    [[nodiscard]] bool keepsBeyondSession() const override { return false; }

private:
    QHash<QString, QString> m_tokens;
};

/// Keeps tokens in the system keychain through QtKeychain; where there is none, for this session only. Never
/// in a plain file.
class KeychainTokenVault final : public TokenVault {
public:
    /// \p service: the name the keychain shows.
    explicit KeychainTokenVault(QString service);
    void read(const QString& name, QObject* context, ReadReply reply) override;
    void write(const QString& name, const QString& token, QObject* context, WriteReply reply) override;
    void remove(const QString& name, QObject* context, WriteReply reply) override;
    [[nodiscard]] bool keepsBeyondSession() const override { return m_available; }

private:
    QString m_service;
    SessionTokenVault m_session;
    bool m_available{true}; ///< until the keychain says otherwise
};

} // namespace ud
