// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/errortext.h"

#include <string_view>

namespace ud {

namespace {

/// Sentences for what arises on this side of the wire; empty for another code.
QString ofClientCode(std::string_view code) {
    if (code == "timeout")
        return ErrorText::tr("The service did not answer in time.");
    if (code == "unreachable")
        return ErrorText::tr("The service cannot be reached. Is it running, and is the address right?");
    if (code == "cut")
        return ErrorText::tr("The connection was cut before the answer was complete.");
    if (code == "tls")
        return ErrorText::tr("The service's certificate could not be verified, so nothing was sent.");
    if (code == "redirect")
        return ErrorText::tr("The address answers with a redirection. It is not followed, so that the token "
                             "reaches no other host. Enter the final address.");
    if (code == "view_only")
        return ErrorText::tr("This connection is for viewing only; nothing was sent.");
    if (code == "too_large")
        return ErrorText::tr("The answer was larger than is ever expected and was not read.");
    return {};
}

/// Sentences for what keeps a connection from being made.
QString ofConnecting(std::string_view code) {
    if (code == "not_connected")
        return ErrorText::tr("Not connected yet.");
    if (code == "bad_url")
        return ErrorText::tr("The address must look like https://agents.example.org, without a user name, "
                             "password or query in it.");
    if (code == "insecure_url")
        return ErrorText::tr("A token is only sent over https, or to this computer. Use an https address.");
    if (code == "bad_token")
        return ErrorText::tr("The token holds characters that no token has. Copy it again.");
    if (code == "no_token")
        return ErrorText::tr("No token is known for this server. Enter it, or give a token file.");
    if (code == "no_program")
        return ErrorText::tr(
            "The program agentsd was not found beside this one or in PATH, or cannot be started. "
            "Install the package agentsd.");
    return {};
}

QString ofTokenFile(const Error& error) {
    const QString path =
        error.fields.empty() ? QString() : QString::fromStdString(error.fields.front().detail);
    if (error.code == "token_file_unreadable")
        return ErrorText::tr("The token file %1 cannot be read. Check its name and owner.").arg(path);
    if (error.code == "token_file_exposed")
        return ErrorText::tr("The token file %1 can be read by others. Take that away with: chmod 600 %1")
            .arg(path);
    if (error.code == "token_file_content")
        return ErrorText::tr("The token file %1 must hold one line with the token.").arg(path);
    return {};
}

/// What a program of this computer said stays in its own words, behind ours.
QString ofLocalService(const Error& error) {
    if (error.code == "keychain")
        return ErrorText::tr("The keychain does not give the token: %1")
            .arg(QString::fromStdString(error.detail));
    if (error.code == "local_start_failed")
        return ErrorText::tr("The service on this computer could not be started: %1")
            .arg(QString::fromStdString(error.detail));
    return {};
}

QString ofKind(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return ErrorText::tr("The token is not accepted. Sign in again.");
    case ErrorKind::Forbidden:
        return ErrorText::tr("Your role does not allow this.");
    case ErrorKind::NotFound:
        return ErrorText::tr("The service does not know this, or it belongs to another organization.");
    case ErrorKind::TooManyRequests:
        return ErrorText::tr("Too many requests. The service asks to wait a moment.");
    case ErrorKind::Unavailable:
        return ErrorText::tr("The service is not available at the moment.");
    case ErrorKind::NoSpace:
        return ErrorText::tr("The service's disk is full.");
    case ErrorKind::Timeout:
        return ErrorText::tr("The service did not answer in time.");
    case ErrorKind::Protocol:
        return ErrorText::tr("The answer is not that of a Usage Dashboard service, or of another version.");
    default:
        return {};
    }
}

} // namespace

QString ErrorText::sentence(const Error& error) {
    for (const QString& text : {ofClientCode(error.code), ofConnecting(error.code), ofTokenFile(error),
                                ofLocalService(error), ofKind(error)}) {
        if (!text.isEmpty())
            return text;
    }
    if (!error.detail.empty())
        return QString::fromStdString(error.detail);
    return tr("Something went wrong.");
}

} // namespace ud
